import { WHOLE } from '#src/contract/changes.ts'
import { Changed, DiffText } from './DiffText.tsx'
import { ListDiff } from './ListDiff.tsx'
import { conflictWords, inOneLine } from './conflictWords.ts'
import { fieldChanges } from './fieldChanges.ts'
import type { FieldChange, ToldOp } from './fieldChanges.ts'
import styles from './history.module.css'
import type { Telling } from './telling.ts'
import { fieldLabel } from './valueParts.ts'

/** What became of the fields of one record, from before to after. */
export function FieldRows({ ops, telling }: { ops: readonly ToldOp[]; telling: Telling }) {
  const rows = ops.flatMap((op) =>
    op.over === undefined
      ? fieldChanges(op, telling).map((change) => ({ key: `${op.field} ${change.label}`, change }))
      : [],
  )
  return (
    <dl className={styles['fields']}>
      {ops.map((op) => op.over !== undefined && <Kept key={op.field} op={op} telling={telling} />)}
      {rows.map(({ key, change }) => (
        <div key={key}>
          <dt>{change.label}</dt>
          <dd>
            <Value change={change} telling={telling} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A field whose value was kept over that of a newer release. */
function Kept({ op, telling }: { op: ToldOp; telling: Telling }) {
  const { w } = telling
  const { after, over = null } = op
  const { mine, shipped } = conflictWords(
    { ...op, shipped: over, before: null, mine: after },
    telling,
  )
  return (
    <div>
      <dt>{op.field === WHOLE ? w.whole : fieldLabel(op.entity, op.field, telling)}</dt>
      <dd>
        {op.field === WHOLE
          ? w.leftOut
          : w.keptOver(inOneLine(mine, telling), inOneLine(shipped, telling))}
      </dd>
    </div>
  )
}

function Value({ change, telling }: { change: FieldChange; telling: Telling }) {
  const { before, after, lang } = change
  const { w } = telling
  if (change.items) return <ListDiff {...change.items} />
  if (before !== undefined && after !== undefined) {
    return <DiffText before={before} after={after} lang={lang} />
  }
  const empty = <em className={styles['empty']}>{w.empty}</em>
  if (before === undefined && after === undefined) return <span>{w.detailMoved}</span>
  const arrow = (
    <span aria-hidden="true" className={styles['arrow']}>
      {' → '}
    </span>
  )
  return (
    <div className={styles['both']}>
      {before === undefined ? empty : <Words is="out" text={before} lang={lang} />}
      {arrow}
      {after === undefined ? empty : <Words is="in" text={after} lang={lang} />}
    </div>
  )
}

function Words(props: { is: 'out' | 'in'; text: string; lang: string | undefined }) {
  return (
    <span lang={props.lang}>
      <Changed part={props} />
    </span>
  )
}
