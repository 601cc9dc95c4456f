import type { Change, Entity } from '#src/contract/changes.ts'
import { Tag } from '#src/ui/Tag.tsx'
import { FieldRows } from './FieldRows.tsx'
import { RecordLink } from './RecordLink.tsx'
import { changeWords } from './changeWords.ts'
import { recordChanges } from './fieldChanges.ts'
import styles from './history.module.css'
import { kindOf } from './origin.ts'
import type { Telling } from './telling.ts'
import { whenWords } from './when.ts'

/** More records than this stand folded up. */
const MOST_RECORDS = 3

/** One change: when, by whom, why, and what became of each field. */
export function ChangeEntry(props: {
  change: Change
  undone: boolean
  telling: Telling
  now: Date
  changeById: (id: string) => Change | undefined
  /** Only what became of this record. */
  only?: { entity: Entity; entityId: string }
}) {
  const { change, telling, now, only } = props
  const { w, f } = telling
  const { kind, origin } = kindOf(change, props.changeById)
  const records = recordChanges(change)
  return (
    <li className={styles['entry']} data-undone={props.undone ? '' : undefined}>
      <p className={styles['made']}>
        <time dateTime={change.at}>{whenWords(change.at, now, w, f)}</time>{' '}
        <span className={styles['by']}>{w.by(change.by.trim() || w.someone)}</span>{' '}
        {props.undone && <Tag>{w.takenBack}</Tag>}
      </p>
      <div className={styles['what']}>
        {kind === 'new' ? (
          <Records records={records} title={changeWords(change, telling)} {...props} />
        ) : (
          <p className={styles['again']}>
            {w[kind](changeWords(origin, telling))}
            {origin !== change && (
              <span className={styles['first']}>
                {' '}
                ({w.madeAt(whenWords(origin.at, now, w, f))})
              </span>
            )}
          </p>
        )}
        {change.why && (
          <p className={styles['why']}>
            <span className={styles['label']}>{w.pair(w.why, '')}</span> {change.why}
          </p>
        )}
        {only && records.length > 1 && (
          <p className={styles['first']}>{w.partOf(changeWords(change, telling))}</p>
        )}
      </div>
    </li>
  )
}

function Records(props: {
  records: ReturnType<typeof recordChanges>
  title: string
  telling: Telling
  only?: { entity: Entity; entityId: string }
}) {
  const { records, title, telling, only } = props
  if (only) {
    const own = records.filter(
      ({ entity, entityId }) => entity === only.entity && entityId === only.entityId,
    )
    return own.map(({ entityId, ops }) => <FieldRows key={entityId} ops={ops} telling={telling} />)
  }
  const blocks = records.map(({ entity, entityId, ops }) => (
    <section key={`${entity} ${entityId}`} className={styles['record']}>
      <h2 className={styles['name']}>
        <RecordLink entity={entity} entityId={entityId} telling={telling} />
      </h2>
      <FieldRows ops={ops} telling={telling} />
    </section>
  ))
  if (records.length <= MOST_RECORDS) return blocks
  return (
    <details className={styles['many']}>
      <summary>{title}</summary>
      {blocks}
    </details>
  )
}
