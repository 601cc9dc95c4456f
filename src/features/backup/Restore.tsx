import { useId, useRef, useState } from 'react'
import { importBackup } from '#src/client/backup.ts'
import { MAX_BACKUP } from '#src/contract/backup.ts'
import type { Backup, BackupRefused, Imported } from '#src/contract/backup.ts'
import { readBackup } from '#src/contract/backupFile.ts'
import { WriteProblem } from '#src/shell/writing/WriteProblem.tsx'
import { useWrite } from '#src/shell/writing/useWrite.ts'
import { markRestored } from '#src/stores/backupMark.ts'
import { comingDevice, takeDevice } from '#src/stores/device.ts'
import type { ComingDevice } from '#src/stores/device.ts'
import { keptName } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import styles from './BackupPage.module.css'
import { Fault } from './Fault.tsx'
import { Summary } from './Summary.tsx'
import { useBackupWords } from './backupWords.ts'

/** A file that was looked at: what it would change, or why it can't be restored. */
type Checked =
  | { text: string; device: Backup['content']['device']; coming: ComingDevice; summary: Imported }
  | BackupRefused

const tooBig: BackupRefused = { outcome: 'refused', fault: 'too-big', places: [] }

/** Choosing a backup, what it would change, and restoring it. The file stays chosen on failure. */
export function Restore() {
  const words = useBackupWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [file, setFile] = useState<File>()
  const [checked, setChecked] = useState<Checked>()
  const [unread, setUnread] = useState(false)
  const [asking, setAsking] = useState(false)
  const [over, setOver] = useState(false)
  const { writing, problem, clear, write } = useWrite()

  const check = async (chosen: File | undefined) => {
    setFile(chosen)
    setChecked(undefined)
    setUnread(false)
    clear()
    if (!chosen) return
    if (chosen.size > MAX_BACKUP) {
      setChecked(tooBig)
      return
    }
    let text: string
    try {
      text = await chosen.text()
    } catch {
      setUnread(true)
      return
    }
    await write(async () => {
      const read = readBackup(text)
      const summary =
        'outcome' in read ? read : await importBackup({ backup: text, dry: true, by: keptName() })
      if (summary.outcome === 'refused') setChecked(summary)
      else if (!('outcome' in read)) {
        const { device } = read.content
        setChecked({ text, device, coming: comingDevice(device), summary })
      }
    })
  }
  const restore = async () => {
    if (!file || !checked || 'fault' in checked) return
    setAsking(false)
    const { text, device } = checked
    const answer = await write(() =>
      importBackup({ backup: text, dry: false, by: keptName(), why: words.why(file.name) }),
    )
    if (!answer) return
    if (answer.outcome === 'refused') {
      setChecked(answer)
      return
    }
    takeDevice(device)
    markRestored(answer.fresh)
    setFile(undefined)
    setChecked(undefined)
    if (input.current) input.current.value = ''
    toast(words.done(answer.fields))
    heading.current?.focus()
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.restore}
      </h2>
      <p>{words.restoreLead}</p>
      <div
        className={styles['drop']}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const { files } = event.dataTransfer
          if (input.current) input.current.files = files
          void check(files[0])
        }}
      >
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <input
          ref={input}
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void check(target.files?.[0])}
        />
      </div>
      <div role="status">{writing && <p>{words.checking}</p>}</div>
      {unread && <p role="alert">{words.unread}</p>}
      {problem && <WriteProblem problem={problem} />}
      {(problem !== undefined || unread) && !checked && (
        <div className={styles['actions']}>
          <Button onClick={() => void check(file)}>{words.again}</Button>
        </div>
      )}
      {checked && 'fault' in checked && <Fault refused={checked} />}
      {checked && !('fault' in checked) && (
        <Summary
          summary={checked.summary}
          coming={checked.coming}
          restore={() => setAsking(true)}
          writing={writing}
        />
      )}
      {asking && (
        <Dialog
          title={words.confirmTitle}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button look="primary" onClick={() => void restore()}>
                {words.restore}
              </Button>
              <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            </>
          }
        >
          <p>{words.confirmBody}</p>
        </Dialog>
      )}
    </section>
  )
}
