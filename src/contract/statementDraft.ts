/** What the form of a statement keeps until it is saved. */
import * as z from 'zod/mini'
import { ChangeId } from './changes.ts'
import {
  Appearance,
  Stance,
  Statement,
  outcomes,
  statementKinds,
  statuses,
  wordings,
} from './records.ts'

const typed = z.string()

/** An answer to the ask: the statement that answers, and what it comes to. */
export const AnswerForm = z.object({
  statementId: typed,
  outcome: z.enum(outcomes),
  reasonEn: typed,
  reasonFr: typed,
})
export type AnswerForm = z.infer<typeof AnswerForm>

/** An article that is not among the records yet. */
export const ArticleForm = z.object({
  url: typed,
  outlet: typed,
  title: typed,
  publishedOn: typed,
  language: typed,
})
export type ArticleForm = z.infer<typeof ArticleForm>

/** What stands in the fields. A chosen topic that lacks yet is the empty text. */
export const StatementForm = z.object({
  wording: z.enum(wordings),
  /** Of printed words with places in a held text it says nothing: these are cut from that text. */
  text: typed,
  language: typed,
  spokenLanguage: typed,
  translationText: typed,
  translationLanguage: typed,
  translationBy: typed,
  appearances: z.array(Appearance),
  /** The article that one of the appearances names as new. */
  newArticle: z.optional(ArticleForm),
  speakerId: typed,
  onBehalfOfIds: z.array(typed),
  addresseeIds: z.array(typed),
  saidOn: typed,
  saidOnBasis: z.enum(['', 'stated', 'inferred']),
  kind: z.enum(statementKinds),
  positions: z.array(z.object({ topicId: typed, stance: Stance })),
  askEn: typed,
  askFr: typed,
  answers: z.array(AnswerForm),
  status: z.enum(statuses),
  statusReason: typed,
  confidence: typed,
  noteEn: typed,
  noteFr: typed,
})
export type StatementForm = z.infer<typeof StatementForm>

/** A statement, or one that is being written: words, speaker and article may lack yet. */
const Begun = z.extend(Statement, {
  text: typed,
  speakerId: typed,
  appearances: z.array(Appearance),
})

export const StatementDraft = z.object({
  at: z.string(),
  form: StatementForm,
  why: z.string(),
  /** The record that it was begun on, and its last change then: what was changed since is told. */
  before: Begun,
  changeId: z.optional(ChangeId),
  /** Words of a draft of another version of the form, which fit none of its fields. */
  leftOver: z.optional(z.array(typed)),
})
export type StatementDraft = z.infer<typeof StatementDraft>
