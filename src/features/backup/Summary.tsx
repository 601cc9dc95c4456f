import { useMemo } from 'react'
import type { Imported } from '#src/contract/backup.ts'
import { ValuePair } from '#src/shell/history/ValuePair.tsx'
import { useNow } from '#src/shell/history/useNow.ts'
import { useTelling } from '#src/shell/history/useTelling.ts'
import { whenWords } from '#src/shell/history/when.ts'
import type { ComingDevice } from '#src/stores/device.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './BackupPage.module.css'
import { useBackupWords } from './backupWords.ts'

/** What restoring a backup would change, and the button that does it. */
export function Summary(props: {
  summary: Imported
  coming: ComingDevice
  restore: () => void
  writing: boolean
}) {
  const { summary, coming } = props
  const words = useBackupWords()
  const named = useMemo(
    () => [
      { ops: summary.first },
      {
        ops: summary.conflicts.map(({ here, file, ...of }) => ({
          ...of,
          before: here,
          after: file,
        })),
      },
    ],
    [summary],
  )
  const telling = useTelling(named)
  const { w, f } = telling
  const now = useNow()
  const { drafts } = summary
  const preferences = Object.keys(coming.preferences).length > 0
  const empty = summary.fresh + drafts.fresh + coming.views.length === 0 && !preferences
  const counts = summary.records.map(({ entity, count }) => w.counts[entity](count))
  return (
    <div className={styles['told']}>
      <p role="status">
        {words.made(whenWords(summary.createdAt, now, w, f), f.date(summary.release))}
      </p>
      {empty ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <h3>{words.whatChanges}</h3>
          <p>{words.fresh(summary.fresh, summary.known)}</p>
          {counts.length > 0 ? (
            <p>{words.records(f.list(counts))}</p>
          ) : (
            summary.fresh > 0 && <p>{words.noRecords}</p>
          )}
          {summary.first.length > 0 && (
            <>
              <p>{words.first(summary.first.length, summary.fields)}</p>
              <ul className={styles['list']}>
                {summary.first.map((op) => (
                  <ValuePair
                    key={`${op.entity} ${op.entityId} ${op.field}`}
                    of={op}
                    values={[
                      { label: w.before, value: op.before },
                      { label: w.after, value: op.after },
                    ]}
                    telling={telling}
                  />
                ))}
              </ul>
            </>
          )}
          {summary.conflictCount > 0 && (
            <>
              <p>{words.conflicts(summary.conflictCount)}</p>
              <ul className={styles['list']}>
                {summary.conflicts.map((conflict) => {
                  const mark = (side: 'here' | 'file', label: string) =>
                    conflict.wins === side ? w.pair(label, words.stands) : label
                  return (
                    <ValuePair
                      key={`${conflict.entity} ${conflict.entityId} ${conflict.field}`}
                      of={conflict}
                      values={[
                        { label: mark('here', words.here), value: conflict.here },
                        { label: mark('file', words.inFile), value: conflict.file },
                      ]}
                      telling={telling}
                    />
                  )
                })}
              </ul>
            </>
          )}
          {drafts.fresh > 0 && <p>{words.draftsCome(drafts.fresh)}</p>}
          {coming.views.length > 0 && <p>{words.viewsCome(coming.views.length)}</p>}
          {preferences && <p>{words.preferencesCome}</p>}
        </>
      )}
      {drafts.kept > 0 && <p>{words.draftsKept(drafts.kept)}</p>}
      {summary.damaged > 0 && <p>{words.damaged(summary.damaged)}</p>}
      {!empty && (
        <div className={styles['actions']}>
          <Button look="primary" aria-disabled={props.writing} onClick={props.restore}>
            {words.restore}
          </Button>
        </div>
      )}
    </div>
  )
}
