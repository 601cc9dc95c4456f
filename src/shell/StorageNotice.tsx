import { discardEntry, dismissTrouble, useStorageTroubles } from '#src/stores/storage.ts'
import type { StorageTrouble } from '#src/stores/storage.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { Notice } from './Notice.tsx'
import { saveFile } from './saveFile.ts'

/** Says when the browser keeps nothing, is full, or kept something that can't be read. */
export function StorageNotice() {
  const troubles = useStorageTroubles((state) => state.troubles)
  return troubles.map((trouble) => (
    <TroubleNotice
      key={trouble.kind === 'damaged' ? trouble.entry : trouble.kind}
      trouble={trouble}
    />
  ))
}

function TroubleNotice({ trouble }: { trouble: StorageTrouble }) {
  const { m } = useLanguage()
  const words = m.shell.storage
  const dismiss = () => dismissTrouble(trouble)
  if (trouble.kind !== 'damaged') return <Notice onDismiss={dismiss}>{words[trouble.kind]}</Notice>
  const named: Record<string, string> = words.what
  const what = named[trouble.entry] ?? words.what.preferences
  return (
    <Notice
      onDismiss={dismiss}
      actions={
        <>
          <Button
            onClick={() =>
              saveFile(
                new Blob([trouble.raw], { type: 'text/plain' }),
                `parley-${trouble.entry}.txt`,
              )
            }
          >
            {words.download}
          </Button>
          <Button onClick={() => discardEntry(trouble)}>{words.discard}</Button>
        </>
      }
    >
      {words.damaged(what)}
    </Notice>
  )
}
