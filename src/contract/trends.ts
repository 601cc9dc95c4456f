/** Statements over time by stance, group or topic: what is asked and answered. */
import * as z from 'zod/mini'
import { Ignored } from './filter.ts'
import { Lang } from './questions.ts'
import { PartialDate, Text2 } from './records.ts'
import { trendKinds, trendUnits } from './viewChoices.ts'

const asked = {
  by: z._default(z.enum(trendKinds), 'stance'),
  unit: z._default(z.enum(trendUnits), 'month'),
  lang: z._default(Lang, 'en'),
}
export const TrendsParams = z.object(asked)
export const TrendsCsvParams = z.object({
  ...asked,
  profile: z._default(z.enum(['excel', 'data']), 'data'),
})

export const TrendSeries = z.object({
  /**
   * A stance (`mixed`, `none` too), or the id of a group or topic; empty: no position that matches
   * (by topic).
   */
  key: z.string(),
  label: z.optional(Text2),
  /** One number a bin. */
  counts: z.array(z.int()),
  /** Dated, but less exactly than a bin is wide. */
  inexact: z.int(),
  undated: z.int(),
})
export type TrendSeries = z.infer<typeof TrendSeries>

export const Trends = z.object({
  by: z.enum(trendKinds),
  unit: z.enum(trendUnits),
  /** Without gaps, in time order; `from` and `to` are values of the filter keys. */
  bins: z.array(z.object({ from: PartialDate, to: PartialDate })),
  /** Stances in their order; groups and topics by statements, largest first. */
  series: z.array(TrendSeries),
  /**
   * Statements a bin, each counted once; by topic one may count in several series. With those that
   * fit no bin they add up to `total`.
   */
  totals: z.array(z.int()),
  /** Statements dated, but less exactly than a bin is wide. */
  inexact: z.int(),
  undated: z.int(),
  /** Statements. */
  total: z.int(),
  of: z.int(),
  version: z.string(),
  ignored: z.array(Ignored),
})
export type Trends = z.infer<typeof Trends>
