/** The timeline: what is asked of it and what it answers. */
import * as z from 'zod/mini'
import { ArticleRef, StanceCounts } from './answers.ts'
import { Ignored } from './filter.ts'
import { Lang } from './questions.ts'
import {
  Day,
  Id,
  Milestone,
  PartialDate,
  Stakeholder,
  Text2,
  Topic,
  barStances,
  stances,
} from './records.ts'
import { laneKinds, laneOrders } from './viewChoices.ts'

export const LanesParams = z.object({
  lanes: z._default(z.enum(laneKinds), 'group'),
  order: z._default(z.enum(laneOrders), 'count'),
  lang: z._default(Lang, 'en'),
  /** First and last day of interest, where not all: few marks in it come singly, else finer bins. */
  start: z.optional(Day),
  end: z.optional(Day),
})

export const Lane = z.object({
  /** Empty: statements without a position that matches (lanes by topic). */
  id: z.string(),
  label: z.optional(Text2),
  /** Statements in it; `undated` of them have no date and no place on the axis. */
  count: z.int(),
  undated: z.int(),
  /** The earliest date used, in the order of `said`. */
  first: z.optional(PartialDate),
})
export type Lane = z.infer<typeof Lane>

/** One dated statement in one lane. */
export const LaneMark = z.object({
  /** Place of its lane in `lanes`. */
  lane: z.int(),
  id: Id,
  speakerId: Id,
  /** The date used. */
  date: PartialDate,
  basis: z.enum(['said', 'inferred', 'published']),
  /** The common stance of the positions below. */
  stance: z.enum(barStances),
  /** The positions that match the filter; in lanes by topic those on the lane's own. */
  positions: z.array(z.object({ topicId: Id, stance: z.enum(stances) })),
  /** Printed words of the speaker; else a summary, or the article's own report. */
  quoted: z.boolean(),
})
export type LaneMark = z.infer<typeof LaneMark>

/** Statements of one lane whose middle falls within some days, where there are too many to send each. */
export const LaneBin = z.object({
  lane: z.int(),
  start: Day,
  end: Day,
  /** Where bins are a day long there is one for each date, and this is it. */
  date: z.optional(PartialDate),
  counts: StanceCounts,
})
export type LaneBin = z.infer<typeof LaneBin>

export const Timeline = z.object({
  lanes: z.array(Lane),
  /**
   * Every dated statement whose place on the axis (its interval, cut at the last day of the
   * records) touches `start` to `end`, in the order of `said`, then of the lanes; absent where they
   * are more than `MOST_MARKS`.
   */
  marks: z.optional(z.array(LaneMark)),
  /**
   * In the place of marks: every dated statement whose middle falls within `start` to `end`, by
   * lane, then time. Their days are counted on from a Monday, so that panning moves none.
   */
  bins: z.optional(z.array(LaneBin)),
  /**
   * The days that the dates reach over, cut at the last day of the records; a year alone does not
   * stretch them where there is any other date. Absent where nothing is dated.
   */
  span: z.optional(z.object({ start: Day, end: Day })),
  stakeholders: z.array(z.pick(Stakeholder, { id: true, name: true })),
  topics: z.array(z.pick(Topic, { id: true, label: true })),
  total: z.int(),
  undated: z.int(),
  /** The last day of the records: no bracket is drawn beyond it for what began before. */
  recordsThrough: PartialDate,
  version: z.string(),
  ignored: z.array(Ignored),
})
export type Timeline = z.infer<typeof Timeline>

/** More marks than this come as bins. */
export const MOST_MARKS = 5000
/** Bins over all lanes are at most about this many. */
export const MOST_BINS = 6000

export const Milestones = z.object({
  items: z.array(Milestone),
  /** The articles that milestones name as their source. */
  articles: z.array(ArticleRef),
  version: z.string(),
})
export type Milestones = z.infer<typeof Milestones>
