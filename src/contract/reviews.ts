/**
 * Reviews: an article that was pasted, with what the extractor proposes of its text and what a
 * person has decided of each proposal so far. A review counts nowhere; saving it makes one change
 * of records. Until then it is kept with the drafts, and so survives a reload.
 */
import * as z from 'zod/mini'
import { Instant } from './changes.ts'
import { Party, Proposal, TextLanguage } from './proposals.ts'
import { Article, Id, Position, Span, Stakeholder, Statement } from './records.ts'

const typed = z.string()

/** What stands in the fields for the article; a field left empty is the empty text. */
export const ReviewArticle = z.object({
  url: typed,
  archiveUrl: typed,
  title: typed,
  titleIs: Article.shape.titleIs,
  outlet: typed,
  originalOutlet: typed,
  author: typed,
  publishedOn: typed,
  language: typed,
  noteEn: typed,
  noteFr: typed,
})
export type ReviewArticle = z.infer<typeof ReviewArticle>

/** Someone named in a review: a stakeholder of the records, or one of `newStakeholders`, by key. */
export const ReviewParty = z.extend(Party, { newKey: z.optional(z.string()) })
export type ReviewParty = z.infer<typeof ReviewParty>

/** A stakeholder that saving the review would add, if an accepted statement names it. */
export const NewStakeholder = z.object({
  /** Within the review. */
  key: z.string(),
  name: typed,
  kind: Stakeholder.shape.kind,
  /** The id of a group; empty: not chosen yet. */
  group: typed,
  country: z.optional(typed),
})
export type NewStakeholder = z.infer<typeof NewStakeholder>

export const reviewStates = ['waiting', 'accepted', 'rejected'] as const

/** One statement to be, as the person left it. */
export const ReviewItem = z.object({
  /** Within the review. */
  id: z.string(),
  state: z.enum(reviewStates),
  /** As the extractor gave it; absent where the words were selected by hand. */
  proposal: z.optional(Proposal),
  /** `text.slice(start, end) === exact` of each. */
  spans: z.array(Span),
  /** As it would be recorded; a proposal that is `mixed` is `indirect` here. */
  kind: Statement.shape.kind,
  speaker: z.optional(ReviewParty),
  onBehalfOf: z.array(ReviewParty),
  addressees: z.array(ReviewParty),
  positions: z.array(Position),
  saidOn: typed,
  saidOnBasis: z.enum(['', 'stated', 'inferred']),
  askEn: typed,
  askFr: typed,
  /** The recorded statement that these words are a further appearance of. */
  repeats: z.optional(Id),
})
export type ReviewItem = z.infer<typeof ReviewItem>

export const Review = z.object({
  id: Id,
  startedAt: Instant,
  /** When it was kept last. */
  at: Instant,
  article: ReviewArticle,
  /** The article of the records that the text belongs to; absent: saving adds one. */
  articleId: z.optional(Id),
  /** As it would be held: line ends are line feeds, all else to the code unit as it was pasted. */
  text: z.string(),
  language: TextLanguage,
  /** Whether the extractor has looked through the text; whoever shows the review sees to it. */
  extracted: z.boolean(),
  /** In text order. */
  items: z.array(ReviewItem),
  newStakeholders: z.array(NewStakeholder),
  why: typed,
})
export type Review = z.infer<typeof Review>

/** A review to be kept, and when it was kept before, as far as the writer knows. */
export const KeepReviewBody = z.extend(Review, {
  /** Where it was kept since, nothing is overwritten. Absent: it is new. */
  was: z.optional(Instant),
})

/** A line of the inbox. */
export const ReviewLine = z.object({
  id: Id,
  title: z.string(),
  outlet: z.string(),
  articleId: z.optional(Id),
  startedAt: Instant,
  at: Instant,
  extracted: z.boolean(),
  waiting: z.int(),
  accepted: z.int(),
  rejected: z.int(),
})
export type ReviewLine = z.infer<typeof ReviewLine>

/** The unfinished reviews, the last kept first. */
export const ReviewList = z.object({ items: z.array(ReviewLine) })
export type ReviewList = z.infer<typeof ReviewList>

export const OneReview = z.object({ review: Review })
/** The review that was kept or let go. */
export const ReviewRef = z.object({ id: Id })
