import type { Choices } from '#src/contract/choices.ts'
import type { Entity } from '#src/contract/changes.ts'
import { nextId } from '#src/domain/changes/nextId.ts'
import { idMark } from '../idMark.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** What a form chooses from, and which ids are free: those of records taken out are not. */
export function listChoices(_: Asked<'listChoices'>, context: RouteContext): Choices {
  const { dataset, live } = context
  const mark = idMark(live)
  const { records, lookup, applied, version } = dataset
  const everNamed = (entity: Entity) =>
    (applied?.changes ?? []).flatMap(({ ops }) =>
      ops.flatMap((op) => (op.entity === entity ? [op.entityId] : [])),
    )
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  return {
    stakeholders: records.stakeholders.flatMap(({ id, name, mergedIntoId }) =>
      mergedIntoId === undefined ? [{ id, name }] : [],
    ),
    merged: records.stakeholders.flatMap(({ id, mergedIntoId }) => {
      const into = mergedIntoId === undefined ? undefined : lookup.stakeholder(id)
      return into ? [{ id, into: { id: into.id, name: into.name } }] : []
    }),
    articles: records.articles.map(({ id, url, title, outlet, publishedOn, language, text }) => ({
      id,
      url,
      title,
      outlet,
      language,
      ...(publishedOn === undefined ? {} : { publishedOn }),
      held: text !== undefined,
    })),
    next: {
      statementId: nextId('s', [...idsOf(records.statements), ...everNamed('statement')], mark),
      articleId: nextId('a', [...idsOf(records.articles), ...everNamed('article')], mark),
      mark,
    },
    version,
  }
}
