import type { ReactNode } from 'react'
import type { Review } from '#src/contract/reviews.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ReviewView.module.css'
import type { useExtracting } from './useExtracting.ts'
import type { Keeping } from './useKeeping.ts'
import { useReviewWords } from './words.ts'

/** What is under way or went wrong, each with what can be done about it. */
export function Notices(props: {
  review: Review
  keeping: Keeping
  extracting: ReturnType<typeof useExtracting>
  knownFailed: boolean
  onKnown: () => void
  onKeep: () => void
  onReload: () => void
}) {
  const words = useReviewWords()
  const { m } = useLanguage()
  const { review, keeping, extracting } = props
  return (
    <>
      {keeping === 'stale' ? (
        <Line alert action={<Button onClick={props.onReload}>{words.stale.load}</Button>}>
          {words.stale.body}
        </Line>
      ) : (
        keeping !== 'kept' &&
        keeping !== 'keeping' && (
          <Line alert action={<Button onClick={props.onKeep}>{words.notKept.retry}</Button>}>
            {keeping === 'storage-full' ? words.notKept.full : words.notKept.other}
          </Line>
        )
      )}
      {props.knownFailed && (
        <Line alert action={<Button onClick={props.onKnown}>{m.shell.retry}</Button>}>
          {words.known}
        </Line>
      )}
      {extracting.state === 'running' && (
        <Line action={<Button onClick={extracting.cancel}>{words.stop}</Button>}>
          <progress aria-label={words.extracting} /> {words.extracting}{' '}
          <small>{words.extractingHint}</small>
        </Line>
      )}
      {(extracting.state === 'failed' || extracting.state === 'cancelled') && !review.extracted && (
        <Line
          alert={extracting.state === 'failed'}
          action={<Button onClick={extracting.again}>{words.again}</Button>}
        >
          {extracting.state === 'failed' ? words.extractFailed : words.cancelled}
        </Line>
      )}
      {review.extracted && review.language === 'other' && <Line>{words.otherLanguage}</Line>}
    </>
  )
}

function Line(props: { alert?: boolean; action?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles['notice']} role={props.alert ? 'alert' : undefined}>
      <span>{props.children}</span>
      {props.action}
    </div>
  )
}
