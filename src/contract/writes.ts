/** Writing: what is sent to change records, and what comes back. */
import * as z from 'zod/mini'
import { Expected } from './changeLists.ts'
import { Change, LONGEST_NAME, Op } from './changes.ts'
import { Statement } from './records.ts'

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

/** What a form holds and nobody has saved; null: nothing. */
export const Draft = z.object({ value: z.json() })
export type Draft = z.infer<typeof Draft>
/** Asks for everything that is kept on this device to go. */
export const EraseBody = z.object({ everything: z.literal(true) })
export const Erased = z.object({ version: z.string() })
export type Erased = z.infer<typeof Erased>

export const Written = z.object({ change: Change, version: z.string() })
export type Written = z.infer<typeof Written>
