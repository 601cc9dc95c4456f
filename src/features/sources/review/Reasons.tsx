import type { Reason } from '#src/contract/proposals.ts'
import type { ReviewItem } from '#src/contract/reviews.ts'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './ItemCard.module.css'
import { useReviewWords } from './words.ts'
import type { ReviewWords } from './words.ts'

/** A reason in the words of the page; those of a topic stand beside it, and name it no more. */
export function reasonWords(reason: Reason, { reasons }: ReviewWords): string {
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
      return reasons[reason.is](reasons.words(reason.words))
    default:
      return reasons[reason.is](reason.words)
  }
}

const isOfTopic = ({ is }: Reason) => is === 'topic' || is === 'stance'

/** Why an item is proposed, how sure that is, or that it was chosen by hand. */
export function Reasons({ item }: { item: ReviewItem }) {
  const words = useReviewWords()
  const { f } = useLanguage()
  const { proposal } = item
  if (!proposal) return <p className={styles['reasons']}>{words.byHand}</p>
  const told = proposal.reasons
    .filter((reason) => !isOfTopic(reason))
    .map((reason) => reasonWords(reason, words))
  return (
    <p className={styles['reasons']}>
      {words.proposed(words.kind[proposal.kind], words.confidence(proposal.confidence))}
      {told.length > 0 && <> — {told.join(f.semicolon)}</>}
    </p>
  )
}

/** Why a topic is proposed of an item, and how sure that is; nothing where it is not. */
export function TopicReasons({ item, topicId }: { item: ReviewItem; topicId: string }) {
  const words = useReviewWords()
  const { f } = useLanguage()
  const { proposal } = item
  const position = proposal?.positions.find((each) => each.topicId === topicId)
  if (!proposal || !position) return null
  const told = proposal.reasons
    .filter((reason) => 'topicId' in reason && reason.topicId === topicId)
    .map((reason) => reasonWords(reason, words))
  return (
    <p className={styles['reasons']}>
      {words.topicProposed(words.confidence(position.confidence))}
      {told.length > 0 && <> — {told.join(f.semicolon)}</>}
    </p>
  )
}
