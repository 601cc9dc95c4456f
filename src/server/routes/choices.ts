import type { Choices } from '#src/contract/choices.ts'
import { freeIds } from '../freeIds.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** What a form chooses from, and which ids are free: those of records taken out are not. */
export function listChoices(_: Asked<'listChoices'>, context: RouteContext): Choices {
  const { dataset, live } = context
  const { records, lookup, version } = dataset
  const free = freeIds(dataset, live)
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
      statementId: free.next('statement'),
      articleId: free.next('article'),
      mark: free.mark,
    },
    version,
  }
}
