/** The whole question of the statements view, and its answer in the form that benches compare. */
import type { TimeHistogram } from '#src/contract/answers.ts'
import type { FacetKey } from '#src/contract/questions.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Engine } from '#src/engine/question.ts'

export const facets = [
  'group',
  'stakeholder',
  'topic',
  'stance',
  'kind',
  'language',
  'outlet',
  'addressee',
] as const satisfies readonly FacetKey[]

export interface Answer {
  ids: string[]
  total: number
  counts: Partial<Record<FacetKey, Map<string, number>>>
  histogram: TimeHistogram | undefined
}

/** Asks an engine for the first page, all counts and the histogram. */
export function ask(engine: Pick<Engine, 'page'>, filter: StatementFilter): Answer {
  const { rows, total, counts, histogram } = engine.page({
    filter,
    sort: '-said',
    lang: 'en',
    offset: 0,
    limit: 50,
    facets,
    histogram: true,
  })
  const maps = Object.entries(counts).map(([facet, values]) => [
    facet,
    new Map(values.map(({ value, count }) => [value, count])),
  ])
  return {
    ids: rows.map(({ statement }) => statement.id),
    total,
    counts: Object.fromEntries(maps),
    histogram,
  }
}

/** One text for one answer: zero counts and the order of values left aside. */
export function written({ ids, total, counts, histogram }: Answer): string {
  const sorted = facets.map((facet) =>
    [...(counts[facet] ?? [])]
      .filter(([value, count]) => value !== '' && count > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  return JSON.stringify({ ids, total, sorted, histogram })
}
