/** What the API answers about statements: rows, pages, counts, histogram. */
import * as z from 'zod/mini'
import { Ignored, filterKeys } from './filter.ts'
import { facetKeys } from './questions.ts'
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
  /**
   * Of an ask: how many of its answers are among the records, accepted or disputed. Others are
   * linked all the same.
   */
  answered: z.optional(z.int()),
})
export type StatementRow = z.infer<typeof StatementRow>

export const FacetCount = z.object({
  value: z.string(),
  count: z.int(),
  /** For values that are ids of records; others are worded by the client. */
  label: z.optional(Text2),
})
export type FacetCount = z.infer<typeof FacetCount>

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
  /** Ids of the filter whose records were merged, and what they count as. */
  moved: z.optional(z.array(z.object({ key: z.enum(filterKeys), value: Id, into: Id }))),
})
export type StatementPage = z.infer<typeof StatementPage>

export const StatementDetail = z.object({
  statement: Statement,
  /** The id of its last change, or the release: what a write is made on. */
  revision: z.string(),
  /** It is not as shipped: somebody changed it since. */
  changed: z.optional(z.literal(true)),
  /** It is not among the shipped ones: somebody added it. */
  added: z.optional(z.literal(true)),
  /** A newer release changed what was changed here too, and nobody has chosen yet. */
  inConflict: z.optional(z.literal(true)),
  seal: Seal,
  dateUsed: z.optional(DateUsed),
  /** As in `StatementRow`. */
  answered: z.optional(z.int()),
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
