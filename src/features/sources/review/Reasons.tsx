import type { Reason } from '#src/contract/proposals.ts'
import type { ReviewItem } from '#src/contract/reviews.ts'
import { pick } from '#src/domain/text2.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ItemCard.module.css'
import { useReview } from './reviewContext.ts'
import { useReviewWords } from './words.ts'
import type { ReviewWords } from './words.ts'

/** A reason in the words of the page. */
export function reasonWords(
  reason: Reason,
  words: ReviewWords,
  topicName: (id: string) => string,
): string {
  const { reasons } = words
  switch (reason.is) {
    case 'goes-on':
    case 'no-speaker':
      return reasons[reason.is]
    case 'pronoun':
    case 'title':
    case 'short-name':
    case 'alias': {
      const where = reason.paragraph === undefined ? '' : reasons.paragraph(reason.paragraph)
      return reasons.pronoun(reason.words, reason.name, where)
    }
    case 'topic':
    case 'stance':
      return reasons[reason.is](topicName(reason.topicId), reasons.words(reason.words))
    default:
      return reasons[reason.is](reason.words)
  }
}

/** Why an item is proposed, how sure that is, or that it was chosen by hand. */
export function Reasons({ item }: { item: ReviewItem }) {
  const words = useReviewWords()
  const { lang, f } = useLanguage()
  const { topics } = useReview()
  const { proposal } = item
  if (!proposal) return <p className={styles['reasons']}>{words.byHand}</p>
  const nameOf = (id: string) => {
    const topic = topics.get(id)
    return topic ? pick(topic.label, lang).text : id
  }
  const told = proposal.reasons.map((reason) => reasonWords(reason, words, nameOf))
  return (
    <p className={styles['reasons']}>
      {words.proposed(words.kind[proposal.kind], words.confidence(proposal.confidence))}
      {told.length > 0 && <> — {told.join(f.semicolon)}</>}
    </p>
  )
}
