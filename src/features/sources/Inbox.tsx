import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { paths } from '#src/app/paths.ts'
import { refreshReviews, reviewsQuery } from '#src/client/queries.ts'
import { discardReview, keepReview, readReview } from '#src/client/reviews.ts'
import type { ReviewLine } from '#src/contract/reviews.ts'
import form from '#src/shell/writing/form.module.css'
import { toast } from '#src/stores/toasts.ts'
import { Button, buttonClass } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './Inbox.module.css'
import { useAddingWords } from './adding/addingWords.ts'

/** The reviews that were begun and not saved; nothing where there are none. */
export function Inbox() {
  const { m } = useLanguage()
  const { inbox: words } = useAddingWords()
  const queries = useQueryClient()
  const id = useId()
  const head = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  /** Reviews were there: the place of the last one says that none is left. */
  const [had, setHad] = useState(false)
  const gone = useRef<number>(undefined)
  const { data, isError, refetch } = useQuery(reviewsQuery())
  const anew = () => refreshReviews(queries)

  // The button went with its line: the focus goes to the next one's, or to the heading.
  useEffect(() => {
    if (gone.current === undefined) return
    const buttons = list.current?.querySelectorAll('button')
    const next = buttons?.[Math.min(gone.current, buttons.length - 1)]
    gone.current = undefined
    ;(next ?? head.current)?.focus()
  }, [data])

  const bringBack = async (review: Awaited<ReturnType<typeof readReview>>) => {
    try {
      await keepReview(review)
      toast(words.back)
    } catch {
      toast(words.notBack)
    }
    await anew()
  }
  const discard = async (line: ReviewLine, at: number) => {
    try {
      const review = await readReview(line.id)
      await discardReview(line.id)
      gone.current = at
      toast(words.discarded, undefined, {
        label: m.shell.undo.label,
        run: () => void bringBack(review),
      })
    } catch {
      toast(words.failed)
    }
    await anew()
  }

  if (isError && !data) {
    return (
      <p role="alert" className={form['told']}>
        {words.problem} <Button onClick={() => void refetch()}>{m.shell.retry}</Button>
      </p>
    )
  }
  const items = data?.items ?? []
  if (items.length > 0 && !had) setHad(true)
  if (items.length === 0 && !had) return null
  return (
    <section className={styles['inbox']} aria-labelledby={id}>
      <h2 id={id} ref={head} tabIndex={-1}>
        {words.title}
      </h2>
      <ul ref={list}>
        {items.map((line, at) => (
          <Line key={line.id} line={line} onDiscard={() => void discard(line, at)} />
        ))}
      </ul>
      {items.length === 0 && <p>{words.none}</p>}
    </section>
  )
}

function Line({ line, onDiscard }: { line: ReviewLine; onDiscard: () => void }) {
  const { inbox: words } = useAddingWords()
  const id = useId()
  const { title, outlet, extracted, accepted, rejected, waiting, at } = line
  return (
    <li>
      <div className={styles['what']}>
        <b id={id} dir="auto">
          {title.trim() === '' ? words.untitled : title}
        </b>
        <span>
          {outlet !== '' && `${outlet} · `}
          {extracted ? words.counts(accepted, rejected, waiting) : words.notRead} ·{' '}
          {words.keptOn(new Date(at))}
        </span>
      </div>
      <div className={styles['ways']}>
        <Link
          className={buttonClass()}
          aria-describedby={id}
          to={paths.review}
          params={{ reviewId: line.id }}
          search={{ filter: {} }}
        >
          {words.resume}
        </Link>
        <Button look="quiet" aria-describedby={id} onClick={onDiscard}>
          {words.discard}
        </Button>
      </div>
    </li>
  )
}
