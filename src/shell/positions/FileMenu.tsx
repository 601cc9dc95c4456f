import { useState } from 'react'
import { downloadExport } from '#src/client/exports.ts'
import type { ExportAsked } from '#src/client/exports.ts'
import { toast } from '#src/stores/toasts.ts'
import { Menu } from '#src/ui/Menu.tsx'
import { saveFile } from '../saveFile.ts'
import styles from './FileMenu.module.css'
import { usePositionWords } from './positionWords.ts'

/** A menu of files; says when one was saved, and where one could not be made. */
export function FileMenu(props: {
  label: string
  items: readonly { id: string; label: string; note: string; asked: ExportAsked }[]
}) {
  const words = usePositionWords().download
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const run = async (asked: ExportAsked) => {
    setBusy(true)
    setFailed(false)
    try {
      const { blob, fileName } = await downloadExport(asked)
      saveFile(blob, fileName)
      toast(words.done(fileName))
    } catch {
      setFailed(true)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={styles['files']}>
      <Menu
        label={props.label}
        busyLabel={words.busy}
        busy={busy}
        items={props.items}
        onChoose={(id) => {
          const chosen = props.items.find((item) => item.id === id)
          if (chosen) void run(chosen.asked)
        }}
      />
      {failed && <p role="alert">{words.failed}</p>}
    </div>
  )
}
