/** What the first view asks: the build answers it ahead, so it is worded in one place. */
import type { FacetKey, Lang } from '#src/contract/questions.ts'
import { statementsQuery } from './queries.ts'

/** The facets that the Statements view shows, in their order. */
export const shownFacets = [
  'group',
  'stakeholder',
  'topic',
  'stance',
  'kind',
  'language',
  'outlet',
  'addressee',
  'seal',
] as const satisfies readonly FacetKey[]

/** Path and query of what is asked by an address without a filter, from `/` on. */
export const firstQuestion = (lang: Lang): string =>
  statementsQuery({ filter: {}, sort: '-said', lang, facets: shownFacets, histogram: true })
    .queryKey[0]!
