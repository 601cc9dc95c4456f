/**
 * Every endpoint of the API: its path, what may stand in its query, and what it answers.
 * The server's route map and the client's calls are mapped types over `endpoints`.
 */
import * as z from 'zod/mini'
import { Ignored, filterKeys } from './filter.ts'
import {
  Article,
  Group,
  Id,
  PartialDate,
  Release,
  Seal,
  Stakeholder,
  Statement,
  Text2,
  Topic,
} from './records.ts'

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

const wholeNumber = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/, { error: 'not a whole number' })),
  z.transform(Number),
)
const flag = z.pipe(
  z.enum(['0', '1']),
  z.transform((value) => value === '1'),
)
const facetList = z.pipe(
  z.pipe(
    z.string(),
    z.transform((value) => value.split(',').filter((part) => part !== '')),
  ),
  z.array(z.enum(facetKeys)),
)

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

export const csvProfiles = ['excel', 'data', 'positions'] as const
export const CsvProfile = z.enum(csvProfiles)
export type CsvProfile = z.infer<typeof CsvProfile>

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

/** The article without its text, for lists. */
export const ArticleRef = z.omit(Article, { text: true })
export type ArticleRef = z.infer<typeof ArticleRef>

/** The records that the statements of an answer name, each once. */
export const Refs = z.object({
  groups: z.array(Group),
  stakeholders: z.array(Stakeholder),
  topics: z.array(Topic),
  articles: z.array(ArticleRef),
})
export type Refs = z.infer<typeof Refs>

/** The date a statement is filed under: when it was said, else when it was first published. */
export const DateUsed = z.object({ date: PartialDate, basis: z.enum(['said', 'published']) })
export type DateUsed = z.infer<typeof DateUsed>

export const StatementRow = z.object({
  statement: Statement,
  seal: Seal,
  dateUsed: z.optional(DateUsed),
})
export type StatementRow = z.infer<typeof StatementRow>

export const FacetCount = z.object({
  value: z.string(),
  count: z.int(),
  /** For values that are ids of records; others are worded by the client. */
  label: z.optional(Text2),
})
export type FacetCount = z.infer<typeof FacetCount>

/** What a bar is divided by: the common stance of a statement's matching positions. */
export const barStances = [
  'supports',
  'conditional',
  'neutral',
  'opposes',
  'mixed',
  'none',
] as const
export type BarStance = (typeof barStances)[number]
const count = z.int()
export const StanceCounts = z.object({
  supports: count,
  conditional: count,
  neutral: count,
  opposes: count,
  mixed: count,
  none: count,
})
export type StanceCounts = z.infer<typeof StanceCounts>

export const TimeHistogram = z.object({
  unit: z.enum(['month', 'week', 'day']),
  /**
   * Without gaps, in time order. `from` and `to` are the values of the filter keys that ask for
   * just this bar: `2025-04` twice for a month, first and last day for a week, a day twice.
   */
  bars: z.array(z.object({ from: PartialDate, to: PartialDate, counts: StanceCounts })),
  /** Dated, but less exactly than a bar is wide. `precision` asks for them. */
  inexact: StanceCounts,
  /** No date at all. */
  undated: StanceCounts,
})
export type TimeHistogram = z.infer<typeof TimeHistogram>

export const StatementPage = z.object({
  items: z.array(StatementRow),
  refs: Refs,
  offset: z.int(),
  /** Statements that match the filter. */
  total: z.int(),
  /** Statements there are under the filter's status alone. */
  of: z.int(),
  version: z.string(),
  /** What of the query means nothing here: it was left out, the rest applied. */
  ignored: z.array(Ignored),
  /** Undated statements that only `from` or `to` leave out; 0 where the filter has neither. */
  undatedLeftOut: z.int(),
  counts: z.optional(z.partialRecord(z.enum(facetKeys), z.array(FacetCount))),
  histogram: z.optional(TimeHistogram),
  /** Where nothing matches: each key of the filter and how many would match without it. */
  loosen: z.optional(z.array(z.object({ key: z.enum(filterKeys), total: z.int() }))),
  /** Labels of the records that the filter names, for its chips. */
  labels: z.array(z.object({ key: z.enum(filterKeys), value: z.string(), label: Text2 })),
})
export type StatementPage = z.infer<typeof StatementPage>

export const StatementDetail = z.object({
  statement: Statement,
  seal: Seal,
  dateUsed: z.optional(DateUsed),
  /** One for each appearance, in order. */
  appearanceSeals: z.array(Seal),
  /** The articles of the appearances, in order, with what text is held. */
  articles: z.array(Article),
  refs: Refs,
  /** The statements that answer this ask. */
  answers: z.array(StatementRow),
  /** The asks that this statement answers. */
  answersTo: z.array(StatementRow),
  /** Where it stands in the list that the query asks for; absent where it is not in it. */
  place: z.optional(
    z.object({
      index: z.int(),
      total: z.int(),
      previousId: z.optional(Id),
      nextId: z.optional(Id),
    }),
  ),
  recordsThrough: PartialDate,
  version: z.string(),
})
export type StatementDetail = z.infer<typeof StatementDetail>

export const ReleaseInfo = z.object({
  ...Release.shape,
  version: z.string(),
  /** How many statements have printed words, are summaries, carry no position … */
  printed: z.int(),
  summaries: z.int(),
  speakers: z.int(),
  withoutPosition: z.int(),
  inferredDates: z.int(),
  asks: z.int(),
  answeredAsks: z.int(),
  groups: z.int(),
  topics: z.int(),
})
export type ReleaseInfo = z.infer<typeof ReleaseInfo>

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
  listTopics: {
    method: 'GET',
    path: '/topics',
    filter: false,
    params: NoParams,
    response: z.object({ items: z.array(Topic), version: z.string() }),
    summary: 'The codebook: every topic with its proposition',
  },
  getRelease: {
    method: 'GET',
    path: '/release',
    filter: false,
    params: NoParams,
    response: ReleaseInfo,
    summary: 'Which records are served, how many, and the last day they reach',
  },
} as const

export type Endpoints = typeof endpoints
export type EndpointName = keyof Endpoints
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
/** Endpoints that answer a file. */
export type FileEndpoint = Exclude<EndpointName, JsonEndpoint>
