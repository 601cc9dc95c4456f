/** The held texts of articles, and the places of quotations in them. */
import type { Article, Seal, Statement } from '#src/contract/records.ts'
import { seals } from '#src/contract/records.ts'
import type { ReanchorAnswer, SealCounts, TextAnswer } from '#src/contract/texts.ts'
import type { Expected } from '#src/contract/changeLists.ts'
import {
  anchorOps,
  missingParts,
  movesOf,
  reanchorOps,
  unholdOps,
} from '#src/domain/changes/articles.ts'
import { nearWordsIn } from '#src/domain/nearWords.ts'
import { textHashOf } from '#src/domain/sha256.ts'
import { StaleRevision } from '../changeLog.ts'
import type { ExpectedRevision } from '../changeLog.ts'
import type { Dataset } from '../dataset.ts'
import { Refusal } from '../problems.ts'
import { refsOf } from '../refs.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { staleRefusal } from '../staleRefusal.ts'
import { appliedOf, keep } from './changes.ts'

function articleOf(id: string, { lookup }: Dataset): Article {
  const article = lookup.article(id)
  if (!article) throw new Refusal('not-found', `There is no article ${id}`)
  return article
}

const standingIn = (id: string, { records }: Dataset): Statement[] =>
  records.statements.filter(({ appearances }) =>
    appearances.some(({ articleId }) => articleId === id),
  )

/** The article and its statements, each with the revision it is at. */
function revisionsOf(article: Article, statements: readonly Statement[], dataset: Dataset) {
  const applied = appliedOf(dataset)
  const named: { entity: 'article' | 'statement'; entityId: string }[] = [
    { entity: 'article', entityId: article.id },
    ...statements.map(({ id }) => ({ entity: 'statement' as const, entityId: id })),
  ]
  return named.map(({ entity, entityId }): Expected => {
    const changeId = applied.revisions(entity, entityId)
    return changeId === undefined ? { entity, entityId } : { entity, entityId, changeId }
  })
}

/**
 * The revisions that a write stands on: those that the writer was told, else those of now. Throws
 * where a record is written that the writer was not told of: it came to the article since.
 */
function standsOn(
  now: readonly Expected[],
  told: readonly Expected[] | undefined,
  dataset: Dataset,
) {
  const known = told ?? now
  const unknown = now.filter(
    ({ entity, entityId }) =>
      !known.some((each) => each.entity === entity && each.entityId === entityId),
  )
  const revisions = (list: readonly Expected[]) =>
    list.map(({ entity, entityId, changeId }): ExpectedRevision => ({ entity, entityId, changeId }))
  if (unknown.length > 0) throw staleRefusal(new StaleRevision(revisions(unknown)), dataset)
  return revisions(known)
}

function countsOf(list: readonly Seal[]): SealCounts {
  const count = (seal: Seal) => list.filter((each) => each === seal).length
  return Object.fromEntries(seals.map((seal) => [seal, count(seal)])) as SealCounts
}

const whyOf = (why: string | undefined) => (why === undefined ? {} : { why })

/** Tells what holding a text, or none, makes of an article's quotations; keeps it unless dry. */
export async function setArticleText(
  { id, body }: Asked<'setArticleText'>,
  context: RouteContext,
): Promise<TextAnswer> {
  const { dataset } = context
  const { text, dry, by, why } = body
  const article = articleOf(id, dataset)
  const statements = standingIn(id, dataset)
  const { ops, report } =
    text === null
      ? unholdOps(article, statements)
      : anchorOps(article, text, statements, dry ? undefined : textHashOf(text))
  const near = text === null ? undefined : nearWordsIn(text)
  const expected = revisionsOf(article, statements, dataset)
  const answer: TextAnswer = {
    items: report.map(({ was, seal }, at) => {
      const statement = statements[at]!
      const missing = seal === 'broken' ? missingParts(statement, id, text ?? '') : []
      const misses = missing.map((miss) => {
        const almost = miss.times === 0 ? near?.(miss.part) : undefined
        return almost ? { ...miss, near: almost } : miss
      })
      return { statement, was, seal, misses }
    }),
    refs: refsOf(statements, dataset.lookup),
    before: countsOf(report.map(({ was }) => was)),
    after: countsOf(report.map(({ seal }) => seal)),
    expected,
    version: dataset.version,
  }
  if (dry || ops.length === 0) return answer
  const draft = { at: context.now(), by, ops, ...whyOf(why) }
  const { change, version } = await keep(
    draft,
    standsOn(expected, body.expected, context.dataset),
    context,
  )
  return { ...answer, change, version }
}

/** Tells where a moved quotation was and stands; gives it that place unless dry. */
export async function reanchorStatement(
  { id, body }: Asked<'reanchorStatement'>,
  context: RouteContext,
): Promise<ReanchorAnswer> {
  const { dataset } = context
  const { articleId, all, dry, by, why } = body
  const article = articleOf(articleId, dataset)
  const first = dataset.lookup.statement(id)
  if (!first) throw new Refusal('not-found', `There is no statement ${id}`)
  const others = standingIn(articleId, dataset).filter((each) => each.id !== id)
  const items = [first, ...others]
    .map((statement) => ({ statement, moves: movesOf(statement, article) }))
    .filter(({ moves }) => moves.length > 0)
  if (items[0]?.statement !== first) {
    throw new Refusal('bad-request', 'This quotation has not moved in the text of the article', [
      { path: 'articleId', message: `has no place in ${articleId} that it could be given` },
    ])
  }
  const written = (dry || all ? items : items.slice(0, 1)).map(({ statement }) => statement)
  const expected = revisionsOf(article, written, dataset)
  const answer: ReanchorAnswer = { items, expected, version: dataset.version }
  if (dry) return answer
  const ops = written.flatMap((statement) => reanchorOps(statement, article))
  const draft = { at: context.now(), by, ops, ...whyOf(why) }
  const { change, version } = await keep(
    draft,
    standsOn(expected, body.expected, context.dataset),
    context,
  )
  return { ...answer, change, version }
}
