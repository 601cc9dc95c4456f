/** Which of the recorded articles an article that is about to be added may be. */
import { likenesses } from '#src/contract/pasting.ts'
import type { Likeness } from '#src/contract/pasting.ts'
import { isPartialDate } from '#src/contract/records.ts'
import type { Article, Statement } from '#src/contract/records.ts'
import { nameKey } from './changes/names.ts'
import { intervalOf } from './dates.ts'
import { linkKey } from './linkKey.ts'
import { containment, shinglesOf } from './shingles.ts'

/** What is known of the article that is about to be added; what is not is the empty text. */
export interface Candidate {
  url: string
  title: string
  outlet: string
  publishedOn: string
  text: string
}

/** A recorded article that may be the same. */
export interface Alike {
  article: Article
  /** The surest first. */
  reasons: Likeness[]
  /** Of the held text: the part of the shorter text's words that stands in the other. */
  shared?: number
  /** Quotations recorded in it, and how many of them stand in the candidate's text. */
  quotes: number
  found: number
}

/** So much of the shorter text must stand in the longer one, and it must have so many runs. */
const NEAR = 0.6
const LEAST_RUNS = 20
/** A quotation stands in the text when so many of its runs do: marks and a split change some. */
const QUOTE = 0.8
/** A quotation of fewer runs may stand anywhere. */
const LEAST_QUOTE = 4

/** Worked out once for each record: one that changes is another object. */
const runsOf = new WeakMap<Article | Statement, ReadonlySet<number>>()
function recordedRuns(record: Article | Statement): ReadonlySet<number> {
  const runs = runsOf.get(record) ?? shinglesOf(record.text ?? '')
  runsOf.set(record, runs)
  return runs
}
const keysOf = new WeakMap<Article, readonly (string | undefined)[]>()
function recordedKeys(article: Article): readonly (string | undefined)[] {
  const { url, archiveUrl } = article
  const keys = keysOf.get(article) ?? [url, ...(archiveUrl ? [archiveUrl] : [])].map(linkKey)
  keysOf.set(article, keys)
  return keys
}

function overlap(a: string, b: string): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)]
  return first.start <= second.end && second.start <= first.end
}

/** Same title and outlet, and dates that don't contradict one another. */
function sameHeadline(one: Candidate, article: Article): boolean {
  const title = nameKey(one.title)
  if (title === '' || title !== nameKey(article.title)) return false
  const outlet = nameKey(one.outlet)
  if (
    outlet === '' ||
    ![article.outlet, article.originalOutlet ?? ''].map(nameKey).includes(outlet)
  )
    return false
  const date = one.publishedOn.trim()
  if (!isPartialDate(date) || article.publishedOn === undefined) return true
  return overlap(date, article.publishedOn)
}

/** How many printed quotations of each article stand in a text. */
function quotesIn(statements: readonly Statement[], runs: ReadonlySet<number>) {
  const counts = new Map<string, { quotes: number; found: number }>()
  for (const statement of statements) {
    const { wording, appearances } = statement
    if (wording !== 'printed') continue
    const own = recordedRuns(statement)
    const stands = own.size >= LEAST_QUOTE && containment(own, runs) >= QUOTE
    for (const { articleId } of appearances) {
      const count = counts.get(articleId) ?? { quotes: 0, found: 0 }
      count.quotes += 1
      if (stands) count.found += 1
      counts.set(articleId, count)
    }
  }
  return counts
}

/** Several quotations, and most of those recorded: a single one is repeated by many. */
const areQuotes = ({ quotes, found }: { quotes: number; found: number }) =>
  found >= 2 && found / quotes >= NEAR

/**
 * The articles that may be the candidate, the surest first: by address, by the words of the held
 * text, by quotations where none is held, or by title, outlet and date. It proposes; whether they
 * are one a person says.
 */
export function alikeArticles(
  candidate: Candidate,
  { articles, statements }: { articles: readonly Article[]; statements: readonly Statement[] },
): Alike[] {
  const key = linkKey(candidate.url)
  const runs = shinglesOf(candidate.text)
  const counts = quotesIn(statements, runs)
  const none = { quotes: 0, found: 0 }
  const found = articles.flatMap((article): Alike[] => {
    const count = counts.get(article.id) ?? none
    const reasons: Likeness[] = []
    if (key !== undefined && recordedKeys(article).includes(key)) {
      reasons.push('link')
    }
    const held = article.text === undefined ? undefined : recordedRuns(article)
    const shared = held && Math.max(containment(runs, held), containment(held, runs))
    const least = held ? Math.min(runs.size, held.size) : 0
    const same = article.text === candidate.text && candidate.text !== ''
    if (same || (shared !== undefined && least >= LEAST_RUNS && shared >= NEAR)) {
      reasons.push('text')
    }
    if (!held && areQuotes(count)) reasons.push('quotes')
    if (sameHeadline(candidate, article)) reasons.push('headline')
    if (reasons.length === 0) return []
    return [{ article, reasons, ...(shared === undefined ? {} : { shared }), ...count }]
  })
  const rank = ({ reasons }: Alike) => likenesses.indexOf(reasons[0]!)
  return found.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      b.reasons.length - a.reasons.length ||
      (b.shared ?? 0) - (a.shared ?? 0) ||
      b.found - a.found,
  )
}
