import { useState } from 'react'
import { downloadExport } from '#src/client/exports.ts'
import { toast } from '#src/stores/toasts.ts'
import { Menu } from '#src/ui/Menu.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useExportWords } from './exportWords.ts'
import { saveFile } from '../saveFile.ts'
import { useExports } from './useExports.ts'
import type { Export, ExportId } from './useExports.ts'
import type { ExportProps } from './ExportMenu.tsx'

const order: readonly ExportId[] = ['excel', 'data', 'positions', 'metadata', 'json']

/**
 * Exports exactly what is filtered, in the shown order: the statements, or on Stakeholders, Asks
 * and Sources the table of the view.
 */
export function ExportEntries(props: ExportProps) {
  const { m } = useLanguage()
  const [busy, setBusy] = useState(false)
  const { exports, others } = useExports(props.total)
  const words = useExportWords()
  const run = async ({ asked, rows }: Export) => {
    setBusy(true)
    props.onFailed(false)
    try {
      const file = await downloadExport(asked)
      saveFile(file.blob, file.fileName)
      toast(words.done(rows, file.fileName))
    } catch {
      props.onFailed(true)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Menu
      opened
      label={m.bar.export.button}
      busyLabel={words.busy}
      busy={busy}
      items={order.map((id) => ({
        id,
        label: words.items[id],
        // Where one menu gives two tables, each line says which.
        note: others ? words.ofTable(exports[id].rows, words.notes[id]) : words.notes[id],
      }))}
      onChoose={(id) => void run(exports[id as ExportId])}
    />
  )
}
