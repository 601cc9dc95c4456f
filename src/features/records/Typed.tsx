import { Field } from '#src/shell/writing/Field.tsx'

/** A typed field; `rows` makes it as tall as its words. */
export function Typed(props: {
  label: string
  hint?: string | undefined
  problem?: string | undefined
  value: string
  rows?: number | undefined
  lang?: string
  onChange: (text: string) => void
}) {
  const { value, rows, lang, onChange } = props
  return (
    <Field label={props.label} hint={props.hint} problem={props.problem}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            autoComplete="off"
            lang={lang}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <textarea
            {...control}
            rows={rows}
            lang={lang}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  )
}
