import { Field } from '../../writing/Field.tsx'
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
