import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { choicesQuery, recordsQuery } from '#src/client/queries.ts'
import { MAX_LIMIT } from '#src/contract/questions.ts'
import type { KeptKind, KeptRecord } from '#src/contract/recordLists.ts'
import { nameIn } from '#src/domain/recordNames.ts'
import { useLanguage } from '#src/ui/language.tsx'

export interface Option {
  id: string
  name: string
}

/** All records of a kind, in the order of their list; undefined until they are all there. */
export function useAllRecords(kind: KeptKind): {
  records: KeptRecord[] | undefined
  error: Error | null
} {
  const { lang } = useLanguage()
  const page = (offset: number) =>
    recordsQuery({ entity: kind, find: '', lang, offset, limit: MAX_LIMIT })
  const first = useQuery(page(0))
  const offsets: number[] = []
  for (let at = MAX_LIMIT; at < (first.data?.total ?? 0); at += MAX_LIMIT) offsets.push(at)
  const rest = useQueries({
    queries: offsets.map(page),
    combine: (results) => ({
      items: results.map(({ data }) => data?.items),
      error: results.find(({ error }) => error)?.error ?? null,
    }),
  })
  const records = useMemo(() => {
    const pages = [first.data?.items, ...rest.items]
    if (pages.some((items) => !items)) return undefined
    return pages.flatMap((items) => (items ?? []).map(({ kept }) => kept))
  }, [first.data, rest.items])
  return { records, error: first.error ?? rest.error }
}

/** What the fields of a form choose from. */
export interface Options {
  groups: readonly Option[]
  /** Organisations and groups that speak: who is merged into another is not offered. */
  organizations: readonly Option[]
  articles: readonly Option[]
  /** The ids of the kind that is edited. */
  taken: ReadonlySet<string>
  /** The mark of the ids that are made here. */
  mark: string
}

/** All that a form of this kind chooses from; undefined until it is there. */
export function useOptions(kind: KeptKind): { options: Options | undefined; error: Error | null } {
  const { lang } = useLanguage()
  const own = useAllRecords(kind)
  const groups = useAllRecords('group')
  const stakeholders = useAllRecords(kind === 'stakeholder' ? 'stakeholder' : 'group')
  const articles = useAllRecords(kind === 'milestone' ? 'article' : 'group')
  const choices = useQuery(choicesQuery())
  const mark = choices.data?.next.mark
  const lists = [own.records, groups.records, stakeholders.records, articles.records] as const
  const [ownRecords, groupRecords, people, articleRecords] = lists
  const options = useMemo(() => {
    if (!ownRecords || !groupRecords || !people || !articleRecords || mark === undefined) {
      return undefined
    }
    const option = (kept: KeptRecord) => ({ id: kept.record.id, name: nameIn(kept, lang) })
    const isOrganization = ({ entity, record }: KeptRecord) =>
      entity === 'stakeholder' && record.kind !== 'person' && record.mergedIntoId === undefined
    return {
      groups: groupRecords.map(option),
      organizations: people.filter(isOrganization).map(option),
      articles: articleRecords.filter(({ entity }) => entity === 'article').map(option),
      taken: new Set(ownRecords.map(({ record }) => record.id)),
      mark,
    }
  }, [ownRecords, groupRecords, people, articleRecords, mark, lang])
  const failed = [own, groups, stakeholders, articles, choices].find((each) => each.error)
  return { options, error: failed?.error ?? null }
}
