import type { Repeat } from '#src/contract/recording.ts'
import type { ReviewItem } from '#src/contract/reviews.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { pick } from '#src/domain/text2.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ItemCard.module.css'
import { useReview } from './reviewContext.ts'
import { useReviewWords } from './words.ts'

/** The recorded statement that an item seems to repeat, to be taken as the same or not. */
export function RepeatOffer({ item, repeat }: { item: ReviewItem; repeat: Repeat }) {
  const words = useReviewWords()
  const { lang, f } = useLanguage()
  const { dispatch } = useReview()
  const { statement, speaker, outlets, inArticle } = repeat
  const own = words.repeat
  const taken = item.repeats === statement.id
  return (
    <section className={styles['repeat']} aria-label={own.title}>
      <b>{taken ? (inArticle ? own.isHere : own.is) : own.title}</b>
      <blockquote lang={statement.language}>
        {quoted(statement.text, statement.language)}
      </blockquote>
      <p>
        {pick(speaker, lang).text}
        {statement.saidOn !== undefined && `, ${f.date(statement.saidOn)}`}.{' '}
        {inArticle ? own.here : own.elsewhere(f.list(outlets))}
      </p>
      {taken ? (
        <Button onClick={() => dispatch({ do: 'wait', id: item.id })}>{own.not}</Button>
      ) : (
        <Button
          look="primary"
          onClick={() => dispatch({ do: 'accept', id: item.id, repeats: statement.id })}
          aria-keyshortcuts="D"
        >
          {inArticle ? own.acceptHere : own.accept} <kbd aria-hidden="true">D</kbd>
        </Button>
      )}
    </section>
  )
}
