import { useId } from 'react'
import styles from './SortChoice.module.css'

/** The order of a list, chosen where its table shows no heads. */
export function SortChoice(props: {
  label: string
  sort: string
  options: readonly { value: string; label: string }[]
  onSort: (sort: string) => void
}) {
  const id = useId()
  return (
    <div className={styles['sort']}>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.sort} onChange={(event) => props.onSort(event.target.value)}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
