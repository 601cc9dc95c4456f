/** Adding an article: what may be the same one, and storing it with its statements. */
import * as z from 'zod/mini'
import { ArticleRef } from './answers.ts'
import { Op } from './changes.ts'
import { Article, Id, Stakeholder, Statement } from './records.ts'
import { MAX_TEXT } from './texts.ts'
import { Expected } from './changeLists.ts'
import { UndoBody } from './writes.ts'

/** An article that is about to be added, as far as it is known; what is not is the empty text. */
export const CheckArticleBody = z.object({
  url: z.string(),
  title: z.string(),
  outlet: z.string(),
  publishedOn: z.string(),
  text: z.string().check(z.maxLength(MAX_TEXT, { error: 'too long' })),
})
export type CheckArticleBody = z.infer<typeof CheckArticleBody>

/**
 * Why an article may be the same; the surest first. `link`: the same address, but for what does not
 * matter in it. `text`: the held text has the same words, or almost. `quotes`: no text is held, and
 * quotations recorded there stand in this one. `headline`: same title and outlet, and no other date.
 */
export const likenesses = ['link', 'text', 'quotes', 'headline'] as const
export const Likeness = z.enum(likenesses)
export type Likeness = z.infer<typeof Likeness>

const count = z.int()

export const LikelyArticle = z.object({
  article: ArticleRef,
  reasons: z.array(Likeness).check(z.minLength(1)),
  /** How its held text begins; absent where none is held. */
  opening: z.optional(z.string()),
  /** Of `text`: how much of the words of either stands in both, 0 to 1. */
  shared: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** Whether the held text is this one, to the code unit. */
  sameText: z.boolean(),
  /** Statements of any status that stand in it. */
  statements: count,
  /** Quotations recorded there, and how many of them stand in the text that was sent. */
  quotes: count,
  found: count,
})
export type LikelyArticle = z.infer<typeof LikelyArticle>

export const ArticleCheck = z.object({
  /** Those that may be the same, the surest first. */
  items: z.array(LikelyArticle),
  version: z.string(),
})
export type ArticleCheck = z.infer<typeof ArticleCheck>

/** An article with its statements, all of it one change. */
export const CreateArticleBody = z.object({
  ...UndoBody.shape,
  /** Its id must be free. Of a text the hash is worked out here. */
  article: Article,
  /** New ones, which may stand in it. */
  statements: z.array(Statement),
  /** New ones, which statements may name. */
  stakeholders: z.array(Stakeholder),
  /** What changes in records there are: further appearances of statements. */
  ops: z.array(Op),
  /** The revisions that these were made on. */
  expected: z.array(Expected),
  /** The unfinished review that this saves; it goes once the change is kept. */
  reviewId: z.optional(Id),
})
export type CreateArticleBody = z.infer<typeof CreateArticleBody>
