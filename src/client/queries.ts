/** What the views ask, as options of TanStack Query. The key is the address of the call. */
import { queryOptions } from '@tanstack/react-query'
import type { JsonEndpoint, ParamsOf } from '#src/contract/endpoints.ts'
import type { FacetKey, Lang, Sort } from '#src/contract/questions.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { requestPath } from './requestUrl.ts'
import type { CallOptions } from './requestUrl.ts'
import { getJson } from './transport.ts'

/** A filter in an order, in a language. */
export interface ListOptions {
  filter: StatementFilter
  sort: Sort
  lang: Lang
}

function query<E extends JsonEndpoint>(name: E, options: CallOptions<E>) {
  return queryOptions({
    queryKey: [requestPath(name, options)],
    queryFn: ({ signal }) => getJson(name, options, signal),
  })
}

/** The first page of a list with its counts and, on request, its histogram. */
export function statementsQuery(
  asked: ListOptions & { facets: readonly FacetKey[]; histogram: boolean },
) {
  const { filter, sort, lang, facets, histogram } = asked
  return query('listStatements', {
    filter,
    params: { sort, lang, counts: [...facets], histogram },
  })
}

/** Rows `offset` to `offset + limit` of a list. */
export function statementsWindowQuery(asked: ListOptions & { offset: number; limit: number }) {
  const { filter, ...params } = asked
  return query('listStatements', { filter, params })
}

/** One statement and its place in a list. */
export function statementQuery(id: string, asked: ListOptions) {
  const { filter, ...params } = asked
  return query('getStatement', { id, filter, params })
}

/** A filter, with the own parameters of an endpoint. */
type Question<E extends JsonEndpoint> = { filter: StatementFilter } & ParamsOf<E>

/** Statements in lanes over time. */
export function timelineQuery(asked: Question<'getTimeline'>) {
  const { filter, ...params } = asked
  return query('getTimeline', { filter, params })
}

/** Statements a month or week, in series. */
export function trendsQuery(asked: Question<'getTrends'>) {
  const { filter, ...params } = asked
  return query('getTrends', { filter, params })
}

/** Dated events. */
export function milestonesQuery() {
  return query('listMilestones', {})
}

/** Rows `offset` to `offset + limit` of the table of stakeholders. */
export function stakeholdersQuery(asked: Question<'listStakeholders'>) {
  const { filter, find, ...params } = asked
  // Without words there is no key, so that the address stays the one of the whole table.
  return query('listStakeholders', { filter, params: find === '' ? params : { ...params, find } })
}

/** One stakeholder under a filter. */
export function stakeholderQuery(id: string, asked: Question<'getStakeholder'>) {
  const { filter, ...params } = asked
  return query('getStakeholder', { id, filter, params })
}

/** The log of changes, newest first. */
export function changesQuery(params: Partial<ParamsOf<'listChanges'>>) {
  return query('listChanges', { params })
}

/** The codebook. */
export function topicsQuery() {
  return query('listTopics', {})
}

/** Which records are served. */
export function releaseQuery() {
  return query('getRelease', {})
}
