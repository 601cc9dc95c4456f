import { useState } from 'react'
import { Field } from '../../writing/Field.tsx'
import { SelectField } from '../../writing/SelectField.tsx'
import { useEditWords } from '../../writing/editWords.ts'
import { useLanguageName } from './useLanguageName.ts'

/** Languages of the talks and of those who report on them. */
const listed = ['en', 'fr', 'sw', 'ln', 'lua', 'kg', 'rw', 'pt', 'es', 'de', 'zh', 'ar', 'und']

/** Another one, by its code; no language has this one. */
const OTHER = '?'

/** A language, chosen by name; one that is not listed is typed as its code. */
export function LanguageField(props: {
  label: string
  hint?: string
  value: string
  problem: string | undefined
  /** It may stay empty. */
  optional?: boolean
  onChange: (code: string) => void
}) {
  const words = useEditWords()
  const nameOf = useLanguageName()
  const { label, value, problem, optional, onChange } = props
  const [typing, setTyping] = useState(false)
  const known = listed.includes(value) || (optional === true && value === '')
  const free = typing || !known
  const name = nameOf(value)
  return (
    <>
      <SelectField
        label={label}
        {...(props.hint === undefined ? {} : { hint: props.hint })}
        problem={free ? undefined : problem}
        value={free ? OTHER : value}
        options={[
          ...(optional ? [{ id: '', name: words.notNoted }] : []),
          ...listed.map((id) => ({ id, name: nameOf(id) })),
          { id: OTHER, name: words.otherLanguage },
        ]}
        onChange={(chosen) => {
          setTyping(chosen === OTHER)
          if (chosen !== OTHER) onChange(chosen)
        }}
      />
      {free && (
        <Field
          label={words.code(label)}
          hint={name === value ? words.languageHint : `${name}. ${words.languageHint}`}
          problem={problem}
        >
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Field>
      )}
    </>
  )
}
