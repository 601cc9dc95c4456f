/** Making two records one: what is sent, what would come of it, and which two may be one. */
import * as z from 'zod/mini'
import { filterKeys } from './filter.ts'
import { flag } from './questions.ts'
import { Group, Id, Stakeholder, Topic } from './records.ts'
import { Change } from './changes.ts'
import { Expected } from './changeLists.ts'
import { UndoBody } from './writes.ts'

/** The kinds of records of which two can be made one. */
export const mergeables = ['stakeholder', 'topic', 'group'] as const
export const Mergeable = z.enum(mergeables)
export type Mergeable = z.infer<typeof Mergeable>

/** A record of one of these kinds; no record of one kind has the form of another. */
export const MergeableRecord = z.union([Stakeholder, Topic, Group])
export type MergeableRecord = z.infer<typeof MergeableRecord>

/** Why two records can't be made one. */
export const mergeRefusals = [
  'unknown',
  'same',
  'target-merged',
  'source-merged',
  'stances',
] as const

export const MergeBody = z.object({
  ...UndoBody.shape,
  /** The record that stays; the one in the path is merged into it. */
  into: Id,
  /** Only asks what would come of it. */
  dry: z.optional(z.boolean()),
  /** The revisions that a dry run told of; without them those of now. */
  expected: z.optional(z.array(Expected)),
})
export type MergeBody = z.infer<typeof MergeBody>

/** Statements that have a record under a key of the filter. */
export const KeyCount = z.object({ key: z.enum(filterKeys), count: z.int() })
export type KeyCount = z.infer<typeof KeyCount>

export const Merged = z.object({
  /** The two as they are, and what stays as it will be; absent where there is no such record. */
  from: z.optional(MergeableRecord),
  into: z.optional(MergeableRecord),
  result: z.optional(MergeableRecord),
  /** Statements with each, and with either: those of the record that stays. */
  counts: z.object({
    from: z.array(KeyCount),
    into: z.array(KeyCount),
    result: z.array(KeyCount),
  }),
  /** Other records that change: statements whose positions move, members that move. */
  statements: z.int(),
  stakeholders: z.int(),
  /** Names that the record that stays takes over. */
  names: z.array(z.string()),
  /** Ids merged into the first before: they lead to the record that stays too. */
  along: z.array(Id),
  refused: z.optional(z.object({ code: z.enum(mergeRefusals), ids: z.array(Id) })),
  /** The records it touches as they are now, for the write. */
  expected: z.array(Expected),
  /** What was written; absent in a dry run. */
  change: z.optional(Change),
  version: z.string(),
})
export type Merged = z.infer<typeof Merged>

/** Why two records may be one; the surest first. */
export const duplicateReasons = ['same-name', 'en-fr', 'alias', 'initials', 'near-label'] as const

export const DuplicatesParams = z.object({ entity: z._default(Mergeable, 'stakeholder') })
export const Duplicates = z.object({
  items: z.array(
    z.object({
      reason: z.enum(duplicateReasons),
      a: MergeableRecord,
      b: MergeableRecord,
      /** Statements with each. */
      counts: z.object({ a: z.array(KeyCount), b: z.array(KeyCount) }),
    }),
  ),
  version: z.string(),
})
export type Duplicates = z.infer<typeof Duplicates>

export const WithMergedParams = z.object({
  /** With those that were merged into others. */
  merged: z._default(flag, false),
})
