import { useEditWords } from './editWords.ts'
import { Field } from './Field.tsx'
import { Part } from './Part.tsx'

/** Who makes a change, and why; both may stay empty. */
export interface AboutValue {
  by: string
  why: string
  setBy: (by: string) => void
  setWhy: (why: string) => void
}

/** The fields for who makes a change and why. */
export function AboutChange(props: {
  about: AboutValue
  problem: (at: 'by' | 'why') => string | undefined
}) {
  const words = useEditWords()
  const { about, problem } = props
  return (
    <Part title={words.change}>
      <Field label={words.yourName} hint={words.yourNameHint} problem={problem('by')}>
        {(control) => (
          <input
            {...control}
            autoComplete="name"
            value={about.by}
            onChange={(event) => about.setBy(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.why} hint={words.whyHint} problem={problem('why')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={about.why}
            onChange={(event) => about.setWhy(event.target.value)}
          />
        )}
      </Field>
    </Part>
  )
}
