import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ApiError } from '#src/client/apiError.ts'
import { readReview } from '#src/client/reviews.ts'
import type { Review } from '#src/contract/reviews.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { useTitle } from '#src/ui/useTitle.ts'
import { ReviewView } from './ReviewView.tsx'
import styles from './ReviewView.module.css'
import { leftOfPage } from './useKeeping.ts'
import { useReviewWords } from './words.ts'

/** One review, as it was left. */
export function ReviewPage() {
  const { reviewId = '' } = useParams({ strict: false })
  return <ReviewOf key={reviewId} id={reviewId} />
}

/** The review of an id: read once, for whoever goes through it holds the newest. */
export function ReviewOf({ id }: { id: string }) {
  const words = useReviewWords()
  const [{ review, kept }, setRead] = useState<{ review?: Review; kept?: Review }>({})
  const [error, setError] = useState<Error>()
  const [attempt, setAttempt] = useState(0)
  useTitle(review ? words.of(review.article.title || words.untitled) : words.title)
  useEffect(() => {
    let gone = false
    setRead({})
    setError(undefined)
    readReview(id).then(
      (read) => gone || setRead({ review: leftOfPage(read) ?? read, kept: read }),
      (problem: unknown) =>
        gone || setError(problem instanceof Error ? problem : new Error(String(problem))),
    )
    return () => {
      gone = true
    }
  }, [id, attempt])
  const again = () => setAttempt(attempt + 1)
  if (error) {
    const missing = error instanceof ApiError && error.problem.code === 'not-found'
    return (
      <div className={styles['page']}>
        <h1 className={styles['title']}>{words.title}</h1>
        {missing ? (
          <EmptyState title={words.gone.title}>
            <p>{words.gone.body}</p>
          </EmptyState>
        ) : (
          <ListProblem title={words.failed} error={error} retry={again} />
        )}
      </div>
    )
  }
  if (!review || !kept) {
    return (
      <div className={styles['page']}>
        <h1 className={styles['title']}>{words.title}</h1>
        <p className={styles['note']}>{words.loading}</p>
      </div>
    )
  }
  return <ReviewView key={kept.at} review={review} kept={kept} onReload={again} />
}
