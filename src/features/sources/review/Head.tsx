import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { Review } from '#src/contract/reviews.ts'
import { isPartialDate } from '#src/contract/records.ts'
import { countsOf } from '#src/domain/review/reviewing.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useSourceWords } from '../words.ts'
import styles from './ReviewView.module.css'
import type { Keeping } from './useKeeping.ts'
import { useReviewWords } from './words.ts'

/** What is reviewed, how far it has come, and what can be done with all of it. */
export function Head(props: {
  review: Review
  keeping: Keeping
  canUndo: boolean
  canRedo: boolean
  onUndo: () => void
  onRedo: () => void
  onKeys: () => void
  onSave: () => void
}) {
  const words = useReviewWords()
  const { article: place } = useSourceWords()
  const { f } = useLanguage()
  const { review } = props
  const { article } = review
  const { waiting, accepted, rejected } = countsOf(review)
  const date = article.publishedOn.trim()
  const about = [article.outlet, isPartialDate(date) ? f.date(date) : date].filter(Boolean)
  return (
    <header className={styles['head']}>
      <div>
        <p className={styles['up']}>
          <Link to={paths.sources} search={{ filter: {} }}>
            ‹ {place.back}
          </Link>
        </p>
        <h1 className={styles['title']}>
          <small>{words.title}</small>
          <span lang={article.language || undefined}>{article.title || words.untitled}</span>
        </h1>
        <p className={styles['about']}>
          {[...about, words.counts(waiting, accepted, rejected)].join(' · ')}
          {(props.keeping === 'kept' || props.keeping === 'keeping') && (
            <span data-keeping={props.keeping}>
              {' · '}
              {props.keeping === 'kept' ? words.kept : words.keeping}
            </span>
          )}
        </p>
      </div>
      <div className={styles['tools']}>
        <Button
          icon
          look="quiet"
          aria-label={words.undo}
          title={words.undo}
          aria-keyshortcuts="Z"
          aria-disabled={!props.canUndo}
          onClick={props.onUndo}
        >
          ↶
        </Button>
        <Button
          icon
          look="quiet"
          aria-label={words.redo}
          title={words.redo}
          aria-keyshortcuts="Shift+Z"
          aria-disabled={!props.canRedo}
          onClick={props.onRedo}
        >
          ↷
        </Button>
        <Button
          className={styles['keys']}
          onClick={props.onKeys}
          aria-haspopup="dialog"
          aria-keyshortcuts="?"
        >
          {words.keys.button} <kbd aria-hidden="true">?</kbd>
        </Button>
        <Button look="primary" onClick={props.onSave} aria-haspopup="dialog" aria-keyshortcuts="W">
          {words.save.button}
        </Button>
      </div>
    </header>
  )
}
