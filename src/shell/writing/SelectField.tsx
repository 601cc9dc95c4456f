import { Field } from './Field.tsx'

/** A field of which one of some values is chosen. */
export function SelectField<V extends string>(props: {
  label: string
  hint?: string
  problem?: string | undefined
  value: V
  options: readonly { id: V; name: string }[]
  onChange: (value: V) => void
}) {
  return (
    <Field label={props.label} hint={props.hint} problem={props.problem}>
      {(control) => (
        <select
          {...control}
          value={props.value}
          onChange={(event) => {
            const chosen = props.options.find(({ id }) => id === event.target.value)
            if (chosen) props.onChange(chosen.id)
          }}
        >
          {props.options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
