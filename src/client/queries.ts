/** What the views ask, as options of TanStack Query. The key is the address of the call. */
import { queryOptions, skipToken } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import type { JsonEndpoint, ParamsOf } from '#src/contract/endpoints.ts'
import type { FacetKey, Lang, Sort } from '#src/contract/questions.ts'
import type { CheckArticleBody } from '#src/contract/pasting.ts'
import type { Mergeable } from '#src/contract/merging.ts'
import type { RepeatsBody } from '#src/contract/recording.ts'
import type { RecodeRule } from '#src/contract/recoding.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Seen } from '#src/contract/viewNews.ts'
import { requestPath } from './requestUrl.ts'
import type { CallOptions } from './requestUrl.ts'
import { getJson, sendJson } from './transport.ts'

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

/** Who speaks to whom, or who agrees with whom. */
export function networkQuery(asked: Question<'getNetwork'>) {
  const { filter, ...params } = asked
  return query('getNetwork', { filter, params })
}

/** Who stands where. */
export function positionsQuery(asked: Question<'getPositions'>) {
  const { filter, ...params } = asked
  return query('getPositions', { filter, params })
}

/** The evidence of one cell. */
export function positionCellQuery(asked: Question<'getPositionCell'>) {
  const { filter, ...params } = asked
  return query('getPositionCell', { filter, params })
}

/** Pairs of statements with different stances, `offset` to `offset + limit`. */
export function positionChangesQuery(asked: Question<'getPositionChanges'>) {
  const { filter, ...params } = asked
  return query('getPositionChanges', { filter, params })
}

/** Rows `offset` to `offset + limit` of the table of asks, and what is asked for most. */
export function asksQuery(asked: Question<'listAsks'>) {
  const { filter, ...params } = asked
  return query('listAsks', { filter, params })
}

/** Who was heard. */
export function voicesQuery(asked: Question<'getVoices'>) {
  const { filter, ...params } = asked
  return query('getVoices', { filter, params })
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

/** All that is kept beside what the page holds: the content of a backup. */
export function backupQuery() {
  return query('getBackup', {})
}

/** Rows `offset` to `offset + limit` of the records of one kind, to be kept. */
export function recordsQuery({ find, ...params }: ParamsOf<'listRecords'>) {
  return query('listRecords', { params: find === '' ? params : { ...params, find } })
}

/** One record with what names it. */
export function recordQuery(id: string, params: ParamsOf<'getRecord'>) {
  return query('getRecord', { id, params })
}

/** The codebook; `merged`: with topics that were merged into others. */
export function topicsQuery(params: Partial<ParamsOf<'listTopics'>> = {}) {
  return query('listTopics', { params })
}

/** The groups that stakeholders are counted under; `merged`: with those merged into others. */
export function groupsQuery(params: Partial<ParamsOf<'listGroups'>> = {}) {
  return query('listGroups', { params })
}

/** Pairs of records of one kind that may be one. */
export function duplicatesQuery(entity: Mergeable) {
  return query('listDuplicates', { params: { entity } })
}

const mergeEndpoints = {
  stakeholder: 'mergeStakeholder',
  topic: 'mergeTopic',
  group: 'mergeGroup',
} as const satisfies Record<Mergeable, JsonEndpoint>

/** What would come of merging one record into another. */
export function mergePreviewQuery(entity: Mergeable, from: string, into: string) {
  const name = mergeEndpoints[entity]
  return queryOptions({
    queryKey: [requestPath(name, { id: from }), into],
    queryFn: () => sendJson(name, { id: from }, { by: '', into, dry: true }),
  })
}

/** What would come of a rule put to the filter's statements; without one nothing is asked. */
export function recodePreviewQuery(filter: StatementFilter, rule: RecodeRule | undefined) {
  return queryOptions({
    queryKey: [requestPath('recode', { filter }), rule],
    queryFn: rule ? () => sendJson('recode', { filter }, { by: '', rule, dry: true }) : skipToken,
  })
}

/** What the form of a statement chooses from. */
export function choicesQuery() {
  return query('listChoices', {})
}

/** Rows `offset` to `offset + limit` of the table of articles; as many as are sent by default. */
export function articlesQuery(
  asked: Omit<Question<'listArticles'>, 'offset' | 'limit' | 'outlets'> &
    Partial<Question<'listArticles'>>,
) {
  const { filter, ...params } = asked
  return query('listArticles', { filter, params })
}

/** One article with its held text, and the statements in it that match a filter. */
export function articleQuery(id: string, filter: StatementFilter = {}) {
  return query('getArticle', { id, filter })
}

/** Which recorded articles one that is about to be added may be; `stamp` stands for its text. */
export function articleCheckQuery(body: CheckArticleBody, stamp: number) {
  const { text, ...named } = body
  return queryOptions({
    // The text itself would be gone through at every rendering.
    queryKey: [requestPath('checkArticle', {}), named, stamp],
    queryFn: () => sendJson('checkArticle', {}, { ...named, text }),
    gcTime: 0,
    retry: false,
  })
}

/** The unfinished reviews. */
export function reviewsQuery() {
  return query('listReviews', {})
}

/** Asks anew for the unfinished reviews, and for the articles, which tell what waits in them. */
export async function refreshReviews(queries: QueryClient): Promise<void> {
  const articles = requestPath('listArticles', {})
  await Promise.all([
    queries.invalidateQueries({ queryKey: reviewsQuery().queryKey }),
    queries.invalidateQueries({ predicate: ({ queryKey }) => asks(queryKey[0], articles) }),
  ])
}

const asks = (key: unknown, path: string) => typeof key === 'string' && key.split('?')[0] === path

/** Every name and the codebook with coded examples. */
export function knownQuery() {
  return query('getKnown', {})
}

/** Which recorded statements words repeat that are about to be recorded. */
export function repeatsQuery(body: RepeatsBody) {
  return queryOptions({
    // As text: the key is made anew whenever a part of the page is drawn.
    queryKey: [requestPath('findRepeats', {}), JSON.stringify(body)],
    queryFn: () => sendJson('findRepeats', {}, body),
  })
}

/**
 * What of a filter's statements is news to whom saw `seen`, for which `stamp` stands; and what is
 * there now.
 */
export function viewNewsQuery(filter: StatementFilter, seen: Seen, stamp: string) {
  return queryOptions({
    // What was seen itself would be gone through at every rendering.
    queryKey: [requestPath('getViewNews', { filter }), stamp],
    queryFn: () => sendJson('getViewNews', { filter }, { seen }),
  })
}

/** Which records are served. */
export function releaseQuery() {
  return query('getRelease', {})
}
