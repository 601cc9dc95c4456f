/** What the form of a record keeps until it is saved. */
import * as z from 'zod/mini'
import { ChangeId } from './changes.ts'

const typed = z.string()

export const RoleForm = z.object({
  titleEn: typed,
  titleFr: typed,
  organizationId: typed,
  from: typed,
  to: typed,
})
export type RoleForm = z.infer<typeof RoleForm>

/** What stands in the fields: typed or chosen by name of the field, several ids, and roles. */
export const RecordForm = z.object({
  texts: z.record(z.string(), typed),
  lists: z.record(z.string(), z.array(typed)),
  roles: z.array(RoleForm),
})
export type RecordForm = z.infer<typeof RecordForm>

export const RecordDraft = z.object({
  at: z.string(),
  form: RecordForm,
  why: z.string(),
  /** The record that it was begun on, as it was; of one to be added nothing but an empty id. */
  before: z.intersection(z.object({ id: z.string() }), z.record(z.string(), z.json())),
  changeId: z.optional(ChangeId),
})
export type RecordDraft = z.infer<typeof RecordDraft>
