/** The table of articles that a question asks for: in order, whole, with its counts. */
import type { ArticleKind, ArticleSort } from '#src/contract/articleChoices.ts'
import type { ArticleRow, Coverage, OutletRow } from '#src/contract/articles.ts'
import type { Ignored, StatementFilter } from '#src/contract/filter.ts'
import type { Lang } from '#src/contract/questions.ts'
import { seals } from '#src/contract/records.ts'
import type { Article } from '#src/contract/records.ts'
import type { SealCounts } from '#src/contract/texts.ts'
import { articleRanks, inArticleOrder } from '#src/domain/articleTable.ts'
import { articlesOf } from '#src/engine/articles.ts'
import type { ArticleRanks } from '#src/domain/articleTable.ts'
import type { ArticleCounts, Engine } from '#src/engine/question.ts'
import type { Dataset } from './dataset.ts'
import { articleRef } from './refs.ts'
import type { Waiting } from './reviews.ts'

export interface ArticleTable {
  /** Articles listed. */
  total: number
  /** Those from one place to another, in their order. */
  rows(from?: number, to?: number): ArticleRow[]
  /** Articles that a statement of the filter stands in. */
  matching: number
  of: number
  coverage: Coverage
  /** Most statements first, then most articles, then by name. */
  outlets(): OutletRow[]
  ignored: Ignored[]
}

const none = Object.fromEntries(seals.map((seal) => [seal, 0])) as SealCounts
const sum = (counts: SealCounts) => seals.reduce((total, seal) => total + counts[seal], 0)

const accepted = new WeakMap<Engine, ArticleCounts['articles']>()

/** The articles that an accepted statement stands in, whatever the filter; kept by engine. */
function acceptedIn(engine: Engine): ArticleCounts['articles'] {
  const made =
    accepted.get(engine) ?? engine.over({}, (found, columns) => articlesOf(columns, found)).articles
  accepted.set(engine, made)
  return made
}

/** By the articles as they are and the language. */
const ranks = new WeakMap<readonly Article[], Map<Lang, ArticleRanks>>()

function ranksOf(articles: readonly Article[], lang: Lang): ArticleRanks {
  const known = ranks.get(articles) ?? new Map<Lang, ArticleRanks>()
  ranks.set(articles, known)
  const made = known.get(lang) ?? articleRanks(articles, lang)
  known.set(lang, made)
  return made
}

/** Works out the table of a filter, for the articles asked for, in an order. */
export function articleTable(
  filter: StatementFilter,
  asked: { sort: ArticleSort; lang: Lang; all: boolean; only?: ArticleKind | undefined },
  { engine, records }: Pick<Dataset, 'engine' | 'records'>,
  waiting: Waiting,
): ArticleTable {
  const { counts, known } = engine.over(filter, (found, columns) => ({
    counts: articlesOf(columns, found),
    known: found.filter,
  }))
  const read = acceptedIn(engine)
  const articles = records.articles.filter(allowedBy(known))
  const kinds: Record<ArticleKind, (article: Article) => boolean> = {
    bare: ({ id }) => !read.has(id),
    waiting: ({ id }) => waiting.byArticle.has(id),
    held: ({ text }) => text !== undefined,
  }
  const { sort, lang, all, only } = asked
  const listed = articles
    .filter(
      (article) =>
        (all || counts.articles.has(article.id)) && (only === undefined || kinds[only](article)),
    )
    .map((article) => {
      const sealed = counts.articles.get(article.id) ?? none
      return { article, statements: sum(sealed), verified: sealed.verified }
    })
  return {
    total: listed.length,
    rows: (from = 0, to = Infinity) =>
      inArticleOrder(listed, sort, ranksOf(records.articles, lang))
        .slice(from, to)
        .map(({ article, statements }) => {
          const waits = waiting.byArticle.get(article.id)
          return {
            article: articleRef(article),
            held: kinds.held(article),
            statements,
            seals: counts.articles.get(article.id) ?? none,
            ...(waits ? { waiting: waits } : {}),
          }
        }),
    matching: articles.filter(({ id }) => counts.articles.has(id)).length,
    of: records.articles.length,
    coverage: {
      all: articles.length,
      held: articles.filter(kinds.held).length,
      bare: articles.filter(kinds.bare).length,
      waiting: articles.filter(kinds.waiting).length,
      proposals: waiting.proposals,
      outlets: new Set(articles.map(({ outlet }) => outlet)).size,
      seals: counts.seals,
    },
    outlets: () => outletRows(articles, counts, lang),
    ignored: counts.ignored,
  }
}

/** Whether the outlets and articles that a filter asks for or excludes let an article through. */
function allowedBy({ outlet, article }: StatementFilter): (article: Article) => boolean {
  const passes = (sides: typeof outlet, value: string) =>
    !sides || ((sides.any.length === 0 || sides.any.includes(value)) && !sides.none.includes(value))
  return (each) => passes(outlet, each.outlet) && passes(article, each.id)
}

function outletRows(articles: readonly Article[], counts: ArticleCounts, lang: Lang): OutletRow[] {
  const rows = new Map<string, OutletRow>()
  for (const { id, outlet, text } of articles) {
    const row = rows.get(outlet) ?? {
      outlet,
      articles: 0,
      matching: 0,
      held: 0,
      statements: counts.outlets.get(outlet) ?? 0,
    }
    row.articles += 1
    row.matching += Number(counts.articles.has(id))
    row.held += Number(text !== undefined)
    rows.set(outlet, row)
  }
  const { compare } = new Intl.Collator(lang)
  return [...rows.values()].sort(
    (a, b) => b.statements - a.statements || b.articles - a.articles || compare(a.outlet, b.outlet),
  )
}
