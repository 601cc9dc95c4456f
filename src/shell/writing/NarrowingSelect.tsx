import { useState } from 'react'
import { fold } from '#src/contract/tokens.ts'
import type { Control } from './Field.tsx'
import styles from './form.module.css'
import { useEditWords } from './editWords.ts'

/** No more values than this stand in a list at once: thousands make every step of a form slow. */
export const MOST_OPTIONS = 300

interface Option<V extends string> {
  id: V
  name: string
}

/**
 * A choice from a list that may be long: words typed above it narrow it, and where it holds more
 * than can stand in it, it says how many.
 */
export function NarrowingSelect<V extends string>(props: {
  control: Control
  /** What is chosen. */
  label: string
  value: V
  options: readonly Option<V>[]
  /** From so many values on they can be narrowed. */
  many: number
  onChange: (value: V) => void
}) {
  const words = useEditWords()
  const [find, setFind] = useState('')
  const { control, label, value, options, many } = props
  const wanted = fold(find).trim()
  const matching =
    wanted === ''
      ? options
      : options.filter(({ id, name }) => id === '' || fold(name).includes(wanted))
  const shown = matching.slice(0, MOST_OPTIONS)
  const chosen = options.find(({ id }) => id === value)
  return (
    <>
      {options.length > many && (
        <input
          type="search"
          aria-label={words.narrow.label(label)}
          placeholder={words.narrow.label(label)}
          autoComplete="off"
          value={find}
          onChange={({ target }) => setFind(target.value)}
        />
      )}
      <select
        {...control}
        value={value}
        onChange={({ target }) => {
          const found = options.find(({ id }) => id === target.value)
          if (found) props.onChange(found.id)
        }}
      >
        {chosen && !shown.includes(chosen) && <option value={value}>{chosen.name}</option>}
        {shown.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {shown.length < matching.length && (
        <p className={styles['hint']}>{words.narrow.some(shown.length, matching.length)}</p>
      )}
    </>
  )
}
