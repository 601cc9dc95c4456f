/**
 * Every endpoint of the API: its path, what may stand in its query, and what it answers.
 * The server's route map and the client's calls are mapped types over `endpoints`.
 */
import * as z from 'zod/mini'
import { ReleaseInfo, StatementDetail, StatementPage } from './answers.ts'
import { AskPage, AsksCsvParams, AsksParams } from './asks.ts'
import { Backup } from './backup.ts'
import { Choices, OneArticle } from './choices.ts'
import { LanesParams, Milestones, Timeline } from './lanes.ts'
import {
  CsvProfile,
  DEFAULT_SORT,
  Lang,
  MAX_LIMIT,
  Sort,
  facetList,
  flag,
  wholeNumber,
} from './questions.ts'
import { Duplicates, DuplicatesParams, WithMergedParams } from './merging.ts'
import { Group, Topic } from './records.ts'
import { RecordDetail, RecordPage, RecordParams, RecordsParams } from './recordLists.ts'
import {
  StakeholderDetail,
  StakeholderPage,
  StakeholderParams,
  StakeholdersCsvParams,
  StakeholdersParams,
} from './stakeholders.ts'
import { ChangePage, ChangesParams, Draft, HistoryParams } from './writes.ts'
import { writeEndpoints } from './writeEndpoints.ts'
import { Trends, TrendsCsvParams, TrendsParams } from './trends.ts'
import { Voices, VoicesCsvParams, VoicesParams } from './voices.ts'

const ListParams = z.object({
  sort: z._default(Sort, DEFAULT_SORT),
  offset: z._default(wholeNumber, 0),
  limit: z._default(
    z.pipe(wholeNumber, z.number().check(z.lte(MAX_LIMIT, { error: `at most ${MAX_LIMIT}` }))),
    50,
  ),
  /** Facets to count, comma-separated. */
  counts: z._default(facetList, []),
  histogram: z._default(flag, false),
  lang: z._default(Lang, 'en'),
})
const DetailParams = z.object({
  sort: z._default(Sort, DEFAULT_SORT),
  lang: z._default(Lang, 'en'),
})

const CsvParams = z.object({
  profile: z._default(CsvProfile, 'data'),
  sort: z._default(Sort, DEFAULT_SORT),
  lang: z._default(Lang, 'en'),
})
const ExportParams = z.object({
  sort: z._default(Sort, DEFAULT_SORT),
  lang: z._default(Lang, 'en'),
})
const NoParams = z.object({})

