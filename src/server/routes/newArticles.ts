/** Adding an article: what may be the same one, and storing it with its statements. */
import type { ArticleCheck, LikelyArticle } from '#src/contract/pasting.ts'
import type { ProblemPlace } from '#src/contract/problem.ts'
import type { Article, Statement } from '#src/contract/records.ts'
import type { Written } from '#src/contract/writes.ts'
import { createOps } from '#src/domain/changes/drafts.ts'
import { alikeArticles } from '#src/domain/sameArticle.ts'
import { textHashOf } from '#src/domain/sha256.ts'
import { Refusal } from '../problems.ts'
import { articleRef } from '../refs.ts'
import type { Asked } from '../request.ts'
import { reviewKey } from '../reviews.ts'
import type { RouteContext } from '../routeContext.ts'
import { appliedOf, keep } from './changes.ts'

/** So much of a held text is shown beside the one that is pasted. */
const OPENING = 600

/** Tells which recorded articles this one may be; keeps nothing. */
export function checkArticle(
  { body }: Asked<'checkArticle'>,
  { dataset }: RouteContext,
): ArticleCheck {
  const { records, version } = dataset
  const items = alikeArticles(body, records).map((alike): LikelyArticle => {
    const { article, reasons, shared, quotes, found } = alike
    const { text } = article
    const stands = ({ appearances }: Statement) =>
      appearances.some(({ articleId }) => articleId === article.id)
    return {
      article: articleRef(article),
      reasons,
      ...(text === undefined ? {} : { opening: text.slice(0, OPENING).toWellFormed() }),
      ...(shared === undefined ? {} : { shared }),
      sameText: text === body.text,
      statements: records.statements.filter(stands).length,
      quotes,
      found,
    }
  })
  return { items, version }
}

/** Spans of the new statements that don't hold their words in the text that is to be held. */
function misplaced({ id, text }: Article, statements: readonly Statement[]): ProblemPlace[] {
  if (text === undefined) return []
  return statements.flatMap((statement, at) =>
    statement.appearances
      .filter(({ articleId }) => articleId === id)
      .flatMap(({ spans }) => spans)
      .filter(({ start, end, exact }) => text.slice(start, end) !== exact)
      .map(({ start }) => ({
        path: `statements.${at}.appearances`,
        message: `the text holds other words at ${start}`,
      })),
  )
}

/** Stores an article with its statements as one change. Throws where any of it can't be kept. */
export async function createArticle(
  { body }: Asked<'createArticle'>,
  context: RouteContext,
): Promise<Written> {
  const { by, why, statements, stakeholders, reviewId } = body
  const { text } = body.article
  const article: Article =
    text === undefined ? body.article : { ...body.article, textHash: textHashOf(text) }
  const errors = misplaced(article, statements)
  if (errors.length > 0) {
    throw new Refusal('bad-request', 'Some words do not stand where they were placed', errors)
  }
  const { revisions } = appliedOf(context.dataset)
  const made = [
    { entity: 'article' as const, entityId: article.id },
    ...stakeholders.map(({ id }) => ({ entity: 'stakeholder' as const, entityId: id })),
    ...statements.map(({ id }) => ({ entity: 'statement' as const, entityId: id })),
  ]
  const expected = [
    // One that was taken out has a revision still.
    ...made.map((each) => ({ ...each, changeId: revisions(each.entity, each.entityId) })),
    ...body.expected.map(({ entity, entityId, changeId }) => ({ entity, entityId, changeId })),
  ]
  const ops = [
    ...createOps('article', article),
    ...stakeholders.flatMap((each) => createOps('stakeholder', each)),
    ...statements.flatMap((each) => createOps('statement', each)),
    ...body.ops,
  ]
  const about = why === undefined ? { by } : { by, why }
  const written = await keep({ at: context.now(), ...about, ops }, expected, context)
  if (reviewId !== undefined) {
    // What was saved is saved; a review that can't be let go shows in the inbox, to be discarded.
    await context.drafts?.remove(reviewKey(reviewId)).catch(() => undefined)
  }
  return written
}
