/** What the form of a statement keeps until it is saved. */
import * as z from 'zod/mini'
import { ChangeId } from './changes.ts'
import { Stance, Statement, statementKinds, statuses } from './records.ts'

const typed = z.string()

/** What stands in the fields. A chosen topic that lacks yet is the empty text. */
export const StatementForm = z.object({
  text: typed,
  language: typed,
  speakerId: typed,
  onBehalfOfIds: z.array(typed),
  addresseeIds: z.array(typed),
  saidOn: typed,
  saidOnBasis: z.enum(['', 'stated', 'inferred']),
  kind: z.enum(statementKinds),
  positions: z.array(z.object({ topicId: typed, stance: Stance })),
  askEn: typed,
  askFr: typed,
  status: z.enum(statuses),
  statusReason: typed,
  confidence: typed,
  noteEn: typed,
  noteFr: typed,
})
export type StatementForm = z.infer<typeof StatementForm>

export const StatementDraft = z.object({
  at: z.string(),
  form: StatementForm,
  why: z.string(),
  /** The record that it was begun on, and its last change then: what was changed since is told. */
  before: Statement,
  changeId: z.optional(ChangeId),
})
export type StatementDraft = z.infer<typeof StatementDraft>
