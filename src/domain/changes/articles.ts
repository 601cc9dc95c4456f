/** Quotations after the held text of an article came or changed: their places found again. */
import type { Op } from '#src/contract/changes.ts'
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Appearance, Article, Seal, Statement } from '#src/contract/records.ts'
import { appearanceSeal, statementSeal } from '#src/domain/seals.ts'
import { editOps } from './drafts.ts'
import { contextOf } from './spans.ts'

/** The appearance where its words stand now; the same one unless every part is found exactly once. */
function anchored(statement: Statement, appearance: Appearance, text: string): Appearance {
  // Moved: each part stands at its place or exactly once elsewhere, so that there is no choice.
  if (appearanceSeal(statement, appearance, text) !== 'moved') return appearance
  const spans =
    appearance.spans.length > 0
      ? appearance.spans
      : statement.text.split(SPAN_JOINER).map((exact) => ({ start: -1, end: -1, exact }))
  const found = spans.map((span) => {
    if (text.slice(span.start, span.end) === span.exact) return span
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

/** What holding a text of an article means. */
export interface Anchoring {
  ops: Op[]
  /** For each statement that stands in the article, the seal that results there. */
  report: { statementId: string; seal: Seal }[]
}

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
  const anchoring: Anchoring = { ops: editOps('article', article, held), report: [] }
  for (const statement of statements) {
    const here = statement.appearances.filter(({ articleId }) => articleId === article.id)
    if (here.length === 0) continue
    const after = anchoredIn(statement, article.id, text)
    anchoring.ops.push(...editOps('statement', statement, after))
    const inArticle = after.appearances.filter(({ articleId }) => articleId === article.id)
    const seal = statementSeal({ ...after, appearances: inArticle }, () => text)
    anchoring.report.push({ statementId: statement.id, seal })
  }
  return anchoring
}
