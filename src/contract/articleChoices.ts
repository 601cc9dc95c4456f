/**
 * What the page of sources has to choose from. It stands apart from what it asks and is answered,
 * which loads with that page.
 */
import * as z from 'zod/mini'

/** What the table of articles can be sorted by; `-` before it turns the order round. */
export const articleSortKeys = [
  'title',
  'outlet',
  'published',
  'language',
  'statements',
  'seals',
  'held',
] as const
export type ArticleSortKey = (typeof articleSortKeys)[number]
export const articleSorts = articleSortKeys.flatMap((key) => [key, `-${key}`] as const)
export const ArticleSort = z.enum(articleSorts)
export type ArticleSort = z.infer<typeof ArticleSort>
export const DEFAULT_ARTICLE_SORT: ArticleSort = '-published'

/**
 * Articles of one kind alone. `bare`: no statement in them was accepted; `waiting`: proposals wait in
 * an unfinished review of them; `held`: their text is held here.
 */
export const articleKinds = ['bare', 'waiting', 'held'] as const
export const ArticleKind = z.enum(articleKinds)
export type ArticleKind = z.infer<typeof ArticleKind>
