import { Field } from './Field.tsx'
import { useEdit } from './editContext.ts'
import type { TextKey } from './editContext.ts'

/** A typed field of the form; `rows` makes it as tall as its words. */
export function TextField(props: {
  at: TextKey
  label: string
  hint?: string | undefined
  rows?: number
  lang?: string
  placeholder?: string
}) {
  const { form, setText, problem } = useEdit()
  const { at, label, hint, rows, lang, placeholder } = props
  return (
    <Field label={label} hint={hint} problem={problem(at)}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            autoComplete="off"
            placeholder={placeholder}
            value={form[at]}
            onChange={(event) => setText(at, event.target.value)}
          />
        ) : (
          <textarea
            {...control}
            rows={rows}
            lang={lang}
            value={form[at]}
            onChange={(event) => setText(at, event.target.value)}
          />
        )
      }
    </Field>
  )
}

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
