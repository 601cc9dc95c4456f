/**
 * What a quotation's recorded places are worth against the held text (product.md §1, rule 5).
 * Words are compared code unit by code unit: what is printed is never folded or normalised.
 */
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Appearance, Seal, Statement } from '#src/contract/records.ts'

type Quoted = Pick<Statement, 'wording' | 'text'>

/** Where a span stands now, and how that was found. */
type Found = { seal: 'verified' | 'moved'; start: number; end: number } | { seal: 'broken' }

function findOnce(text: string, exact: string): Found {
  const start = text.indexOf(exact)
  // One code unit further, not one span: occurrences that overlap count as two.
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) return { seal: 'broken' }
  return { seal: 'moved', start, end: start + exact.length }
}

function findSpans(statement: Quoted, appearance: Appearance, text: string): Found[] {
  if (appearance.spans.length === 0) {
    return statement.text.split(SPAN_JOINER).map((part) => findOnce(text, part))
  }
  return appearance.spans.map(({ start, end, exact }) =>
    text.slice(start, end) === exact ? { seal: 'verified', start, end } : findOnce(text, exact),
  )
}

const worstFirst: readonly Seal[] = ['broken', 'moved', 'verified']
const worst = (seals: readonly Seal[]) => worstFirst.find((seal) => seals.includes(seal))

/**
 * The seal of one appearance. `articleText` is the held text, if any. Spans without a recorded
 * place are looked for; found exactly once counts as moved, anything else as broken.
 */
export function appearanceSeal(
  statement: Quoted,
  appearance: Appearance,
  articleText: string | undefined,
): Seal {
  if (statement.wording === 'summary') return 'summary'
  if (articleText === undefined) return 'not-held'
  return worst(findSpans(statement, appearance, articleText).map((found) => found.seal)) ?? 'broken'
}

/** The seal of a statement: the worst of its held appearances, else `not-held`. */
export function statementSeal(
  statement: Quoted & Pick<Statement, 'appearances'>,
  articleText: (articleId: string) => string | undefined,
): Seal {
  if (statement.wording === 'summary') return 'summary'
  const seals = statement.appearances.map((appearance) =>
    appearanceSeal(statement, appearance, articleText(appearance.articleId)),
  )
  return worst(seals) ?? 'not-held'
}

/** The ranges of the held text that hold the statement's words now; broken spans have none. */
export function locateSpans(
  statement: Quoted,
  appearance: Appearance,
  articleText: string,
): { start: number; end: number }[] {
  if (statement.wording === 'summary') return []
  return findSpans(statement, appearance, articleText)
    .flatMap((found) => (found.seal === 'broken' ? [] : [{ start: found.start, end: found.end }]))
    .toSorted((a, b) => a.start - b.start)
}
