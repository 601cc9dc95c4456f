/** Where an article's statements stand in its text. */
import type { Article, Statement } from '#src/contract/records.ts'
import { locateSpans } from './seals.ts'

/** A stretch of a text that holds words of a statement. */
export interface LitRange {
  statementId: string
  start: number
  end: number
}

type Held = Pick<Article, 'id' | 'text'>

const appearanceIn = ({ appearances }: Statement, { id }: Held) =>
  appearances.find(({ articleId }) => articleId === id)

/** The ranges of the held text that hold a statement's words now; none where no text is held. */
function rangesOf(statement: Statement, article: Held): { start: number; end: number }[] {
  const appearance = appearanceIn(statement, article)
  if (!appearance || article.text === undefined) return []
  return locateSpans(statement, appearance, article.text)
}

/** All ranges of an article's text that hold words of these statements. */
export function litRanges(statements: readonly Statement[], article: Held): LitRange[] {
  return statements.flatMap((statement) =>
    rangesOf(statement, article).map((range) => ({ statementId: statement.id, ...range })),
  )
}

/** A part of a text that is alike throughout: the same statements have words in all of it. */
export interface TextPart {
  start: number
  text: string
  /** The one with the shortest range here first, so that what lies inside another is at hand. */
  statementIds: string[]
}

/**
 * Cuts a text where a range begins or ends, so that ranges may lie over one another. The parts
 * joined are the text, to the code unit.
 */
export function textParts(text: string, ranges: readonly LitRange[]): TextPart[] {
  const begun = ranges.filter(({ start, end }) => start < end)
  const cuts = [0, text.length, ...begun.flatMap(({ start, end }) => [start, end])]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => {
    const over = begun
      .filter((range) => range.start <= start && start < range.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
    const statementIds = [...new Set(over.map(({ statementId }) => statementId))]
    return { start, text: text.slice(start, places[at + 1]), statementIds }
  })
}

/**
 * Statements in the order of an article's text: by where their first words stand, or were recorded
 * to. Those without a place come last, in the order they were given in.
 */
export function inTextOrder<R extends { statement: Statement }>(
  rows: readonly R[],
  article: Held,
): R[] {
  const placeOf = (statement: Statement): number => {
    const recorded = appearanceIn(statement, article)?.spans ?? []
    const ranges = rangesOf(statement, article)
    const starts = (ranges.length > 0 ? ranges : recorded).map(({ start }) => start)
    return starts.length === 0 ? Infinity : Math.min(...starts)
  }
  return rows
    .map((row) => ({ row, place: placeOf(row.statement) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ row }) => row)
}
