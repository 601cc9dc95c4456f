import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { articleQuery, changesQuery } from '#src/client/queries.ts'
import { saveReview } from '#src/client/reviews.ts'
import type { Repeat, SavedReview } from '#src/contract/recording.ts'
import type { Review } from '#src/contract/reviews.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { reviewFaults, namedAnew } from '#src/domain/review/faults.ts'
import type { ReviewFault } from '#src/domain/review/faults.ts'
import { wordsOf } from '#src/domain/review/items.ts'
import { countsOf } from '#src/domain/review/reviewing.ts'
import { AboutChange } from '#src/shell/writing/AboutChange.tsx'
import { HeadingContext } from '#src/shell/writing/FormHeading.ts'
import { WriteProblem } from '#src/shell/writing/WriteProblem.tsx'
import { useEditWords } from '#src/shell/writing/editWords.ts'
import { tellSaved } from '#src/shell/writing/tellSaved.ts'
import { useAbout } from '#src/shell/writing/useAbout.ts'
import { useWrite } from '#src/shell/writing/useWrite.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useAddingWords } from '../adding/addingWords.ts'
import { takeBack } from '../adding/takeBack.ts'
import styles from './SaveDialog.module.css'
import { useReview } from './reviewContext.ts'
import { useReviewWords } from './words.ts'

/** Says what saving makes, what is missing, asks what becomes of the rest, and saves. */
export function SaveDialog(props: {
  review: Review
  repeats: ReadonlyMap<string, Repeat>
  /** Keeps what is not yet kept, and tells when it was kept last. */
  flush: () => Promise<void>
  keptAt: () => string
  onSaved: (saved: SavedReview) => void
  onGo: (fault: ReviewFault) => void
  onClose: () => void
}) {
  const words = useReviewWords()
  const edit = useEditWords()
  const adding = useAddingWords()
  const queries = useQueryClient()
  const { people, topics } = useReview()
  const { review, repeats } = props
  const own = words.save
  const { about, sent, problem, keepName } = useAbout()
  const writing = useWrite()
  const first = useQuery(changesQuery({ limit: 1 })).data?.of === 0
  const article = useQuery({
    ...articleQuery(review.articleId ?? ''),
    enabled: review.articleId !== undefined,
  })
  const [waiting, setWaiting] = useState<'keep' | 'drop'>('keep')
  const counts = countsOf(review)
  const known = new Set(people.map(({ id }) => id))
  const faults = reviewFaults(review, {
    isStakeholder: (id) => known.has(id),
    isTopic: (id) => topics.has(id),
    isArticle: () => !article.isError,
  })
  const save = async () => {
    const saved = await writing.write(async () => {
      await props.flush()
      return saveReview({ ...sent, review, was: props.keptAt(), waiting })
    })
    if (!saved) return
    keepName()
    const told = saved.change
      ? own.done(saved.statementIds.length, saved.repeated.length)
      : own.unchanged
    const act = saved.change && takeBack(saved.change.id, adding, queries)
    tellSaved(edit, first && saved.change !== undefined, told, act)
    props.onSaved(saved)
  }
  const ready = faults.length === 0 && counts.accepted > 0
  const blocked = !ready || writing.writing
  return (
    <Dialog
      title={own.title}
      onClose={props.onClose}
      footer={
        <div className={styles['buttons']}>
          <Button
            look="primary"
            aria-disabled={blocked}
            onClick={() => {
              if (!blocked) void save()
            }}
          >
            {writing.writing ? own.saving : own.do}
          </Button>
          <Button onClick={props.onClose}>{words.cancel}</Button>
        </div>
      }
    >
      <div className={styles['body']}>
        {counts.accepted === 0 ? (
          <p role="alert">{own.nothing}</p>
        ) : faults.length > 0 ? (
          <Faults faults={faults} review={review} onGo={props.onGo} />
        ) : (
          <Makes
            review={review}
            repeats={repeats}
            held={article.data?.article.text !== undefined}
          />
        )}
        {counts.waiting > 0 && ready && (
          <fieldset className={styles['waiting']}>
            <legend>{own.waiting(counts.waiting)}</legend>
            {(['keep', 'drop'] as const).map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="waiting"
                  checked={waiting === each}
                  onChange={() => setWaiting(each)}
                />{' '}
                {own[each]}
              </label>
            ))}
          </fieldset>
        )}
        {ready && (
          <HeadingContext value="h3">
            <AboutChange about={about} problem={problem} />
          </HeadingContext>
        )}
        {writing.problem && <WriteProblem problem={writing.problem} words={own.failed} />}
      </div>
    </Dialog>
  )
}

function Makes(props: {
  review: Review
  repeats: ReadonlyMap<string, Repeat>
  /** Whether the text of its article is held already. */
  held: boolean
}) {
  const { save } = useReviewWords()
  const { review, repeats, held } = props
  const accepted = review.items.filter(({ state }) => state === 'accepted')
  const inArticle = accepted.filter(({ id, repeats: of }) => of && repeats.get(id)?.inArticle)
  const repeated = accepted.filter(({ repeats: of }) => of).length - inArticle.length
  const fresh = accepted.filter(({ repeats: of }) => !of).length
  const people = namedAnew(review).length
  const { title } = review.article
  return (
    <>
      <p>{save.makes}</p>
      <ul>
        {review.articleId === undefined && <li>{save.article(title)}</li>}
        {review.articleId !== undefined && !held && <li>{save.textOf(title)}</li>}
        {fresh > 0 && <li>{save.statements(fresh)}</li>}
        {repeated > 0 && <li>{save.repeats(repeated)}</li>}
        {people > 0 && <li>{save.stakeholders(people)}</li>}
      </ul>
      {inArticle.length > 0 && <p>{save.already(inArticle.length)}</p>}
    </>
  )
}

/** So much of an utterance names its item. */
const NAMED = 60

function Faults(props: {
  faults: readonly ReviewFault[]
  review: Review
  onGo: (fault: ReviewFault) => void
}) {
  const words = useReviewWords()
  const { dispatch, language } = useReview()
  const { faults, review } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.focus(), [])
  const told = (fault: ReviewFault): string => {
    if (fault.at === 'article') return words.faults[fault.is]
    if (fault.at === 'stakeholder') return words.faults[fault.is](fault.name)
    const item = review.items.find(({ id }) => id === fault.id)
    const whole = wordsOf(item?.spans ?? [])
    const cut = whole.length > NAMED ? `${whole.slice(0, NAMED)}…` : whole
    const name = quoted(cut, language)
    return fault.is === 'unknown-name'
      ? words.faults['unknown-name'](name, fault.name)
      : words.faults[fault.is](name)
  }
  return (
    <div ref={list} role="alert" tabIndex={-1} className={styles['faults']}>
      <p>{words.save.faults(faults.length)}</p>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            {told(fault)}{' '}
            {fault.at === 'article' ? (
              <input
                aria-label={words.faults[fault.is]}
                value={review.article[fault.is]}
                onChange={({ target }) =>
                  dispatch({ do: 'article', fields: { [fault.is]: target.value } })
                }
              />
            ) : (
              <Button onClick={() => props.onGo(fault)}>{words.save.go}</Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