export const endpoints = {
  listStatements: {
    method: 'GET',
    path: '/statements',
    filter: true,
    params: ListParams,
    response: StatementPage,
    summary: 'A page of statements, with sideways counts and time histogram on request',
  },
  getStatement: {
    method: 'GET',
    path: '/statements/:id',
    filter: true,
    params: DetailParams,
    response: StatementDetail,
    summary: 'One statement with all that it names, and its place in the list asked for',
  },
  getStatementHistory: {
    method: 'GET',
    path: '/statements/:id/history',
    filter: false,
    params: HistoryParams,
    response: ChangePage,
    summary: 'The changes of a statement, newest first',
  },
  exportCsv: {
    method: 'GET',
    path: '/statements.csv',
    filter: true,
    params: CsvParams,
    media: 'text/csv; charset=utf-8',
    summary: 'The whole filtered set as CSV, in the order asked for',
  },
  exportCsvMetadata: {
    method: 'GET',
    path: '/statements.csv-metadata.json',
    filter: true,
    params: CsvParams,
    media: 'application/csvm+json',
    summary: 'CSVW metadata of the CSV that the same query gives',
  },
  exportJson: {
    method: 'GET',
    path: '/statements.json',
    filter: true,
    params: ExportParams,
    media: 'application/json',
    summary: 'The whole filtered set as records, with what they name',
  },
  getTimeline: {
    method: 'GET',
    path: '/timeline',
    filter: true,
    params: LanesParams,
    response: Timeline,
    summary: 'Statements in lanes over time: marks, or bins where there are too many',
  },
  getTrends: {
    method: 'GET',
    path: '/trends',
    filter: true,
    params: TrendsParams,
    response: Trends,
    summary: 'Statements a month or week by stance, group or topic',
  },
  exportTrendsCsv: {
    method: 'GET',
    path: '/trends.csv',
    filter: true,
    params: TrendsCsvParams,
    media: 'text/csv; charset=utf-8',
    summary: 'The numbers of a trend as CSV, one row a series and bin',
  },
  listStakeholders: {
    method: 'GET',
    path: '/stakeholders',
    filter: true,
    params: StakeholdersParams,
    response: StakeholderPage,
    summary: 'Stakeholders with what the filter’s statements say of them',
  },
  exportStakeholdersCsv: {
    method: 'GET',
    path: '/stakeholders.csv',
    filter: true,
    params: StakeholdersCsvParams,
    media: 'text/csv; charset=utf-8',
    summary: 'The whole table of stakeholders as CSV, in the order asked for',
  },
  exportStakeholdersCsvMetadata: {
    method: 'GET',
    path: '/stakeholders.csv-metadata.json',
    filter: true,
    params: StakeholdersCsvParams,
    media: 'application/csvm+json',
    summary: 'CSVW metadata of the CSV that the same query gives',
  },
  getStakeholder: {
    method: 'GET',
    path: '/stakeholders/:id',
    filter: true,
    params: StakeholderParams,
    response: StakeholderDetail,
    summary: 'One stakeholder: roles, positions, asks, whom it speaks to, under the filter',
  },
  listAsks: {
    method: 'GET',
    path: '/asks',
    filter: true,
    params: AsksParams,
    response: AskPage,
    summary: 'Asks with their answers, and what is asked for most',
  },
  exportAsksCsv: {
    method: 'GET',
    path: '/asks.csv',
    filter: true,
    params: AsksCsvParams,
    media: 'text/csv; charset=utf-8',
    summary: 'The whole table of asks as CSV, in the order asked for',
  },
  exportAsksCsvMetadata: {
    method: 'GET',
    path: '/asks.csv-metadata.json',
    filter: true,
    params: AsksCsvParams,
    media: 'application/csvm+json',
    summary: 'CSVW metadata of the CSV that the same query gives',
  },
  getVoices: {
    method: 'GET',
    path: '/voices',
    filter: true,
    params: VoicesParams,
    response: Voices,
    summary: 'Who was heard, by statement and by independent article',
  },
  exportVoicesCsv: {
    method: 'GET',
    path: '/voices.csv',
    filter: true,
    params: VoicesCsvParams,
    media: 'text/csv; charset=utf-8',
    summary: 'The numbers of voices as CSV, one row a group and month or topic',
  },
  exportVoicesCsvMetadata: {
    method: 'GET',
    path: '/voices.csv-metadata.json',
    filter: true,
    params: VoicesCsvParams,
    media: 'application/csvm+json',
    summary: 'CSVW metadata of the CSV that the same query gives',
  },
  listRecords: {
    method: 'GET',
    path: '/records',
    filter: false,
    params: RecordsParams,
    response: RecordPage,
    summary: 'Records of one kind as they are now, merged ones included, to be kept',
  },
  getRecord: {
    method: 'GET',
    path: '/records/:id',
    filter: false,
    params: RecordParams,
    response: RecordDetail,
    summary: 'One record of a kind, with its last change and who names it',
  },
  listChanges: {
    method: 'GET',
    path: '/changes',
    filter: false,
    params: ChangesParams,
    response: ChangePage,
    summary: 'The log of changes, newest first, and what can be taken back',
  },
  getDraft: {
    method: 'GET',
    path: '/drafts/:id',
    filter: false,
    params: NoParams,
    response: Draft,
    summary: 'What was begun in a form and not saved; null: nothing',
  },
  getBackup: {
    method: 'GET',
    path: '/backup',
    filter: false,
    params: NoParams,
    response: Backup,
    summary: 'All that this browser keeps, as one file',
  },
  listMilestones: {
    method: 'GET',
    path: '/milestones',
    filter: false,
    params: NoParams,
    response: Milestones,
    summary: 'Dated events to read the statements against',
  },
  listDuplicates: {
    method: 'GET',
    path: '/duplicates',
    filter: false,
    params: DuplicatesParams,
    response: Duplicates,
    summary: 'Pairs of records that may be one, with the reason',
  },
  listGroups: {
    method: 'GET',
    path: '/groups',
    filter: false,
    params: WithMergedParams,
    response: z.object({ items: z.array(Group), version: z.string() }),
    summary: 'The groups that stakeholders are counted under',
  },
  listTopics: {
    method: 'GET',
    path: '/topics',
    filter: false,
    params: WithMergedParams,
    response: z.object({ items: z.array(Topic), version: z.string() }),
    summary: 'The codebook: every topic with its proposition',
  },
  listChoices: {
    method: 'GET',
    path: '/choices',
    filter: false,
    params: NoParams,
    response: Choices,
    summary: 'Every stakeholder and article that a statement can name, and the ids that are free',
  },
  getArticle: {
    method: 'GET',
    path: '/articles/:id',
    filter: false,
    params: NoParams,
    response: OneArticle,
    summary: 'One article, with its text where it is held',
  },
  getRelease: {
    method: 'GET',
    path: '/release',
    filter: false,
    params: NoParams,
    response: ReleaseInfo,
    summary: 'Which records are served, how many, and the last day they reach',
  },
  ...writeEndpoints,
} as const

export type Endpoints = typeof endpoints
export type EndpointName = keyof Endpoints
/** The JSON that is sent to an endpoint; `undefined` for those that only answer. */
export type BodyOf<E extends EndpointName> = Endpoints[E] extends {
  body: infer B extends z.ZodMiniType
}
  ? z.output<B>
  : undefined
/** The query parameters of an endpoint beside the filter, decoded. */
export type ParamsOf<E extends EndpointName> = z.output<Endpoints[E]['params']>
/** The JSON that an endpoint answers; `never` for those that answer a file. */
export type ResponseOf<E extends EndpointName> = Endpoints[E] extends {
  response: infer R extends z.ZodMiniType
}
  ? z.output<R>
  : never
/** Endpoints that answer JSON of the contract. */
export type JsonEndpoint = {
  [E in EndpointName]: Endpoints[E] extends { response: unknown } ? E : never
}[EndpointName]
/** Endpoints that are sent something. */
export type WriteEndpoint = {
  [E in EndpointName]: Endpoints[E] extends { body: unknown } ? E : never
}[EndpointName]
/** Endpoints that answer a file. */
export type FileEndpoint = Exclude<EndpointName, JsonEndpoint>
