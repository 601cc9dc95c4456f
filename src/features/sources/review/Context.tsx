import type { ReviewItem } from '#src/contract/reviews.ts'
import { lit } from '#src/shell/panel/lit.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './ReviewView.module.css'
import { useReview } from './reviewContext.ts'
import { useReviewWords } from './words.ts'

/** The words of an item within their paragraphs, and the way into the text. */
export function Context(props: { item: ReviewItem; text: string; onText: () => void }) {
  const words = useReviewWords()
  const { language } = useReview()
  const { text, item } = props
  const first = item.spans[0]?.start ?? 0
  const last = item.spans.at(-1)?.end ?? first
  const start = text.lastIndexOf('\n', first - 1) + 1
  const found = text.indexOf('\n', last)
  const end = found < 0 ? text.length : found
  return (
    <section className={styles['context']} aria-label={words.context}>
      <p lang={language}>
        {lit(
          text.slice(start, end),
          item.spans.map((span) => ({ start: span.start - start, end: span.end - start })),
        )}
      </p>
      <Button look="quiet" onClick={props.onText}>
        {words.inText}
      </Button>
    </section>
  )
}
