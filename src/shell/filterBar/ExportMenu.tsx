import { useState } from 'react'
import { useLocation } from '@tanstack/react-router'
import { viewUrl } from '#src/app/paths.ts'
import { downloadExport } from '#src/client/exports.ts'
import { statementSortOf, writeAddress } from '#src/contract/address.ts'
import { exports as en } from '#src/i18n/en/exports.ts'
import { exports as fr } from '#src/i18n/fr/exports.ts'
import { toast } from '#src/stores/toasts.ts'
import { Menu } from '#src/ui/Menu.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { briefedFilter } from '../briefing/briefedFilter.ts'
import { useCopyBriefing } from '../briefing/useCopyBriefing.tsx'
import { askToPrint } from '../print/printing.ts'
import { saveFile } from '../saveFile.ts'
import { useShareLink } from '../share/useShareLink.tsx'
import { useAddress } from '../useAddress.ts'
import { useView } from '../useView.ts'
import type { ExportProps } from './exportProps.ts'
import { useExports } from './useExports.ts'
import type { Export, ExportId } from './useExports.ts'

const files: readonly ExportId[] = ['excel', 'data', 'positions', 'metadata', 'json']
const isFile = (id: string): id is ExportId => (files as readonly string[]).includes(id)

/**
 * Takes out exactly what is filtered, in the shown order: as a file, as a briefing on the clipboard, on
 * paper, or as the address of the view. The files hold the statements, or on Stakeholders, Asks and
 * Sources the table of the view.
 */
export function ExportMenu({ total, onNotice }: ExportProps) {
  const { m } = useLanguage()
  const words = useWords({ en, fr })
  const [busy, setBusy] = useState(false)
  const { exports, others } = useExports(total)
  const { address } = useAddress()
  const briefed = briefedFilter(useView(), address)
  const path = useLocation({ select: ({ pathname }) => pathname })
  const briefing = useCopyBriefing(onNotice)
  const { name, share, byHand } = useShareLink()
  const run = async ({ asked, rows }: Export) => {
    setBusy(true)
    try {
      const file = await downloadExport(asked)
      saveFile(file.blob, file.fileName)
      toast(words.done(rows, file.fileName))
    } catch {
      onNotice(words.failed)
    } finally {
      setBusy(false)
    }
  }
  const link = () => viewUrl(path, writeAddress({ ...address, fault: undefined }))
  const choose = (id: string) => {
    onNotice(undefined)
    if (isFile(id)) void run(exports[id])
    else if (id === 'briefing') {
      void briefing.copy({ filter: briefed.filter, sort: statementSortOf(address) })
    } else if (id === 'share') void share({ link: link() })
    else askToPrint()
  }
  return (
    <>
      <Menu
        label={m.bar.export}
        busyLabel={words.busy}
        busy={busy || briefing.busy}
        openAtFirst
        items={[
          ...files.map((id) => ({
            id,
            label: words.items[id],
            // Where one menu gives two tables, each line says which.
            note: others ? words.ofTable(exports[id].rows, words.notes[id]) : words.notes[id],
          })),
          {
            id: 'briefing',
            label: words.items.briefing,
            note: words.ofTable(
              briefed.briefed === 'all'
                ? m.records.statements(total ?? 0)
                : words.briefed[briefed.briefed],
              words.notes.briefing,
            ),
          },
          { id: 'share', label: name, note: words.notes.share },
          { id: 'print', label: words.items.print, note: words.notes.print },
        ]}
        onChoose={choose}
      />
      {byHand}
      {briefing.dialog}
    </>
  )
}
