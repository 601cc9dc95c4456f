import { useId } from 'react'
import { entities } from '#src/contract/changes.ts'
import { useChangesWords } from '#src/shell/history/useTelling.ts'
import { Button } from '#src/ui/Button.tsx'
import styles from './ChangesPage.module.css'
import { isReversed } from './narrowChanges.ts'
import type { ChangesFilter } from './narrowChanges.ts'

/** Before every author's name, so that no name can be taken for “anyone”. */
const NAME = 'name:'

/** Narrows the list of changes by who, what kind of record, and days. */
export function Filters(props: {
  authors: readonly string[]
  filter: ChangesFilter
  /** `replace`: no entry of its own in the history, for days that are typed piece by piece. */
  onChange: (filter: ChangesFilter, options?: { replace: boolean }) => void
}) {
  const { authors, filter, onChange } = props
  const w = useChangesWords()
  const words = w.page
  const id = useId()
  // A link may name who has changed nothing here.
  const named =
    filter.by === undefined || authors.includes(filter.by) ? authors : [...authors, filter.by]
  const set = Object.values(filter).some((value) => value !== undefined)
  const day = (key: 'from' | 'to') => (
    <div className={styles['field']}>
      <label htmlFor={`${id}-${key}`}>{words[key]}</label>
      <input
        id={`${id}-${key}`}
        type="date"
        value={filter[key] ?? ''}
        aria-invalid={isReversed(filter)}
        aria-describedby={isReversed(filter) ? `${id}-reversed` : undefined}
        onChange={({ target }) =>
          onChange({ ...filter, [key]: target.value || undefined }, { replace: true })
        }
      />
    </div>
  )
  return (
    <div role="group" aria-label={words.filter} className={styles['filters']}>
      <div className={styles['field']}>
        <label htmlFor={`${id}-who`}>{words.who}</label>
        <select
          id={`${id}-who`}
          value={filter.by === undefined ? '' : NAME + filter.by}
          onChange={({ target: { value } }) =>
            onChange({ ...filter, by: value === '' ? undefined : value.slice(NAME.length) })
          }
        >
          <option value="">{words.anyone}</option>
          {named.map((name) => (
            <option key={name} value={NAME + name}>
              {name || w.someone}
            </option>
          ))}
        </select>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <select
          id={`${id}-kind`}
          value={filter.entity ?? ''}
          onChange={({ target: { value } }) =>
            onChange({
              ...filter,
              entity: entities.find((entity) => entity === value),
              entityId: undefined,
            })
          }
        >
          <option value="">{words.anyKind}</option>
          {entities.map((entity) => (
            <option key={entity} value={entity}>
              {w.kinds[entity]}
            </option>
          ))}
        </select>
      </div>
      {day('from')}
      {day('to')}
      {set && (
        <Button look="quiet" onClick={() => onChange({})}>
          {words.clear}
        </Button>
      )}
      {isReversed(filter) && (
        <p id={`${id}-reversed`} role="alert" className={styles['problem']}>
          {words.reversed}
        </p>
      )}
    </div>
  )
}
