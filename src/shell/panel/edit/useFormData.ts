import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { articleQuery, changesQuery, choicesQuery, topicsQuery } from '#src/client/queries.ts'
import type { ArticleChoice } from '#src/contract/choices.ts'
import type { Appearance } from '#src/contract/records.ts'
import { pick } from '#src/domain/text2.ts'
import { useLanguage } from '#src/ui/language.tsx'
import type { NamedOption, PersonOption } from './editContext.ts'

/** The log of one statement: its last change. Of a new one, which has none: of all. */
export const lastChangeOf = (id: string | undefined) =>
  changesQuery(id === undefined ? { limit: 1 } : { entity: 'statement', entityId: id, limit: 1 })

/** Everyone who can be named, by name; undefined until they are there, or where nobody is wanted. */
export function usePeople(wanted = true): {
  people: NamedOption[] | undefined
  /** Who was merged, under the name of whom they count as. */
  merged: PersonOption[]
  failed: boolean
} {
  const { lang, f } = useLanguage()
  const choices = useQuery({ ...choicesQuery(), enabled: wanted })
  const all = choices.data?.stakeholders
  // Putting names in the order of a language takes its time: not at every letter that is typed.
  const people = useMemo(
    () =>
      all
        ?.map((each) => ({ id: each.id, name: pick(each.name, lang).text }))
        .sort((a, b) => f.compare(a.name, b.name)),
    [all, lang, f],
  )
  const gone = choices.data?.merged
  const merged = useMemo(
    () =>
      (gone ?? []).map(({ id, into }) => ({
        id,
        name: pick(into.name, lang).text,
        mergedInto: into.id,
      })),
    [gone, lang],
  )
  return { people, merged, failed: choices.isError }
}

/**
 * What the form chooses from, and the last change of its statement; undefined until it is there.
 * `begun`: the form keeps what it began on, and nothing is asked again at each change of a record.
 */
export function useFormData(id: string | undefined, begun = false) {
  const { lang, f } = useLanguage()
  const enabled = !begun
  const { people, merged } = usePeople(enabled)
  const choices = useQuery({ ...choicesQuery(), enabled })
  const topics = useQuery({ ...topicsQuery(), enabled })
  const log = useQuery({ ...lastChangeOf(id), enabled })
  const all = choices.data?.articles
  const articles = useMemo(
    () => all?.toSorted((a, b) => f.compare(a.outlet, b.outlet) || f.compare(a.title, b.title)),
    [all, f],
  )
  return {
    people: people && [...people, ...merged],
    articles,
    next: choices.data?.next,
    topics: topics.data?.items
      .map((topic) => ({ id: topic.id, name: pick(topic.label, lang).text }))
      .sort((a, b) => f.compare(a.name, b.name)),
    log: log.data,
    failed: choices.isError || topics.isError || log.isError,
  }
}

/** The held texts of the articles that appearances name. */
export function useHeldTexts(
  appearances: readonly Appearance[],
  articles: readonly ArticleChoice[],
): { texts: ReadonlyMap<string, string>; textsFailed: boolean } {
  const named = new Set(appearances.map(({ articleId }) => articleId))
  const held = articles.filter(({ id, held: isHeld }) => isHeld && named.has(id))
  const answers = useQueries({ queries: held.map(({ id }) => articleQuery(id)) })
  const texts = new Map<string, string>()
  for (const { data } of answers) {
    if (data?.article.text !== undefined) texts.set(data.article.id, data.article.text)
  }
  return { texts, textsFailed: answers.some(({ isError }) => isError) }
}
