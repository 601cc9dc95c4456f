/** The timeline: what is asked of it and what it answers. */
import * as z from 'zod/mini'
import { StanceCounts, barStances } from './answers.ts'
import { Ignored } from './filter.ts'
import { Lang } from './questions.ts'
import { Day, Id, Milestone, PartialDate, Stakeholder, Text2, Topic, stances } from './records.ts'

/** What a lane stands for. */
export const laneKinds = ['group', 'stakeholder', 'topic'] as const
export type LaneKind = (typeof laneKinds)[number]
/** By statements, largest first; by the earliest date; by name. */
export const laneOrders = ['count', 'first', 'name'] as const
export type LaneOrder = (typeof laneOrders)[number]

export const LanesParams = z.object({
  lanes: z._default(z.enum(laneKinds), 'group'),
  order: z._default(z.enum(laneOrders), 'count'),
  lang: z._default(Lang, 'en'),
  /** First and last day of interest, where not all: many marks in it come singly, or finer bins. */
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
  /** The earliest date. */
  first: z.optional(PartialDate),
})
export type Lane = z.infer<typeof Lane>

/** One dated statement in one lane. */
export const LaneMark = z.object({
  /** Place of its lane in `lanes`. */
  lane: z.int(),
  id: Id,
  speakerId: Id,
  date: PartialDate,
  basis: z.enum(['said', 'inferred', 'published']),
  /** The common stance of the positions that match the filter, in its lane. */
  stance: z.enum(barStances),
  /** Those positions. */
  positions: z.array(z.object({ topicId: Id, stance: z.enum(stances) })),
  /** Printed words of the speaker; else a summary, or the article's own report. */
  quoted: z.boolean(),
})
export type LaneMark = z.infer<typeof LaneMark>

/** Statements of one lane within some days, where there are too many to send each. */
export const LaneBin = z.object({ lane: z.int(), start: Day, end: Day, counts: StanceCounts })
export type LaneBin = z.infer<typeof LaneBin>

export const Timeline = z.object({
  lanes: z.array(Lane),
  /** Every dated statement of `start` to `end`; absent where they are more than `MOST_MARKS`. */
  marks: z.optional(z.array(LaneMark)),
  /** In the place of marks. */
  bins: z.optional(z.array(LaneBin)),
  /** The days that the dates span. Absent where nothing is dated. */
  span: z.optional(z.object({ start: Day, end: Day })),
  stakeholders: z.array(z.pick(Stakeholder, { id: true, name: true })),
  topics: z.array(z.pick(Topic, { id: true, label: true })),
  total: z.int(),
  undated: z.int(),
  version: z.string(),
  ignored: z.array(Ignored),
})
export type Timeline = z.infer<typeof Timeline>

/** More dated statements than this come as bins. */
export const MOST_MARKS = 2000

export const Milestones = z.object({ items: z.array(Milestone), version: z.string() })
export type Milestones = z.infer<typeof Milestones>
