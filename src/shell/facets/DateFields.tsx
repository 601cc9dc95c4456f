import { useEffect, useId, useState } from 'react'
import type { FormEvent } from 'react'
import { filterFromPairs } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { isPartialDate } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { withChoice } from '../useAddress.ts'
import styles from './DateFields.module.css'

type DateKey = 'from' | 'to'

/** Whether the range ends before it begins. */
function isReversed(from: string, to: string): boolean {
  const pair = (key: DateKey, value: string) => ({ key, exclude: false, value })
  return filterFromPairs([pair('from', from), pair('to', to)]).ignored.length > 0
}

/** From and to as typed dates; what can't be used stays in its field with the remedy. */
export function DateFields(props: {
  filter: StatementFilter
  onChange: (filter: StatementFilter) => void
  undatedLeftOut: number
}) {
  const { m } = useLanguage()
  const headId = useId()
  const { filter, onChange } = props
  const held = { from: filter.from?.any[0] ?? '', to: filter.to?.any[0] ?? '' }
  const apply = (key: DateKey, typed: string): string | undefined => {
    const value = typed.trim()
    if (value === held[key]) return undefined
    if (value !== '' && !isPartialDate(value)) return m.facets.badDate(value)
    const both = { ...held, [key]: value }
    if (both.from !== '' && both.to !== '' && isReversed(both.from, both.to)) {
      return m.facets.reversed
    }
    onChange(
      withChoice(filter, key, {
        any: value === '' ? [] : [value],
        none: filter[key]?.none ?? [],
      }),
    )
    return undefined
  }
  return (
    <div role="group" aria-labelledby={headId} className={styles['dates']}>
      <h2 id={headId} className={styles['head']}>
        {m.facets.date}
      </h2>
      <DateField label={m.facets.from} held={held.from} apply={(typed) => apply('from', typed)} />
      <DateField label={m.facets.to} held={held.to} apply={(typed) => apply('to', typed)} />
      {props.undatedLeftOut > 0 && (
        <p className={styles['note']}>{m.shell.undatedLeftOut(props.undatedLeftOut)}</p>
      )}
    </div>
  )
}

function DateField(props: {
  label: string
  held: string
  apply: (typed: string) => string | undefined
}) {
  const { m } = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState(props.held)
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    setTyped(props.held)
    setProblem(undefined)
  }, [props.held])
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    setProblem(props.apply(typed))
  }
  return (
    <form className={styles['field']} onSubmit={submit} noValidate>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        value={typed}
        placeholder={m.facets.dateExample}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => submit()}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
