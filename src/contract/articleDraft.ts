/** What the page that adds an article keeps until a review begins or the link is stored. */
import * as z from 'zod/mini'
import { ReviewArticle } from './reviews.ts'

const typed = z.string()

/** Where a proposed value stood. */
export const Origin = z.discriminatedUnion('is', [
  /** A `meta` of a page, by its name or property. */
  z.object({ is: z.literal('meta'), name: z.string() }),
  /** A field of the page's JSON-LD. */
  z.object({ is: z.literal('json-ld'), name: z.string() }),
  /** An element of the page, as it is written: `<time>`. */
  z.object({ is: z.literal('element'), name: z.string() }),
  /** The comment in which a browser notes where it saved a page from. */
  z.object({ is: z.literal('saved-from') }),
  /** A line of the text, counted from one. */
  z.object({ is: z.literal('line'), line: z.int() }),
  /** The address of the article. */
  z.object({ is: z.literal('address') }),
  /** What other recorded articles of that host have. */
  z.object({ is: z.literal('known-outlet'), host: z.string() }),
  /** The words of the text, by how often the small words of each language stand there. */
  z.object({ is: z.literal('words') }),
])
export type Origin = z.infer<typeof Origin>

export const Found = z.object({ value: z.string(), from: Origin })
export type Found = z.infer<typeof Found>

const found = z.optional(z.array(Found))
/** What was found for each field that something can be proposed for, the surest first. */
export const FoundFields = z.object({
  url: found,
  title: found,
  outlet: found,
  author: found,
  publishedOn: found,
  language: found,
})
export type FoundFields = z.infer<typeof FoundFields>

export const ArticleDraft = z.object({
  at: z.string(),
  text: typed,
  /** What the page that the text came from says of itself. */
  page: FoundFields,
  /** Fields that were changed by hand. */
  typed: z.partial(ReviewArticle),
})
export type ArticleDraft = z.infer<typeof ArticleDraft>
