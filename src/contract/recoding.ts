/** One rule put to the positions of many statements: what is sent, and what would come of it. */
import * as z from 'zod/mini'
import { Refs, StatementRow } from './answers.ts'
import { Change } from './changes.ts'
import { Id, Position, Stance, Text2 } from './records.ts'
import { UndoBody } from './writes.ts'

export const RecodeRule = z.discriminatedUnion('kind', [
  /** All positions on a claim become positions on another. */
  z.object({ kind: z.literal('move'), from: Id, to: Id }),
  /** Positions on a claim go to others by their stance; a stance that is not named stays. */
  z.object({ kind: z.literal('split'), from: Id, to: z.partialRecord(Stance, Id) }),
  /** One stance on a claim becomes another. */
  z.object({ kind: z.literal('stance'), topicId: Id, from: Stance, to: Stance }),
  /** Positions on a claim are taken out: all, or those of one stance. */
  z.object({ kind: z.literal('remove'), topicId: Id, stance: z.optional(Stance) }),
  /** All positions on a claim become positions on one that is made for them. */
  z.object({ kind: z.literal('rename'), from: Id, label: Text2, proposition: Text2 }),
])
export type RecodeRule = z.infer<typeof RecodeRule>

export const RecodeBody = z.object({
  ...UndoBody.shape,
  rule: RecodeRule,
  /** Only asks what would come of it. */
  dry: z.optional(z.boolean()),
  /** What a dry run answered: if something else would be written by now, nothing is. */
  basis: z.optional(z.string()),
})
export type RecodeBody = z.infer<typeof RecodeBody>

/** At most so many statements are shown before and after. */
export const MOST_PREVIEWS = 50

export const Recoded = z.object({
  /** Statements that match the filter. */
  matching: z.int(),
  /** Statements that change. */
  total: z.int(),
  /** Positions that change. */
  positions: z.int(),
  /** The first that change, in order of date; `total` says how many there are. */
  previews: z.array(
    z.object({ row: StatementRow, before: z.array(Position), after: z.array(Position) }),
  ),
  /** Statements left as they are: they would come to say two things of one claim. */
  clashes: z.array(Id),
  refs: Refs,
  /** The topic that the rule makes. */
  topicId: z.optional(Id),
  /** Stands for all that would be written. */
  basis: z.string(),
  /** What was written; absent in a dry run. */
  change: z.optional(Change),
  version: z.string(),
})
export type Recoded = z.infer<typeof Recoded>
