import { createContext, useContext } from 'react'
import type { Dispatch } from 'react'
import type { Known } from '#src/contract/extracting.ts'
import type { Repeat } from '#src/contract/recording.ts'
import type { Group, Topic } from '#src/contract/records.ts'
import type { NewStakeholder, Review, ReviewItem, ReviewParty } from '#src/contract/reviews.ts'
import type { ReviewAction } from '#src/domain/review/reviewing.ts'

/** Someone who can be chosen, with the words they are found by. */
export interface PersonChoice {
  id: string
  name: string
  /** Their other names, told beside the one. */
  also: string
  /** All names, folded. */
  folded: readonly string[]
}

/** What every part of the review needs. It stays the same while items change. */
export interface ReviewTools {
  dispatch: Dispatch<ReviewAction>
  people: readonly PersonChoice[]
  topics: ReadonlyMap<string, Topic>
  examples: Known['examples']
  groups: readonly Group[]
  /** Says something in the status line. */
  say: (words: string) => void
  /** The review as it is at this moment, for what an event does. */
  now: () => Review
  nameOf: (party: ReviewParty | undefined) => string | undefined
  /** The language of the article, as a tag. */
  language: string
  /** A new stakeholder whose fields are open. */
  openStakeholder: (key: string | undefined) => void
}

export const ReviewContext = createContext<ReviewTools | undefined>(undefined)

/** What surrounds the parts of a review. Throws outside of one. */
export function useReview(): ReviewTools {
  const tools = useContext(ReviewContext)
  if (!tools) throw new Error('useReview needs a review above it')
  return tools
}

/** What is known of one item beside itself. */
export interface ItemPart {
  item: ReviewItem
  repeat: Repeat | undefined
  newStakeholders: readonly NewStakeholder[]
}
