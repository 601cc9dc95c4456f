/** What can be asked beside a filter: language, order, facets, profile. */
import * as z from 'zod/mini'

export const languages = ['en', 'fr'] as const
export const Lang = z.enum(languages)
export type Lang = z.infer<typeof Lang>

/** What a list of statements can be sorted by; `-` before it turns the order round. */
export const sortKeys = [
  'said',
  'stakeholder',
  'group',
  'statement',
  'outlet',
  'published',
  'language',
  'kind',
  'seal',
  'status',
] as const
export type SortKey = (typeof sortKeys)[number]
export const sorts = sortKeys.flatMap((key) => [key, `-${key}`] as const)
export const Sort = z.enum(sorts)
export type Sort = z.infer<typeof Sort>
export const DEFAULT_SORT: Sort = '-said'

/** The keys that can be counted sideways: each under all other keys but its own. */
export const facetKeys = [
  'group',
  'stakeholder',
  'country',
  'onBehalfOf',
  'addressee',
  'topic',
  'stance',
  'kind',
  'wording',
  'language',
  'status',
  'seal',
  'outlet',
  'ask',
] as const
export type FacetKey = (typeof facetKeys)[number]

export const MAX_LIMIT = 200

/** A number in a query. */
export const wholeNumber = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/, { error: 'not a whole number' })),
  z.transform(Number),
)
/** Yes or no in a query. */
export const flag = z.pipe(
  z.enum(['0', '1']),
  z.transform((value) => value === '1'),
)
/** Facets in a query, comma-separated. */
export const facetList = z.pipe(
  z.pipe(
    z.string(),
    z.transform((value) => value.split(',').filter((part) => part !== '')),
  ),
  z.array(z.enum(facetKeys)),
)

export const csvProfiles = ['excel', 'data', 'positions'] as const
export const CsvProfile = z.enum(csvProfiles)
export type CsvProfile = z.infer<typeof CsvProfile>
