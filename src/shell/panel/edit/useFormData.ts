import { useQueries, useQuery } from '@tanstack/react-query'
import { changesQuery, stakeholdersQuery, topicsQuery } from '#src/client/queries.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { MAX_LIMIT } from '#src/contract/questions.ts'
import { statuses } from '#src/contract/records.ts'
import { pick } from '#src/domain/text2.ts'
import { useLanguage } from '#src/ui/language.tsx'
import type { NamedOption } from './editContext.ts'

/** Whatever the status: who is named only by what was retracted can be chosen too. */
const everything: StatementFilter = { status: { any: [...statuses], none: [] } }

/** The log of one statement: its last change. */
export const lastChangeOf = (id: string) =>
  changesQuery({ entity: 'statement', entityId: id, limit: 1 })

/** All stakeholders, by name; undefined until they are all there, or where they are not wanted. */
export function usePeople(wanted = true): { people: NamedOption[] | undefined; failed: boolean } {
  const { lang, f } = useLanguage()
  const page = (offset: number) =>
    stakeholdersQuery({
      filter: everything,
      sort: 'name',
      lang,
      find: '',
      offset,
      limit: MAX_LIMIT,
    })
  const first = useQuery({ ...page(0), enabled: wanted })
  const offsets: number[] = []
  for (let at = MAX_LIMIT; at < (first.data?.total ?? 0); at += MAX_LIMIT) offsets.push(at)
  const rest = useQueries({ queries: offsets.map(page) })
  const pages = [first, ...rest].flatMap(({ data }) => data ?? [])
  if (pages.length < 1 + rest.length) {
    return { people: undefined, failed: [first, ...rest].some(({ isError }) => isError) }
  }
  const people = pages
    .flatMap(({ items }) => items)
    .map(({ stakeholder }) => ({ id: stakeholder.id, name: pick(stakeholder.name, lang).text }))
    .sort((a, b) => f.compare(a.name, b.name))
  return { people, failed: false }
}

/** What the form chooses from, and the last change of its statement. */
export function useFormData(id: string) {
  const { lang, f } = useLanguage()
  const { people, failed } = usePeople()
  const topics = useQuery(topicsQuery())
  const log = useQuery(lastChangeOf(id))
  return {
    people,
    topics: topics.data?.items
      .map((topic) => ({ id: topic.id, name: pick(topic.label, lang).text }))
      .sort((a, b) => f.compare(a.name, b.name)),
    log: log.data,
    failed: failed || topics.isError || log.isError,
  }
}
