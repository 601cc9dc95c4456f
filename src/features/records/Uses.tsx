import { Link } from '@tanstack/react-router'
import { paths, recordKinds } from '#src/app/paths.ts'
import type { FilterKey } from '#src/contract/filter.ts'
import type { KeptKind, RecordUse } from '#src/contract/recordLists.ts'
import { keptKinds } from '#src/contract/recordLists.ts'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { fieldLabel } from '#src/shell/history/valueParts.ts'
import { statementsWith } from './kinds.ts'
import styles from './records.module.css'
import { useKeepingWords } from './words.ts'

/** The key of the filter that finds statements by what they name in a field. */
const keyOf: Record<string, FilterKey> = {
  speakerId: 'stakeholder',
  onBehalfOfIds: 'onBehalfOf',
  addresseeIds: 'addressee',
  positions: 'topic',
  appearances: 'article',
}

/** Who names a record, by kind and field: statements as one link, all others by their names. */
export function Uses({ id, uses }: { id: string; uses: readonly RecordUse[] }) {
  const words = useKeepingWords()
  const w = useChangesWords()
  if (uses.length === 0) return <p className={styles['quiet']}>{words.uses.none}</p>
  return (
    <dl className={styles['uses']}>
      {uses.map((use) => (
        <div key={`${use.entity} ${use.field}`}>
          <dt>{w.pair(w.kinds[use.entity], fieldLabel(use.entity, use.field, { w }))}</dt>
          <dd>
            <Named id={id} use={use} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Named({ id, use }: { id: string; use: RecordUse }) {
  const words = useKeepingWords()
  const w = useChangesWords()
  const { entity, field, total, items } = use
  if (entity === 'statement') {
    const key = keyOf[field] ?? 'id'
    // Few are named one by one: who was merged into this record would else be counted with it.
    const few = items.length === total
    const filter = few
      ? statementsWith(
          'id',
          items.map((each) => each.id),
        )
      : statementsWith(key, [id])
    return (
      <Link to={paths.statements} params={{}} search={{ filter }}>
        {words.uses.see(w.counts.statement(total))}
      </Link>
    )
  }
  const kind = keptKinds.find((each): each is KeptKind => each === entity)
  return (
    <ul>
      {items.map((each) => (
        <li key={each.id}>
          {kind ? (
            <Link
              to={paths.record}
              params={{ kind: recordKinds[kind], recordId: each.id }}
              search={{ filter: {} }}
            >
              {each.name ?? each.id}
            </Link>
          ) : (
            each.id
          )}
        </li>
      ))}
      {total > items.length && <li>{words.uses.more(total - items.length)}</li>}
    </ul>
  )
}
