/** Quotations after the held text of an article came or changed: their places found again. */
import type { Op } from '#src/contract/changes.ts'
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Appearance, Article, Seal, Span, Statement } from '#src/contract/records.ts'
import type { Move, Place } from '#src/contract/texts.ts'
import { appearanceSeal, statementSeal } from '#src/domain/seals.ts'
import { editOps } from './drafts.ts'
import { around, contextOf } from './spans.ts'

const noPlace = -1
/** The parts of a quotation as recorded; without a place where none was. */
const partsOf = ({ text }: Statement, { spans }: Appearance): readonly Span[] =>
  spans.length > 0
    ? spans
    : text.split(SPAN_JOINER).map((exact) => ({ start: noPlace, end: noPlace, exact }))
const stands = (text: string, { start, end, exact }: Span) =>
  start >= 0 && text.slice(start, end) === exact

/** The appearance where its words stand now; the same one unless every part is found exactly once. */
function anchored(statement: Statement, appearance: Appearance, text: string): Appearance {
  // Moved: each part stands at its place or exactly once elsewhere, so that there is no choice.
  if (appearanceSeal(statement, appearance, text) !== 'moved') return appearance
  const found = partsOf(statement, appearance).map((span) => {
    if (stands(text, span)) return span
    const start = text.indexOf(span.exact)
    return { start, end: start + span.exact.length, exact: span.exact }
  })
  return { ...appearance, spans: found, ...contextOf(text, found) }
}

function anchoredIn(statement: Statement, articleId: string, text: string): Statement {
  const appearances = statement.appearances.map((each) =>
    each.articleId === articleId ? anchored(statement, each, text) : each,
  )
  return { ...statement, appearances }
}

/**
 * The ops that give a statement's moved quotation in an article its places there. None where the
 * article's text is not held, or nothing has moved, or a part is found nowhere or more than once.
 */
export function reanchorOps(statement: Statement, article: Pick<Article, 'id' | 'text'>): Op[] {
  if (article.text === undefined) return []
  return editOps('statement', statement, anchoredIn(statement, article.id, article.text))
}

/** How much of the text around a place is shown, on either side. */
const SHOWN = 90

function placeOf(text: string, start: number, end: number): Place {
  const { before, after } = around(text, { start, end }, SHOWN)
  return { start, end, before, there: text.slice(start, end), after }
}

/**
 * Of a moved quotation, each part that stands elsewhere than recorded: both places, with what
 * stands around them. Empty just where {@link reanchorOps} has nothing to do.
 */
export function movesOf(statement: Statement, { id, text }: Pick<Article, 'id' | 'text'>): Move[] {
  if (text === undefined) return []
  return statement.appearances
    .filter(({ articleId }) => articleId === id)
    .flatMap((appearance) => {
      const { spans } = anchored(statement, appearance, text)
      return partsOf(statement, appearance).flatMap((was, at): Move[] => {
        const span = spans[at]
        if (!span || (span.start === was.start && span.end === was.end)) return []
        const from = was.start === noPlace ? {} : { from: placeOf(text, was.start, was.end) }
        return [{ exact: span.exact, ...from, to: placeOf(text, span.start, span.end) }]
      })
    })
}

/** How often words stand in a text; places that overlap count each. */
function timesIn(text: string, words: string): number {
  let times = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) times += 1
  return times
}

/** The parts of a quotation that have no certain place in the text: nowhere, or several. */
export function missingParts(
  statement: Statement,
  articleId: string,
  text: string,
): { part: string; times: number }[] {
  if (statement.wording === 'summary') return []
  const parts = statement.appearances
    .filter((each) => each.articleId === articleId)
    .flatMap((appearance) => partsOf(statement, appearance))
    .filter((span) => !stands(text, span))
    .map(({ exact }) => ({ part: exact, times: timesIn(text, exact) }))
  return parts.filter(({ times }) => times !== 1)
}

/** What holding a text of an article means. */
export interface Anchoring {
  ops: Op[]
  /** For each statement that stands in the article, its seal there now, and the one that results. */
  report: { statementId: string; was: Seal; seal: Seal }[]
}

const sealIn = (statement: Statement, articleId: string, text: string | undefined): Seal =>
  statementSeal(
    {
      ...statement,
      appearances: statement.appearances.filter((each) => each.articleId === articleId),
    },
    () => text,
  )

const standsIn = ({ appearances }: Statement, id: string) =>
  appearances.some(({ articleId }) => articleId === id)

/**
 * The ops that give an article a text, and its statements their places in it wherever every part
 * is found exactly once; others keep what they have, and their seal says so. `textHash` is that of
 * the new text; without it none is kept, for the one that stood there is no longer right.
 */
export function anchorOps(
  article: Article,
  text: string,
  statements: readonly Statement[],
  textHash?: string,
): Anchoring {
  const { textHash: was, ...rest } = article
  const hash = textHash ?? (article.text === text ? was : undefined)
  const held: Article = { ...rest, text, ...(hash === undefined ? {} : { textHash: hash }) }
  return changed(article, held, statements, (each) => anchoredIn(each, article.id, text))
}

/**
 * The ops that take the held text of an article away. Its quotations keep their words and lose
 * their places, which mean nothing without a text.
 */
export function unholdOps(article: Article, statements: readonly Statement[]): Anchoring {
  const { text: _text, textHash: _hash, ...bare } = article
  return changed(article, bare, statements, (each) => ({
    ...each,
    appearances: each.appearances.map((appearance) =>
      appearance.articleId === article.id ? { articleId: article.id, spans: [] } : appearance,
    ),
  }))
}

function changed(
  article: Article,
  becomes: Article,
  statements: readonly Statement[],
  place: (statement: Statement) => Statement,
): Anchoring {
  const anchoring: Anchoring = { ops: editOps('article', article, becomes), report: [] }
  for (const statement of statements) {
    if (!standsIn(statement, article.id)) continue
    const after = place(statement)
    anchoring.ops.push(...editOps('statement', statement, after))
    anchoring.report.push({
      statementId: statement.id,
      was: sealIn(statement, article.id, article.text),
      seal: sealIn(after, article.id, becomes.text),
    })
  }
  return anchoring
}
