import type { ReactNode } from 'react'
import { WHOLE } from '#src/contract/changes.ts'
import type { Op } from '#src/contract/changes.ts'
import { RecordLink } from './RecordLink.tsx'
import styles from './ValuePair.module.css'
import type { Telling } from './telling.ts'
import { fieldLabel, valueParts } from './valueParts.ts'

/** A value in one line of words. */
function valueWords({ entity, field }: Field, value: unknown, telling: Telling): string {
  const { w } = telling
  const parts = valueParts(entity, field, value, telling).map(({ label, text }) =>
    label === fieldLabel(entity, field, telling) ? text : w.pair(label, text),
  )
  return parts.join(telling.f.semicolon) || w.empty
}

type Field = Pick<Op, 'entity' | 'entityId' | 'field'>

/** A field of a record with some values of it one below the other, each under its own label. */
export function ValuePair(props: {
  of: Field
  values: readonly { label: string; value: unknown }[]
  telling: Telling
  /** Stands below: what can be chosen. */
  children?: ReactNode
}) {
  const { of, values, telling } = props
  const { w } = telling
  return (
    <li>
      <RecordLink entity={of.entity} entityId={of.entityId} telling={telling} />
      {of.field !== WHOLE && <> – {fieldLabel(of.entity, of.field, telling)}</>}
      <dl className={styles['values']}>
        {values.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {of.field === WHOLE
                ? value === null
                  ? w.gone
                  : w.whole
                : valueWords(of, value, telling)}
            </dd>
          </div>
        ))}
      </dl>
      {props.children}
    </li>
  )
}
