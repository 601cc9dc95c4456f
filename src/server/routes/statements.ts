import type { StatementDetail, StatementRow } from '#src/contract/answers.ts'
import { filterPairs } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Statement } from '#src/contract/records.ts'
import type { Lookup } from '#src/domain/records.ts'
import { appearanceSeal } from '#src/domain/seals.ts'
import type { Row } from '#src/engine/question.ts'
import { revisionOf } from '../dataset.ts'
import type { Dataset } from '../dataset.ts'
import type { RouteContext } from '../routeContext.ts'
import { Refusal } from '../problems.ts'
import { labelOf, labelled, refsOf } from '../refs.ts'
import type { Asked } from '../request.ts'

/** A row of the engine in the contract's form, where what is unknown is left out. */
export function rowOf({ dateUsed, ...row }: Row): StatementRow {
  return dateUsed ? { ...row, dateUsed } : row
}

function labelsOf(filter: StatementFilter, lookup: Lookup) {
  return filterPairs(filter).flatMap(({ key, value }) => {
    // The pairs of a filter hold its own keys only.
    const name = key as keyof StatementFilter
    const label = labelOf(name, value, lookup)
    return label ? [{ key: name, value, label }] : []
  })
}

/** Ids of the filter whose records were merged, and what they count as. */
function movedIn(filter: StatementFilter, lookup: Lookup) {
  const targets = {
    stakeholder: lookup.stakeholder,
    onBehalfOf: lookup.stakeholder,
    addressee: lookup.stakeholder,
    topic: lookup.topic,
    group: lookup.group,
  }
  return Object.entries(targets).flatMap(([name, targetOf]) => {
    const key = name as keyof typeof targets
    const values = [...(filter[key]?.any ?? []), ...(filter[key]?.none ?? [])]
    return values.flatMap((value) => {
      const into = targetOf(value)?.id ?? value
      return into === value ? [] : [{ key, value, into }]
    })
  })
}

/** A page of statements, with counts and histogram where asked. */
export function listStatements(asked: Asked<'listStatements'>, { dataset }: RouteContext) {
  const { params, filter } = asked
  const { engine, lookup, version } = dataset
  const answer = engine.page({
    filter,
    sort: params.sort,
    lang: params.lang,
    offset: params.offset,
    limit: params.limit,
    facets: params.counts,
    histogram: params.histogram,
  })
  const moved = movedIn(filter, lookup)
  const counts = Object.fromEntries(
    params.counts.map((key) => [key, labelled(key, answer.counts[key] ?? [], lookup)]),
  )
  return {
    items: answer.rows.map(rowOf),
    refs: refsOf(
      answer.rows.map((row) => row.statement),
      lookup,
    ),
    offset: params.offset,
    total: answer.total,
    of: answer.of,
    version,
    ignored: [...asked.ignored, ...answer.ignored],
    undatedLeftOut: answer.undatedLeftOut,
    ...(params.counts.length > 0 ? { counts } : {}),
    ...(answer.histogram ? { histogram: answer.histogram } : {}),
    ...(answer.loosen ? { loosen: answer.loosen } : {}),
    labels: labelsOf(filter, lookup),
    ...(moved.length > 0 ? { moved } : {}),
  }
}

/** Whether a statement is not as shipped, or not shipped at all. What was changed and taken back is. */
export function standingOf(
  statement: Statement,
  { applied }: Dataset,
): Pick<StatementDetail, 'changed' | 'added'> {
  if (applied?.revisions('statement', statement.id) === undefined) return {}
  const shipped = applied.shipped('statement', statement.id)
  if (!shipped) return { added: true }
  return JSON.stringify(shipped) === JSON.stringify(statement) ? {} : { changed: true }
}

/** Whether a newer release changed what was changed here too, and nobody has chosen yet. */
function isInConflict({ id }: Statement, { applied }: Dataset): boolean {
  const conflicts = applied?.conflicts ?? []
  return conflicts.some(({ entity, entityId }) => entity === 'statement' && entityId === id)
}

/** One statement, with all it names, its answers both ways and its place in the list. */
export function getStatement(asked: Asked<'getStatement'>, { dataset }: RouteContext) {
  const { engine, lookup, records, version } = dataset
  const row = engine.row(asked.id)
  if (!row) throw new Refusal('not-found', `There is no statement ${asked.id}`)
  const { statement } = row
  const articles = statement.appearances.flatMap(({ articleId }) => {
    const article = lookup.article(articleId)
    return article ? [article] : []
  })
  const answerIds = statement.ask?.answers.map((answer) => answer.statementId) ?? []
  const answers = answerIds.flatMap((id) => engine.row(id) ?? [])
  const answersTo = engine.answeredBy(statement.id)
  const place = engine.place(statement.id, {
    filter: asked.filter,
    sort: asked.params.sort,
    lang: asked.params.lang,
  })
  const named: Statement[] = [statement]
  for (const other of [...answers, ...answersTo]) named.push(other.statement)
  return {
    ...rowOf(row),
    revision: revisionOf(dataset, 'statement', statement.id),
    ...standingOf(statement, dataset),
    ...(isInConflict(statement, dataset) ? { inConflict: true as const } : {}),
    appearanceSeals: statement.appearances.map((appearance) =>
      appearanceSeal(statement, appearance, lookup.article(appearance.articleId)?.text),
    ),
    articles,
    refs: refsOf(named, lookup),
    answers: answers.map(rowOf),
    answersTo: answersTo.map(rowOf),
    ...(place
      ? {
          place: {
            index: place.index,
            total: place.total,
            ...(place.previousId === undefined ? {} : { previousId: place.previousId }),
            ...(place.nextId === undefined ? {} : { nextId: place.nextId }),
          },
        }
      : {}),
    recordsThrough: records.release.recordsThrough,
    version,
  }
}
