import { useId } from 'react'
import type { Statement } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from '../../writing/form.module.css'
import { useEdit } from './editContext.ts'
import { useEditWords } from '../../writing/editWords.ts'
import type { Side, StaleField, StatementField } from './staleFields.ts'
import { valueText } from './valueText.ts'

/** What was changed meanwhile, both versions side by side, and which of them to keep. */
export function StaleChoice(props: {
  fields: readonly StaleField[]
  theirs: Statement
  yours: Statement
  chosen: ReadonlyMap<StatementField, Side>
  /** Whether fields without a choice are marked. */
  asked: boolean
  onChoose: (field: StatementField, side: Side) => void
}) {
  const words = useEditWords()
  const language = useLanguage()
  const { people, topics, articles } = useEdit()
  const id = useId()
  const naming = { language, words, people, topics, articles }
  return (
    <section className={styles['stale']} role="alert" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`} className={styles['title']}>
        {words.stale.title}
      </h4>
      <p>{words.stale.body}</p>
      {props.fields.map(({ field }) => {
        const missing = props.asked && !props.chosen.has(field)
        return (
          <fieldset
            key={field}
            className={styles['sides']}
            aria-describedby={missing ? `${id}-${field}` : undefined}
          >
            <legend>{words.fields[field]}</legend>
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
                  <b>{words.stale[side]}</b>{' '}
                  <span className={styles['value']}>
                    {valueText(field, side === 'theirs' ? props.theirs : props.yours, naming)}
                  </span>
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
