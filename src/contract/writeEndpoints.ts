/** The endpoints that are sent something: what changes records, or asks what a change would do. */
import * as z from 'zod/mini'
import { ImportAnswer, ImportBody } from './backup.ts'
import { MergeBody, Merged } from './merging.ts'
import { RecodeBody, Recoded } from './recoding.ts'
import {
  CreateStatementBody,
  Draft,
  EraseBody,
  Erased,
  PatchStatementBody,
  UndoBody,
  WriteBody,
  Written,
} from './writes.ts'
import { ReanchorAnswer, ReanchorBody, TextAnswer, TextBody } from './texts.ts'

const NoParams = z.object({})

export const writeEndpoints = {
  createStatement: {
    method: 'POST',
    path: '/statements',
    filter: false,
    params: NoParams,
    body: CreateStatementBody,
    response: Written,
    summary: 'Adds a statement',
  },
  patchStatement: {
    method: 'PATCH',
    path: '/statements/:id',
    filter: false,
    params: NoParams,
    body: PatchStatementBody,
    response: Written,
    summary:
      'Changes fields of a statement; If-Match holds the revision it was made on, 412 both versions where that is not the last',
  },
  writeChange: {
    method: 'POST',
    path: '/changes',
    filter: false,
    params: NoParams,
    body: WriteBody,
    response: Written,
    summary: 'Changes records, all of them or none; 412 where one has changed in the meantime',
  },
  undoChange: {
    method: 'POST',
    path: '/changes/:id/undo',
    filter: false,
    params: NoParams,
    body: UndoBody,
    response: Written,
    summary: 'Takes a change back by appending its inverse; of an undo: does it again',
  },
  setArticleText: {
    method: 'POST',
    path: '/articles/:id/text',
    filter: false,
    params: NoParams,
    body: TextBody,
    response: TextAnswer,
    summary: 'Holds a text of an article and places its quotations',
  },
  reanchorStatement: {
    method: 'POST',
    path: '/statements/:id/reanchor',
    filter: false,
    params: NoParams,
    body: ReanchorBody,
    response: ReanchorAnswer,
    summary: 'Gives a moved quotation its place in the text',
  },
  keepDraft: {
    method: 'PUT',
    path: '/drafts/:id',
    filter: false,
    params: NoParams,
    body: Draft,
    response: Draft,
    summary: 'Keeps what was begun in a form; null lets it go',
  },
  importBackup: {
    method: 'POST',
    path: '/import',
    filter: false,
    params: NoParams,
    body: ImportBody,
    response: ImportAnswer,
    summary: 'Takes a backup in, or, dry, says what that would change; all of it or nothing',
  },
  erase: {
    method: 'POST',
    path: '/erase',
    filter: false,
    params: NoParams,
    body: EraseBody,
    response: Erased,
    summary: 'Forgets all changes and drafts; the records are as shipped again',
  },
  mergeStakeholder: {
    method: 'POST',
    path: '/stakeholders/:id/merge',
    filter: false,
    params: NoParams,
    body: MergeBody,
    response: Merged,
    summary: 'Merges a stakeholder into another; a dry run tells what would come of it',
  },
  mergeTopic: {
    method: 'POST',
    path: '/topics/:id/merge',
    filter: false,
    params: NoParams,
    body: MergeBody,
    response: Merged,
    summary: 'Merges a topic into another; a dry run tells what would come of it',
  },
  mergeGroup: {
    method: 'POST',
    path: '/groups/:id/merge',
    filter: false,
    params: NoParams,
    body: MergeBody,
    response: Merged,
    summary: 'Merges a group into another; a dry run tells what would come of it',
  },
  recode: {
    method: 'POST',
    path: '/recode',
    filter: true,
    params: NoParams,
    body: RecodeBody,
    response: Recoded,
    summary: 'Puts one rule to the positions of the filter’s statements; a dry run previews it',
  },
} as const
