import { useId, useRef, useState } from 'react'
import { importBackup } from '#src/client/backup.ts'
import { WriteProblem } from '#src/shell/writing/WriteProblem.tsx'
import { useWrite } from '#src/shell/writing/useWrite.ts'
import { markRestored } from '#src/stores/backupMark.ts'
import { takeDevice } from '#src/stores/device.ts'
import { keptName } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import styles from './BackupPage.module.css'
import { Fault } from './Fault.tsx'
import { Summary } from './Summary.tsx'
import { useBackupWords } from './backupWords.ts'
import { useCheckedFile } from './useCheckedFile.ts'

/** Choosing a backup, what it would change, and restoring it. The file stays chosen on failure. */
export function Restore() {
  const words = useBackupWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { file, checking, ready, refused, unread, check, refuse, ...checked } = useCheckedFile()
  const [asking, setAsking] = useState(false)
  const [over, setOver] = useState(false)
  const { writing, clear, write, ...written } = useWrite()
  const problem = written.problem ?? checked.problem

  const choose = (chosen: File | undefined) => {
    clear()
    void check(chosen)
  }
  const restore = async () => {
    if (!file || !ready) return
    setAsking(false)
    const { text, device } = ready
    const answer = await write(() =>
      importBackup({ backup: text, dry: false, by: keptName(), why: words.why(file.name) }),
    )
    if (!answer) return
    if (answer.outcome === 'refused') {
      refuse(answer)
      return
    }
    takeDevice(device)
    markRestored(answer.fresh)
    choose(undefined)
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
          choose(files[0])
        }}
      >
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <input
          ref={input}
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => choose(target.files?.[0])}
        />
      </div>
      <div role="status">{(writing || checking) && <p>{words.checking}</p>}</div>
      {unread && <p role="alert">{words.unread}</p>}
      {problem && <WriteProblem problem={problem} />}
      {(unread || checked.problem) && (
        <div className={styles['actions']}>
          <Button
            onClick={() => {
              choose(file)
              // The button goes.
              input.current?.focus()
            }}
          >
            {words.again}
          </Button>
        </div>
      )}
      {refused && <Fault refused={refused} />}
      {ready && (
        <Summary
          summary={ready.summary}
          coming={ready.coming}
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
