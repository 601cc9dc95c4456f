/** Who was heard under a filter, by statement and by independent article. */
import * as z from 'zod/mini'
import { Refs } from './answers.ts'
import { Ignored } from './filter.ts'
import { Lang } from './questions.ts'
import { Id, PartialDate, Text2 } from './records.ts'
import { DateBasis } from './stakeholders.ts'

export const VoicesParams = z.object({ lang: z._default(Lang, 'en') })
export const VoicesCsvParams = z.object({
  lang: z._default(Lang, 'en'),
  profile: z._default(z.enum(['excel', 'data']), 'data'),
})

/**
 * Statements, and the independent articles that carry them: articles that carry one statement and
 * come from one original outlet are copies of one report, which counts once.
 */
export const VoiceCount = z.object({ statements: z.int(), articles: z.int() })
export type VoiceCount = z.infer<typeof VoiceCount>

export const VoiceGroup = z.object({
  /** The id of a group; empty: speakers of none. */
  key: z.string(),
  label: z.optional(Text2),
  all: VoiceCount,
  /** One a bin. */
  counts: z.array(VoiceCount),
  /** Dated, but less exactly than by month. */
  inexact: VoiceCount,
  undated: VoiceCount,
})
export type VoiceGroup = z.infer<typeof VoiceGroup>

export const VoiceTopic = z.object({
  /** The id of a topic; empty: no position that matches the filter. */
  key: z.string(),
  label: z.optional(Text2),
  all: VoiceCount,
  /** One a group, in their order. */
  groups: z.array(VoiceCount),
})
export type VoiceTopic = z.infer<typeof VoiceTopic>

export const HeardVoice = z.object({
  id: Id,
  /** What it said itself. */
  said: VoiceCount,
  /** Statements that others made on its behalf. */
  onItsBehalf: z.int(),
  /** The latest date used of what it said, what that date is, and the statement. */
  lastHeard: z.optional(PartialDate),
  lastBasis: z.optional(DateBasis),
  lastId: z.optional(Id),
})
export type HeardVoice = z.infer<typeof HeardVoice>

export const WaitingVoice = z.object({
  id: Id,
  /** Asks of it without a recorded answer. */
  asks: z.int(),
  /** The earliest and latest date used of these. */
  firstAsked: z.optional(PartialDate),
  lastAsked: z.optional(PartialDate),
  /** Statements of its own under the filter. */
  said: z.int(),
})
export type WaitingVoice = z.infer<typeof WaitingVoice>

export const Voices = z.object({
  /** Months without gaps, in time order; `from` and `to` are values of the filter keys. */
  bins: z.array(z.object({ from: PartialDate, to: PartialDate })),
  /** All that stakeholders are filed under: most statements first, then by name; perhaps unheard. */
  groups: z.array(VoiceGroup),
  /** Those with statements, most first; no topic last. */
  topics: z.array(VoiceTopic),
  /** Who said something, most statements first, then by name. */
  heard: z.array(HeardVoice),
  /** Who was asked and has no answer recorded, most asks first, then by name. */
  waiting: z.array(WaitingVoice),
  /** Each statement and each article once: one a bin, what fits none of them, and all. */
  totals: z.array(VoiceCount),
  inexact: VoiceCount,
  undated: VoiceCount,
  all: VoiceCount,
  /** Statements that match the filter's status alone. */
  of: z.int(),
  refs: Refs,
  /** All articles of the records. */
  articles: z.int(),
  recordsThrough: PartialDate,
  version: z.string(),
  ignored: z.array(Ignored),
})
export type Voices = z.infer<typeof Voices>
