import { useId } from 'react'
import styles from './form.module.css'
import { FormHeading } from './FormHeading.ts'
import { useEditWords } from './editWords.ts'
import type { Side } from './staleFields.ts'

/** What was changed meanwhile, both versions side by side, and which of them to keep. */
export function StaleChoice(props: {
  /** What happened, and what to do. */
  body: string
  /** Each with its label and both values in words. */
  fields: readonly ({ field: string; label: string } & Record<Side, string>)[]
  chosen: ReadonlyMap<string, Side>
  /** Whether fields without a choice are marked. */
  asked: boolean
  onChoose: (field: string, side: Side) => void
}) {
  const words = useEditWords()
  const id = useId()
  return (
    <section className={styles['stale']} role="alert" aria-labelledby={`${id}-title`}>
      <FormHeading id={`${id}-title`} className={styles['title']}>
        {words.stale.title}
      </FormHeading>
      <p>{props.body}</p>
      {props.fields.map((each) => {
        const { field, label } = each
        const missing = props.asked && !props.chosen.has(field)
        return (
          <fieldset
            key={field}
            className={styles['sides']}
            aria-describedby={missing ? `${id}-${field}` : undefined}
          >
            <legend>{label}</legend>
            {(['theirs', 'yours'] as const).map((side) => (
              <div key={side} className={styles['side']}>
                <input
                  id={`${id}-${field}-${side}`}
                  type="radio"
                  name={`${id}-${field}`}
                  data-wanting={missing || undefined}
                  checked={props.chosen.get(field) === side}
                  onChange={() => props.onChoose(field, side)}
                />
                <label htmlFor={`${id}-${field}-${side}`}>
                  <b>{words.stale[side]}</b> <span className={styles['value']}>{each[side]}</span>
                </label>
              </div>
            ))}
            {missing && (
              <p id={`${id}-${field}`} className={styles['problem']}>
                {words.stale.choose}
              </p>
            )}
          </fieldset>
        )
      })}
    </section>
  )
}
