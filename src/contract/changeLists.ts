/** What the log of changes answers: pages of it, what conflicts, and which records have changed. */
import * as z from 'zod/mini'
import { Change, ChangeId, Replica, entities } from './changes.ts'
import { MAX_LIMIT, wholeNumber } from './questions.ts'
import { Id } from './records.ts'

/** A record and the id of its last change that the writer knew; without one: as shipped. */
export const Expected = z.object({
  entity: z.enum(entities),
  entityId: Id,
  changeId: z.optional(ChangeId),
})
export type Expected = z.infer<typeof Expected>

/** A record that was changed in the meantime: at which change it stands, and as what. */
export const StaleRecord = z.extend(Expected, { record: z.optional(z.json()) })
export type StaleRecord = z.infer<typeof StaleRecord>

export const HistoryParams = z.object({
  offset: z._default(wholeNumber, 0),
  limit: z._default(
    z.pipe(wholeNumber, z.number().check(z.lte(MAX_LIMIT, { error: `at most ${MAX_LIMIT}` }))),
    50,
  ),
})
export const ChangesParams = z.extend(HistoryParams, {
  /** Changes of one kind of record, or of one record. */
  entity: z.optional(z.enum(entities)),
  entityId: z.optional(Id),
  by: z.optional(z.string()),
})

/** A field that a person changed and a later release changed too: the person's value stands. */
export const Conflict = z.object({
  entity: z.enum(entities),
  entityId: Id,
  /** `*`: a record that the person took out. */
  field: z.string(),
  shipped: z.json(),
  /** What was shipped when the person changed it. */
  before: z.json(),
  mine: z.json(),
  /** The change that gave the field the person's value. */
  changeId: ChangeId,
})
export type Conflict = z.infer<typeof Conflict>

export const ChangePage = z.object({
  /** Newest first. */
  items: z.array(Change),
  offset: z.int(),
  total: z.int(),
  /** All in the log, whatever was asked for. */
  of: z.int(),
  /** What can be taken back next, and what can be done again. */
  undo: z.optional(Change),
  redo: z.optional(Change),
  /** Changes that are taken back now. */
  undone: z.array(ChangeId),
  conflicts: z.array(Conflict),
  /** Operations of the log that no record can take, and why. */
  refused: z.array(
    z.object({
      changeId: ChangeId,
      entity: z.enum(entities),
      entityId: Id,
      field: z.string(),
      message: z.string(),
    }),
  ),
  /** Entries of the log that can't be read: set aside, unchanged. */
  damaged: z.array(z.object({ key: z.string(), raw: z.string() })),
  /** The browser had lost the log; so many changes came back from a second copy. */
  loss: z.optional(z.object({ broughtBack: z.int().check(z.gte(0)) })),
  /** Whether records can be changed here at all. */
  writable: z.boolean(),
  replica: z.optional(Replica),
  version: z.string(),
})
export type ChangePage = z.infer<typeof ChangePage>
