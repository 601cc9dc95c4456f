/** Who stands where on which claim, and who changed: what is asked and answered. */
import * as z from 'zod/mini'
import { Refs, StanceCounts, StatementRow } from './answers.ts'
import { Ignored } from './filter.ts'
import { Lang, MAX_LIMIT, flag, wholeNumber } from './questions.ts'
import { DateBasis } from './stakeholders.ts'
import { Id, PartialDate, Text2, Topic, barStances } from './records.ts'
import type { BarStance } from './records.ts'
import { rowOrders, columnOrders, rowKinds, changeVoices } from './viewChoices.ts'

/** What statements on a topic count as: their one stance, or mixed; in the order of bars. */
export const cellStances = barStances.filter(
  (stance): stance is Exclude<BarStance, 'none'> => stance !== 'none',
)
export type CellStance = (typeof cellStances)[number]

const asked = {
  rows: z._default(z.enum(rowOrders), 'count'),
  columns: z._default(z.enum(columnOrders), 'count'),
  lang: z._default(Lang, 'en'),
}
const CsvProfile = z._default(z.enum(['excel', 'data']), 'data')
export const PositionsParams = z.object(asked)
export const PositionsCsvParams = z.object({
  ...asked,
  /** `wide`: one row a row of the matrix; `long`: one a row, topic and stance. */
  shape: z._default(z.enum(['wide', 'long']), 'wide'),
  profile: CsvProfile,
})

const count = z.int()
/** Statements of one row that take a position. */
export const PositionLine = z.object({
  /** Each statement once, on however many topics. */
  count,
  /** One number for each of `topics` and, within a topic, each of `cellStances`. */
  cells: z.array(count),
})
export type PositionLine = z.infer<typeof PositionLine>

export const StakeholderPositions = z.object({
  id: Id,
  name: z.optional(Text2),
  /** What it says, on whoever's behalf. */
  said: z.optional(PositionLine),
  /** What others say on its behalf; its group does not count it. */
  onItsBehalf: z.optional(PositionLine),
})
export type StakeholderPositions = z.infer<typeof StakeholderPositions>

export const GroupPositions = z.object({
  /** Empty: of speakers that no record has. */
  id: z.string(),
  label: z.optional(Text2),
  said: PositionLine,
  stakeholders: z.array(StakeholderPositions),
})
export type GroupPositions = z.infer<typeof GroupPositions>

export const Positions = z.object({
  /** Claims with any statement, in order; `count`: statements on it, whoever says them. */
  topics: z.array(z.object({ id: Id, label: z.optional(Text2), count })),
  /** Groups with any statement that takes a position, by or for one of theirs, in order. */
  groups: z.array(GroupPositions),
  /** Statements that match the filter, and those of them that take a position that matches. */
  total: count,
  coded: count,
  recordsThrough: PartialDate,
  version: z.string(),
  ignored: z.array(Ignored),
})
export type Positions = z.infer<typeof Positions>

export const CellParams = z.object({
  row: z.enum(rowKinds),
  /** The id of the group or stakeholder. */
  of: Id,
  /** The id of the topic. */
  on: Id,
})

/** Statements that the evidence of a cell holds at most; Statements has them all. */
export const MOST_EVIDENCE = 50

/** The evidence of one cell. */
export const PositionCell = z.object({
  row: z.enum(rowKinds),
  id: Id,
  label: Text2,
  topic: Topic,
  counts: StanceCounts,
  /**
   * The date of the latest statement. Where the order of the last ones is not certain there may be
   * several stances, in the order of bars.
   */
  latest: z.optional(
    z.object({
      date: PartialDate,
      basis: DateBasis,
      stances: z.array(z.enum(cellStances)),
    }),
  ),
  /** Newest said first, at most `MOST_EVIDENCE`. */
  items: z.array(z.object({ row: StatementRow, stance: z.enum(cellStances) })),
  total: count,
  refs: Refs,
  recordsThrough: PartialDate,
  version: z.string(),
  ignored: z.array(Ignored),
})
export type PositionCell = z.infer<typeof PositionCell>

const askedChanges = {
  voice: z._default(z.enum(changeVoices), 'said'),
  /** Only those from for to against, and back. */
  reversals: z._default(flag, false),
  lang: z._default(Lang, 'en'),
}
export const PositionChangesParams = z.object({
  ...askedChanges,
  offset: z._default(wholeNumber, 0),
  limit: z._default(
    z.pipe(wholeNumber, z.number().check(z.lte(MAX_LIMIT, { error: `at most ${MAX_LIMIT}` }))),
    50,
  ),
})
export const PositionChangesCsvParams = z.object({ ...askedChanges, profile: CsvProfile })

const Side = z.object({ id: Id, stance: z.enum(cellStances) })
/** Two statements by (or on behalf of) one stakeholder on one topic, with different stances. */
export const PositionChange = z.object({
  stakeholderId: Id,
  topicId: Id,
  earlier: Side,
  later: Side,
  /** From support to opposition, or back. */
  reversal: z.boolean(),
})
export type PositionChange = z.infer<typeof PositionChange>

/** Pairs of statements of which one was certainly said before the other. */
const pairs = {
  compared: count,
  /** Of those: with different stances. */
  changed: count,
  /** Of those: from support to opposition, or back. */
  reversals: count,
}
export const PositionChanges = z.object({
  /** Newest later statement first, then by stakeholder, topic and the earlier one, newest first. */
  items: z.array(PositionChange),
  /** The statements of the items, each once. */
  statements: z.array(StatementRow),
  refs: Refs,
  offset: count,
  /** Pairs there are to show: changed ones, or reversals where only those are asked for. */
  total: count,
  ...pairs,
  /** Pairs that could not be compared: which was said first is not certain, or not dated. */
  unordered: count,
  /** The same by the group of the stakeholder, those with pairs alone; most changed first. */
  groups: z.array(z.object({ id: z.string(), label: z.optional(Text2), ...pairs })),
  recordsThrough: PartialDate,
  version: z.string(),
  ignored: z.array(Ignored),
})
export type PositionChanges = z.infer<typeof PositionChanges>
