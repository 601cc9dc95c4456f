import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import {
  groupsQuery,
  milestonesQuery,
  stakeholderQuery,
  statementsWindowQuery,
  topicsQuery,
} from '#src/client/queries.ts'
import type { Change, Entity } from '#src/contract/changes.ts'
import { statuses } from '#src/contract/records.ts'
import { DEFAULT_SORT } from '#src/contract/questions.ts'
import { pick } from '#src/domain/text2.ts'
import { changes as en } from '#src/i18n/en/changes.ts'
import { changes as fr } from '#src/i18n/fr/changes.ts'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import { heldName, heldStatement, namedIds } from './namedIds.ts'
import type { NameBook, Telling } from './telling.ts'

/** Statements asked for at once. */
const CHUNK = 100

/** The words of the log of changes in the language of the page. */
export function useChangesWords() {
  return useWords({ en, fr })
}

/** All that is needed to tell these changes; names that are not there yet stand as ids. */
export function useTelling(changes: readonly Pick<Change, 'ops'>[]): Telling {
  const w = useChangesWords()
  const { m, f } = useLanguage()
  return { w, m, f, names: useNames(changes) }
}

function useNames(changes: readonly Pick<Change, 'ops'>[]): NameBook {
  const { lang } = useLanguage()
  const { statements, stakeholders } = namedIds(changes)
  const uses = (...kinds: Entity[]) =>
    changes.some(({ ops }) => ops.some(({ entity }) => kinds.includes(entity)))
  const topics = useQuery({
    ...topicsQuery({ merged: true }),
    enabled: uses('statement', 'topic'),
  })
  const groups = useQuery({
    ...groupsQuery({ merged: true }),
    enabled: uses('stakeholder', 'group'),
  })
  const milestones = useQuery({ ...milestonesQuery(), enabled: uses('milestone') })
  const pages = useQueries({
    queries: chunks(statements).map((ids) => ({
      ...statementsWindowQuery({
        // Retracted ones are changed too.
        filter: { id: { any: ids, none: [] }, status: { any: [...statuses], none: [] } },
        sort: DEFAULT_SORT,
        lang,
        offset: 0,
        limit: CHUNK,
      }),
      placeholderData: keepPreviousData,
    })),
  }).flatMap(({ data }) => data ?? [])
  const people = useQueries({
    queries: stakeholders.map((id) => stakeholderQuery(id, { filter: {}, lang })),
  }).flatMap(({ data }) => data ?? [])
  const refs = [...pages, ...people].map((page) => page.refs)
  const text = (entity: Entity, id: string) => {
    const own = <R extends { id: string }>(list: readonly R[]) =>
      list.find((each) => each.id === id)
    if (entity === 'topic') return own(topics.data?.items ?? [])?.label
    if (entity === 'milestone') return own(milestones.data?.items ?? [])?.title
    if (entity === 'group') return own(groups.data?.items ?? [])?.label
    // Who was merged is answered by whom it was merged into: its own name comes first.
    const all = [
      ...people.flatMap((p) => [p.asked ?? [], p.stakeholder].flat()),
      ...refs.flatMap((r) => r.stakeholders),
    ]
    return own(all)?.name
  }
  return {
    statement(id) {
      const rows = pages.flatMap(({ items }) => items)
      return rows.find((row) => row.statement.id === id)?.statement ?? heldStatement(changes, id)
    },
    other(entity, id) {
      if (entity === 'article') {
        const article = refs.flatMap(({ articles }) => articles).find((each) => each.id === id)
        return article?.title ?? heldName(changes, entity, id, lang)
      }
      const name = text(entity, id)
      return name ? pick(name, lang).text : heldName(changes, entity, id, lang)
    },
  }
}

function chunks(ids: readonly string[]): string[][] {
  const all: string[][] = []
  for (let at = 0; at < ids.length; at += CHUNK) all.push(ids.slice(at, at + CHUNK))
  return all
}
