import { FileMenu } from '#src/shell/positions/FileMenu.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'

const files = [
  { id: 'wideExcel', shape: 'wide', profile: 'excel', metadata: false },
  { id: 'wideData', shape: 'wide', profile: 'data', metadata: false },
  { id: 'wideMetadata', shape: 'wide', profile: 'data', metadata: true },
  { id: 'longExcel', shape: 'long', profile: 'excel', metadata: false },
  { id: 'longData', shape: 'long', profile: 'data', metadata: false },
  { id: 'longMetadata', shape: 'long', profile: 'data', metadata: true },
] as const

/** The whole matrix as CSV, in the order shown, with all stakeholders and cells of any size. */
export function MatrixDownloads() {
  const words = usePositionWords().download
  const { address } = useAddress()
  const { lang } = useLanguage()
  const { filter, rows = 'count', columns = 'count' } = address
  return (
    <FileMenu
      label={words.matrix}
      items={files.map(({ id, shape, profile, metadata }) => ({
        id,
        label: words.items[id],
        note: words.notes[id],
        asked: {
          endpoint: metadata ? 'exportPositionsCsvMetadata' : 'exportPositionsCsv',
          filter,
          rows,
          columns,
          lang,
          shape,
          profile,
        },
      }))}
    />
  )
}
