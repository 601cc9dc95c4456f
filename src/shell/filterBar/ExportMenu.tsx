import { statementSortOf } from '#src/contract/address.ts'
import { useState } from 'react'
import { downloadExport } from '#src/client/exports.ts'
import type { ExportChoice } from '#src/client/exports.ts'
import { toast } from '#src/stores/toasts.ts'
import { Menu } from '#src/ui/Menu.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { saveFile } from '../saveFile.ts'
import { useAddress } from '../useAddress.ts'

const choices = {
  excel: { endpoint: 'exportCsv', profile: 'excel' },
  data: { endpoint: 'exportCsv', profile: 'data' },
  positions: { endpoint: 'exportCsv', profile: 'positions' },
  metadata: { endpoint: 'exportCsvMetadata', profile: 'data' },
  json: { endpoint: 'exportJson' },
} as const satisfies Record<string, ExportChoice>

type ChoiceId = keyof typeof choices

/** Exports exactly the filtered statements, in the shown order. `onFailed` says how it went. */
export function ExportMenu(props: {
  total: number | undefined
  onFailed: (failed: boolean) => void
}) {
  const { m, lang } = useLanguage()
  const { address } = useAddress()
  const [busy, setBusy] = useState(false)
  const run = async (choice: ExportChoice) => {
    setBusy(true)
    props.onFailed(false)
    try {
      const { filter } = address
      const sort = statementSortOf(address)
      const file = await downloadExport({ ...choice, filter, sort, lang })
      saveFile(file.blob, file.fileName)
      toast(m.bar.export.done(m.records.statements(props.total ?? 0), file.fileName))
    } catch {
      props.onFailed(true)
    } finally {
      setBusy(false)
    }
  }
  const words = m.bar.export
  return (
    <Menu
      label={words.button}
      busyLabel={words.busy}
      busy={busy}
      items={(Object.keys(choices) as ChoiceId[]).map((id) => ({
        id,
        label: words.items[id],
        note: words.notes[id],
      }))}
      onChoose={(id) => void run(choices[id as ChoiceId])}
    />
  )
}
