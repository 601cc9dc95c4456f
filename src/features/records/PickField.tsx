import { useState } from 'react'
import { fold } from '#src/contract/tokens.ts'
import { Field } from '#src/shell/writing/Field.tsx'
import { useEditWords } from '#src/shell/writing/editWords.ts'
import type { Option } from './useOptions.ts'
import { useKeepingWords } from './words.ts'

/** From so many on the list can be narrowed by typing. */
const MANY = 30

/** A record of another kind, chosen from all of them by name. */
export function PickField(props: {
  label: string
  hint?: string | undefined
  problem?: string | undefined
  value: string
  options: readonly Option[]
  /** Whether nothing may be chosen. */
  optional: boolean
  onChange: (id: string) => void
}) {
  const words = useKeepingWords()
  const edit = useEditWords()
  const [find, setFind] = useState('')
  const { value, options, optional } = props
  const wanted = fold(find).trim()
  const shown = options.filter(({ id, name }) => id === value || fold(name).includes(wanted))
  const unknown = value !== '' && options.every(({ id }) => id !== value)
  return (
    <Field label={props.label} hint={props.hint} problem={props.problem}>
      {(control) => (
        <>
          {options.length > MANY && (
            <input
              type="search"
              aria-label={words.narrow(props.label)}
              placeholder={words.narrow(props.label)}
              autoComplete="off"
              value={find}
              onChange={({ target }) => setFind(target.value)}
            />
          )}
          <select
            {...control}
            value={value}
            onChange={({ target }) => props.onChange(target.value)}
          >
            {(optional || value === '') && (
              <option value="">{optional ? words.optional : edit.choose}</option>
            )}
            {unknown && <option value={value}>{value}</option>}
            {shown.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
    </Field>
  )
}
