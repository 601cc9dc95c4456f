/** Writing: what is sent to change records, and what the log answers. */
import * as z from 'zod/mini'
import { Change, ChangeId, LONGEST_NAME, Op, Replica, entities } from './changes.ts'
import { MAX_LIMIT, wholeNumber } from './questions.ts'
import { Id, Statement } from './records.ts'

/** A record and the id of its last change that the writer knew; without one: as shipped. */
export const Expected = z.object({
  entity: z.enum(entities),
  entityId: Id,
  changeId: z.optional(ChangeId),
})
export type Expected = z.infer<typeof Expected>

const who = {
  /** The name the person gave; empty: someone. */
  by: z.string().check(z.maxLength(LONGEST_NAME)),
  why: z.optional(z.string().check(z.maxLength(2000))),
}

/** One change: its operations, and the revisions they were made on. */
export const WriteBody = z.object({
  ...who,
  ops: z.array(Op).check(z.minLength(1)),
  expected: z.array(Expected),
})
export type WriteBody = z.infer<typeof WriteBody>
export const UndoBody = z.object(who)

/** A statement to be added. */
export const CreateStatementBody = z.object({ ...who, statement: Statement })
/** The fields of a statement that change, each with what it becomes; null takes a field out. */
export const PatchStatementBody = z.object({ ...who, fields: z.record(z.string(), z.json()) })

/** A record that was changed in the meantime: at which change it stands, and as what. */
export const StaleRecord = z.extend(Expected, { record: z.optional(z.json()) })
export type StaleRecord = z.infer<typeof StaleRecord>

/** What a form holds and nobody has saved; null: nothing. */
export const Draft = z.object({ value: z.json() })
export type Draft = z.infer<typeof Draft>
/** Asks for everything that is kept on this device to go. */
export const EraseBody = z.object({ everything: z.literal(true) })
export const Erased = z.object({ version: z.string() })
export type Erased = z.infer<typeof Erased>

export const Written = z.object({ change: Change, version: z.string() })
export type Written = z.infer<typeof Written>

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
