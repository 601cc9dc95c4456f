/** Articles and what stands in them under a filter: what is asked and answered. */
import * as z from 'zod/mini'
import { ArticleRef, Refs, StatementRow } from './answers.ts'
import { ArticleKind, ArticleSort, DEFAULT_ARTICLE_SORT } from './articleChoices.ts'
import { Ignored } from './filter.ts'
import { Lang, MAX_LIMIT, flag, wholeNumber } from './questions.ts'
import { Article, Seal } from './records.ts'
import { SealCounts } from './texts.ts'

const asked = {
  sort: z._default(ArticleSort, DEFAULT_ARTICLE_SORT),
  lang: z._default(Lang, 'en'),
  /**
   * With the articles that no statement of the filter stands in. Those that its outlets and
   * articles leave out stay out.
   */
  all: z._default(flag, false),
  only: z.optional(ArticleKind),
}
export const ArticlesParams = z.object({
  ...asked,
  offset: z._default(wholeNumber, 0),
  limit: z._default(
    z.pipe(wholeNumber, z.number().check(z.lte(MAX_LIMIT, { error: `at most ${MAX_LIMIT}` }))),
    MAX_LIMIT,
  ),
  /** With the counts of each outlet. */
  outlets: z._default(flag, false),
})
export const ArticlesCsvParams = z.object({
  ...asked,
  profile: z._default(z.enum(['excel', 'data']), 'data'),
})

const count = z.int()

export const ArticleRow = z.object({
  article: ArticleRef,
  /** Whether its text is held here. */
  held: z.boolean(),
  /** Statements of the filter that stand in it. */
  statements: count,
  /** The same by their seals, as the filter key `seal` finds them. */
  seals: SealCounts,
  /** Proposals that wait in an unfinished review of its text; absent where none does. */
  waiting: z.optional(z.object({ reviewId: z.string(), proposals: count })),
})
export type ArticleRow = z.infer<typeof ArticleRow>

/** What one outlet holds. */
export const OutletRow = z.object({
  outlet: z.string(),
  /** All its articles, those with a match, and those whose text is held. */
  articles: count,
  matching: count,
  held: count,
  /** Statements of the filter that stand in any of them. */
  statements: count,
})
export type OutletRow = z.infer<typeof OutletRow>

/**
 * How far articles are read and can be checked: those that the filter's outlets and articles allow,
 * whether a statement of the filter stands in them or not.
 */
export const Coverage = z.object({
  all: count,
  /** Articles whose text is held. */
  held: count,
  /** Articles with no accepted statement. */
  bare: count,
  outlets: count,
  /** Articles with proposals that wait. */
  waiting: count,
  /** Proposals that wait in all unfinished reviews, those of articles not yet added among them. */
  proposals: count,
  /** Statements of the filter by their seals. */
  seals: SealCounts,
})
export type Coverage = z.infer<typeof Coverage>

export const ArticlePage = z.object({
  items: z.array(ArticleRow),
  offset: count,
  /** Articles listed. */
  total: count,
  /** Articles that a statement of the filter stands in. */
  matching: count,
  /** All articles of the records. */
  of: count,
  coverage: Coverage,
  /** On request; most statements first. */
  outlets: z.optional(z.array(OutletRow)),
  version: z.string(),
  ignored: z.array(Ignored),
})
export type ArticlePage = z.infer<typeof ArticlePage>

/** One article with the statements of the filter that stand in it. */
export const OneArticle = z.object({
  article: Article,
  /** In the order of its text; where none is held, in that of their dates. */
  statements: z.array(StatementRow),
  /** The seal of each of them in this article. */
  sealsHere: z.array(Seal),
  /** Statements in it under the filter's status alone. */
  of: count,
  refs: Refs,
  version: z.string(),
  ignored: z.array(Ignored),
})
export type OneArticle = z.infer<typeof OneArticle>
