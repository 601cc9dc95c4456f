import { useStorageTroubles } from '#src/stores/storage.ts'
import { Wanted } from './Wanted.tsx'
import { onDemand } from './onDemand.ts'
import { saveFile } from './saveFile.ts'

/** What says it: few browsers have troubles. */
export const storageTroubles = onDemand(
  async () => (await import('./StorageTroubles.tsx')).StorageTroubles,
)

/** Says when the browser keeps nothing, is full, or kept something that can't be read. */
export function StorageNotice() {
  const troubles = useStorageTroubles((state) => state.troubles)
  if (troubles.length === 0) return null
  return (
    <Wanted part={storageTroubles}>
      {/* Many parts save files: here it stays in the app, and is no file of its own. */}
      {(StorageTroubles) => <StorageTroubles troubles={troubles} save={saveFile} />}
    </Wanted>
  )
}
