/**
 * Every endpoint of the API: its path, what may stand in its query, and what it answers.
 * The server's route map and the client's calls are mapped types over `endpoints`.
 */
import * as z from 'zod/mini'
import { ReleaseInfo } from './answers.ts'
import { AskPage, AsksCsvParams, AsksParams } from './asks.ts'
import { Backup } from './backup.ts'
import { ArticlePage, ArticlesCsvParams, ArticlesParams, OneArticle } from './articles.ts'
import { Choices } from './choices.ts'
import { firstEndpoints } from './firstEndpoints.ts'
import { LanesParams, Milestones, Timeline } from './lanes.ts'
import { CsvProfile, DEFAULT_SORT, Lang, Sort } from './questions.ts'
import { Duplicates, DuplicatesParams, WithMergedParams } from './merging.ts'
import { Network, NetworkFileParams, NetworkParams } from './network.ts'
import { Group, Topic } from './records.ts'
import { RecordDetail, RecordPage, RecordParams, RecordsParams } from './recordLists.ts'
import {
  StakeholderDetail,
  StakeholderPage,
  StakeholderParams,
  StakeholdersCsvParams,
  StakeholdersParams,
} from './stakeholders.ts'
import { ChangePage, HistoryParams } from './changeLists.ts'
import { Draft } from './writes.ts'
import { sourceEndpoints } from './sourceEndpoints.ts'
import { writeEndpoints } from './writeEndpoints.ts'
import {
  CellParams,
  PositionCell,
  PositionChanges,
  PositionChangesCsvParams,
  PositionChangesParams,
  Positions,
  PositionsCsvParams,
  PositionsParams,
} from './positions.ts'
import { Trends, TrendsCsvParams, TrendsParams } from './trends.ts'
import { Voices, VoicesCsvParams, VoicesParams } from './voices.ts'

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
  ...firstEndpoints,
  getStatementHistory: {
    method: 'GET',
    path: '/statements/:id/history',
    filter: false,
    params: HistoryParams,
    response: ChangePage,
  },
  exportCsv: {
    method: 'GET',
    path: '/statements.csv',
    filter: true,
    params: CsvParams,
    media: 'text/csv; charset=utf-8',
  },
  exportCsvMetadata: {
    method: 'GET',
    path: '/statements.csv-metadata.json',
    filter: true,
    params: CsvParams,
    media: 'application/csvm+json',
  },
  exportJson: {
    method: 'GET',
    path: '/statements.json',
    filter: true,
    params: ExportParams,
    media: 'application/json',
  },
  getTimeline: {
    method: 'GET',
    path: '/timeline',
    filter: true,
    params: LanesParams,
    response: Timeline,
  },
  getTrends: {
    method: 'GET',
    path: '/trends',
    filter: true,
    params: TrendsParams,
    response: Trends,
  },
  exportTrendsCsv: {
    method: 'GET',
    path: '/trends.csv',
    filter: true,
    params: TrendsCsvParams,
    media: 'text/csv; charset=utf-8',
  },
  getPositions: {
    method: 'GET',
    path: '/positions',
    filter: true,
    params: PositionsParams,
    response: Positions,
  },
  exportPositionsCsv: {
    method: 'GET',
    path: '/positions.csv',
    filter: true,
    params: PositionsCsvParams,
    media: 'text/csv; charset=utf-8',
  },
  exportPositionsCsvMetadata: {
    method: 'GET',
    path: '/positions.csv-metadata.json',
    filter: true,
    params: PositionsCsvParams,
    media: 'application/csvm+json',
  },
  getPositionCell: {
    method: 'GET',
    path: '/positions/cell',
    filter: true,
    params: CellParams,
    response: PositionCell,
  },
  getPositionChanges: {
    method: 'GET',
    path: '/positions/changes',
    filter: true,
    params: PositionChangesParams,
    response: PositionChanges,
  },
  exportPositionChangesCsv: {
    method: 'GET',
    path: '/positions/changes.csv',
    filter: true,
    params: PositionChangesCsvParams,
    media: 'text/csv; charset=utf-8',
  },
  exportPositionChangesCsvMetadata: {
    method: 'GET',
    path: '/positions/changes.csv-metadata.json',
    filter: true,
    params: PositionChangesCsvParams,
    media: 'application/csvm+json',
  },
  listStakeholders: {
    method: 'GET',
    path: '/stakeholders',
    filter: true,
    params: StakeholdersParams,
    response: StakeholderPage,
  },
  exportStakeholdersCsv: {
    method: 'GET',
    path: '/stakeholders.csv',
    filter: true,
    params: StakeholdersCsvParams,
    media: 'text/csv; charset=utf-8',
  },
  exportStakeholdersCsvMetadata: {
    method: 'GET',
    path: '/stakeholders.csv-metadata.json',
    filter: true,
    params: StakeholdersCsvParams,
    media: 'application/csvm+json',
  },
  getStakeholder: {
    method: 'GET',
    path: '/stakeholders/:id',
    filter: true,
    params: StakeholderParams,
    response: StakeholderDetail,
  },
  listAsks: {
    method: 'GET',
    path: '/asks',
    filter: true,
    params: AsksParams,
    response: AskPage,
  },
  exportAsksCsv: {
    method: 'GET',
    path: '/asks.csv',
    filter: true,
    params: AsksCsvParams,
    media: 'text/csv; charset=utf-8',
  },
  exportAsksCsvMetadata: {
    method: 'GET',
    path: '/asks.csv-metadata.json',
    filter: true,
    params: AsksCsvParams,
    media: 'application/csvm+json',
  },
  getVoices: {
    method: 'GET',
    path: '/voices',
    filter: true,
    params: VoicesParams,
    response: Voices,
  },
  exportVoicesCsv: {
    method: 'GET',
    path: '/voices.csv',
    filter: true,
    params: VoicesCsvParams,
    media: 'text/csv; charset=utf-8',
  },
  exportVoicesCsvMetadata: {
    method: 'GET',
    path: '/voices.csv-metadata.json',
    filter: true,
    params: VoicesCsvParams,
    media: 'application/csvm+json',
  },
  getNetwork: {
    method: 'GET',
    path: '/network',
    filter: true,
    params: NetworkParams,
    response: Network,
  },
  exportNetwork: {
    method: 'GET',
    path: '/network.graphml',
    filter: true,
    params: NetworkFileParams,
    media: 'application/graphml+xml; charset=utf-8',
  },
  listRecords: {
    method: 'GET',
    path: '/records',
    filter: false,
    params: RecordsParams,
    response: RecordPage,
  },
  getRecord: {
    method: 'GET',
    path: '/records/:id',
    filter: false,
    params: RecordParams,
    response: RecordDetail,
  },
  getDraft: {
    method: 'GET',
    path: '/drafts/:id',
    filter: false,
    params: NoParams,
    response: Draft,
  },
  getBackup: {
    method: 'GET',
    path: '/backup',
    filter: false,
    params: NoParams,
    response: Backup,
  },
  listMilestones: {
    method: 'GET',
    path: '/milestones',
    filter: false,
    params: NoParams,
    response: Milestones,
  },
  listDuplicates: {
    method: 'GET',
    path: '/duplicates',
    filter: false,
    params: DuplicatesParams,
    response: Duplicates,
  },
  listGroups: {
    method: 'GET',
    path: '/groups',
    filter: false,
    params: WithMergedParams,
    response: z.object({ items: z.array(Group), version: z.string() }),
  },
  listTopics: {
    method: 'GET',
    path: '/topics',
    filter: false,
    params: WithMergedParams,
    response: z.object({ items: z.array(Topic), version: z.string() }),
  },
  listChoices: {
    method: 'GET',
    path: '/choices',
    filter: false,
    params: NoParams,
    response: Choices,
  },
  listArticles: {
    method: 'GET',
    path: '/articles',
    filter: true,
    params: ArticlesParams,
    response: ArticlePage,
  },
  exportArticlesCsv: {
    method: 'GET',
    path: '/articles.csv',
    filter: true,
    params: ArticlesCsvParams,
    media: 'text/csv; charset=utf-8',
  },
  exportArticlesCsvMetadata: {
    method: 'GET',
    path: '/articles.csv-metadata.json',
    filter: true,
    params: ArticlesCsvParams,
    media: 'application/csvm+json',
  },
  getArticle: {
    method: 'GET',
    path: '/articles/:id',
    filter: true,
    params: NoParams,
    response: OneArticle,
  },
  getRelease: {
    method: 'GET',
    path: '/release',
    filter: false,
    params: NoParams,
    response: ReleaseInfo,
  },
  ...writeEndpoints,
  ...sourceEndpoints,
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
