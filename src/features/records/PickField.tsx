import { Field } from '#src/shell/writing/Field.tsx'
import { NarrowingSelect } from '#src/shell/writing/NarrowingSelect.tsx'
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
  const { label, value, optional } = props
  const options = [...props.options]
  if (value !== '' && options.every(({ id }) => id !== value)) {
    options.unshift({ id: value, name: value })
  }
  if (optional || value === '') {
    options.unshift({ id: '', name: optional ? words.optional : edit.choose })
  }
  return (
    <Field label={label} hint={props.hint} problem={props.problem}>
      {(control) => (
        <NarrowingSelect
          control={control}
          label={label}
          value={value}
          options={options}
          many={MANY}
          onChange={props.onChange}
        />
      )}
    </Field>
  )
}
