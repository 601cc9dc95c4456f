import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import { statementsWindowQuery } from '#src/client/queries.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import { DEFAULT_SORT, MAX_LIMIT } from '#src/contract/questions.ts'
import { isPartialDate, outcomes, statuses } from '#src/contract/records.ts'
import type { AnswerForm } from '#src/contract/statementDraft.ts'
import { certainlyEarlier, daysBetween } from '#src/domain/askDays.ts'
import { dateUsedOf } from '#src/domain/dates.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from '../../writing/form.module.css'
import { Field } from '../../writing/Field.tsx'
import { SelectField } from '../../writing/SelectField.tsx'
import { useEditWords } from '../../writing/editWords.ts'
import { AnswerFinder } from './AnswerFinder.tsx'
import { AnswerLine } from './AnswerLine.tsx'
import { useEdit } from './editContext.ts'
import { NEW_ARTICLE } from './statementForm.ts'
import own from './sources.module.css'

/** The date that the ask is filed under as the form stands. */
function useAskedOn(): string | undefined {
  const { form, articles } = useEdit()
  const saidOn = form.saidOn.trim()
  const said = saidOn !== '' && isPartialDate(saidOn) ? { saidOn } : {}
  const published = form.newArticle?.publishedOn.trim() ?? ''
  const made = isPartialDate(published) ? { publishedOn: published } : undefined
  return dateUsedOf({ appearances: form.appearances, ...said }, (id) =>
    id === NEW_ARTICLE ? made : articles.find((article) => article.id === id),
  )?.date
}

/** The statements that answer the ask: those linked, and one more to find. */
export function AnswersField() {
  const { form, set, before, fresh } = useEdit()
  const { lang } = useLanguage()
  const words = useEditWords()
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const { answers } = form
  const linked = answers.map(({ statementId }) => statementId)
  const details = useQuery({
    ...statementsWindowQuery({
      filter: {
        id: { any: linked, none: [] },
        status: { any: [...statuses], none: [] },
      },
      sort: DEFAULT_SORT,
      lang,
      offset: 0,
      limit: MAX_LIMIT,
    }),
    enabled: linked.length > 0,
    placeholderData: keepPreviousData,
  })
  const asked = useAskedOn()
  // Without an ask there is nothing to answer.
  if (form.askEn.trim() === '' && form.askFr.trim() === '' && answers.length === 0) return null
  return (
    <div role="group" aria-labelledby={id} className={styles['group']} ref={group}>
      <span id={id} className={styles['label']}>
        {words.answer.title}
      </span>
      {answers.length === 0 && <p className={styles['hint']}>{words.answer.none}</p>}
      {answers.map((answer, at) => (
        <Answer
          key={answer.statementId}
          answer={answer}
          at={at}
          page={details.data}
          asked={asked}
          put={(change) =>
            set({ answers: answers.map((each, n) => (n === at ? { ...each, ...change } : each)) })
          }
          onUnlink={() => {
            set({ answers: answers.filter((_each, n) => n !== at) })
            group.current?.querySelector<HTMLElement>('input[type=search]')?.focus()
          }}
        />
      ))}
      <AnswerFinder
        without={fresh ? linked : [...linked, before.id]}
        onLink={(statementId) =>
          set({
            answers: [...answers, { statementId, outcome: 'argued', reasonEn: '', reasonFr: '' }],
          })
        }
      />
    </div>
  )
}

function Answer(props: {
  answer: AnswerForm
  at: number
  page: StatementPage | undefined
  asked: string | undefined
  put: (change: Partial<AnswerForm>) => void
  onUnlink: () => void
}) {
  const { m, f } = useLanguage()
  const words = useEditWords()
  const { problem } = useEdit()
  const { answer, at, page, asked, put } = props
  const { statementId } = answer
  const row = page?.items.find(({ statement }) => statement.id === statementId)
  const answered = row?.dateUsed?.date
  const early =
    asked !== undefined && answered !== undefined && certainlyEarlier(daysBetween(asked, answered))
  const wrong = problem(`answers.${at}`)
  const reason = (key: 'reasonEn' | 'reasonFr', lang: 'en' | 'fr') => (
    <Field
      label={words.inLanguage(words.answer.reason, lang)}
      problem={key === 'reasonEn' ? wrong : undefined}
    >
      {(control) => (
        <textarea
          {...control}
          rows={2}
          lang={lang}
          value={answer[key]}
          onChange={(event) => put({ [key]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <div role="group" aria-label={words.answer.of(statementId)} className={own['answer']}>
      <div className={own['head']}>
        {row ? (
          <AnswerLine row={row} refs={page?.refs} />
        ) : (
          <span>{page ? words.answer.gone(statementId) : statementId}</span>
        )}
        <Button
          icon
          look="quiet"
          aria-label={words.answer.unlink(statementId)}
          title={words.answer.unlink(statementId)}
          onClick={props.onUnlink}
        >
          ✕
        </Button>
      </div>
      {early && (
        <p className={styles['problem']} aria-live="polite">
          {words.answer.earlier(f.date(answered), f.date(asked))}
        </p>
      )}
      <SelectField
        label={words.answer.outcome}
        value={answer.outcome}
        options={outcomes.map((each) => ({ id: each, name: m.records.outcome[each] }))}
        onChange={(outcome) => put({ outcome })}
      />
      {reason('reasonEn', 'en')}
      {reason('reasonFr', 'fr')}
    </div>
  )
}
