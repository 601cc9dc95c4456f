import { useQuery } from '@tanstack/react-query'
import { useEffect, useId } from 'react'
import type { ReactNode } from 'react'
import { readBackupFile } from '#src/client/backup.ts'
import { backupQuery } from '#src/client/queries.ts'
import { sealed } from '#src/contract/backupFile.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { useNow } from '#src/shell/history/useNow.ts'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { localDay, whenWords } from '#src/shell/history/when.ts'
import { saveFile } from '#src/shell/saveFile.ts'
import { useWrite } from '#src/shell/writing/useWrite.ts'
import { loadBackupMark, markBackup, unsaved, useBackupMark } from '#src/stores/backupMark.ts'
import { OFFER_AFTER } from '#src/stores/backupOffer.ts'
import { deviceContent } from '#src/stores/device.ts'
import { toast } from '#src/stores/toasts.ts'
import { useViews } from '#src/stores/views.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './BackupPage.module.css'
import { useBackupWords } from './backupWords.ts'

/** What is kept here, when it was last backed up, and the button that makes a backup. */
export function Kept() {
  const words = useBackupWords()
  const { f } = useLanguage()
  const id = useId()
  const { data, error, refetch } = useQuery(backupQuery())
  const views = useViews((state) => state.views.length)
  const { writing, problem, write } = useWrite()
  useEffect(loadBackupMark, [])
  const download = () =>
    write(async () => {
      const file = await readBackupFile()
      const whole = sealed({ ...file, content: { ...file.content, device: deviceContent() } })
      const name = `parley-backup-${localDay(new Date())}.json`
      saveFile(new Blob([JSON.stringify(whole)], { type: 'application/json' }), name)
      markBackup(whole.content.changes.length)
      toast(words.downloaded(name))
    })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.kept}</h2>
      {error && !data ? (
        <ListProblem title={words.downloadFailed} error={error} retry={() => void refetch()} />
      ) : data ? (
        <>
          <dl className={styles['kept']}>
            <Line term={words.changes}>{f.number(data.content.changes.length)}</Line>
            <Line term={words.drafts}>{f.number(data.content.drafts.length)}</Line>
            <Line term={words.views}>{f.number(views)}</Line>
            <Line term={words.last}>
              <LastBackup of={data.content.changes.length} />
            </Line>
          </dl>
          <Button look="primary" aria-disabled={writing} onClick={() => void download()}>
            {words.download}
          </Button>
          {problem && <p role="alert">{words.downloadFailed}</p>}
          <p className={styles['small']}>{words.offered(OFFER_AFTER)}</p>
        </>
      ) : (
        <p>{words.loading}</p>
      )}
    </section>
  )
}

function Line(props: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function LastBackup({ of }: { of: number }) {
  const words = useBackupWords()
  const w = useChangesWords()
  const { f } = useLanguage()
  const now = useNow()
  const { mark } = useBackupMark()
  const count = unsaved(mark, of)
  return mark.at === undefined
    ? words.neverSince(count)
    : words.since(count, whenWords(mark.at, now, w, f))
}
