import { Field } from './Field.tsx'
import { MOST_OPTIONS, NarrowingSelect } from './NarrowingSelect.tsx'

/** A field of which one of some values is chosen. */
export function SelectField<V extends string>(props: {
  label: string
  hint?: string
  problem?: string | undefined
  value: V
  options: readonly { id: V; name: string }[]
  onChange: (value: V) => void
}) {
  const { label, hint, problem, ...choice } = props
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <NarrowingSelect {...choice} control={control} label={label} many={MOST_OPTIONS} />
      )}
    </Field>
  )
}
