/** The table of articles: in which order they stand. */
import type { ArticleSort, ArticleSortKey } from '#src/contract/articleChoices.ts'
import type { Lang } from '#src/contract/questions.ts'
import type { Article } from '#src/contract/records.ts'
import { intervalOf } from './dates.ts'

/** An article and how many statements stand in it. */
export interface CountedArticle {
  article: Article
  statements: number
  /** Those of them whose words are verified. */
  verified: number
}

/** Places in the order of a language, worked out once: comparing words is slow. */
export interface ArticleRanks {
  /** By article id, each its own: equal titles by id. */
  title: ReadonlyMap<string, number>
  outlet: ReadonlyMap<string, number>
  language: ReadonlyMap<string, number>
}

/** Ranks titles and outlets as a reader of `lang` looks for them, languages by their code. */
export function articleRanks(articles: readonly Article[], lang: Lang): ArticleRanks {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  const byCode = (a: string, b: string) => (a < b ? -1 : 1)
  const ranked = (list: readonly string[]) => new Map(list.map((each, rank) => [each, rank]))
  const values = (key: 'outlet' | 'language') => [...new Set(articles.map((each) => each[key]))]
  return {
    title: ranked(
      articles
        .toSorted((a, b) => compare(a.title, b.title) || byCode(a.id, b.id))
        .map(({ id }) => id),
    ),
    outlet: ranked(values('outlet').sort((a, b) => compare(a, b) || byCode(a, b))),
    language: ranked(values('language').sort(byCode)),
  }
}

/** Longer than a year has days: room for the start of an interval beside its end. */
const SPAN = 1000

/** A partial date as one number, in the order of `compareDates`. */
function dateNumber(date: string): number {
  const { start, end } = intervalOf(date)
  return end * SPAN + start - end
}

const valueOf: Record<
  ArticleSortKey,
  (counted: CountedArticle, ranks: ArticleRanks) => number | undefined
> = {
  title: ({ article }, ranks) => ranks.title.get(article.id),
  outlet: ({ article }, ranks) => ranks.outlet.get(article.outlet),
  published: ({ article }) =>
    article.publishedOn === undefined ? undefined : dateNumber(article.publishedOn),
  language: ({ article }, ranks) => ranks.language.get(article.language),
  statements: ({ statements }) => statements,
  seals: ({ verified }) => verified,
  held: ({ article }) => Number(article.text !== undefined),
}

/** Articles in an order; equal ones by title, then id; those without a date last both ways. */
export function inArticleOrder(
  list: readonly CountedArticle[],
  sort: ArticleSort,
  ranks: ArticleRanks,
): CountedArticle[] {
  const direction = sort.startsWith('-') ? -1 : 1
  const key = sort.replace('-', '') as ArticleSortKey
  return list
    .map((counted) => {
      const value = valueOf[key](counted, ranks)
      return {
        counted,
        value: value === undefined ? Infinity : direction * value,
        rank: ranks.title.get(counted.article.id) ?? 0,
      }
    })
    .sort((a, b) => (a.value === b.value ? a.rank - b.rank : a.value < b.value ? -1 : 1))
    .map(({ counted }) => counted)
}
