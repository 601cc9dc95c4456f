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
import { NewsBody, ViewNews } from './viewNews.ts'
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
  },
  patchStatement: {
    method: 'PATCH',
    path: '/statements/:id',
    filter: false,
    params: NoParams,
    body: PatchStatementBody,
    response: Written,
  },
  writeChange: {
    method: 'POST',
    path: '/changes',
    filter: false,
    params: NoParams,
    body: WriteBody,
    response: Written,
  },
  undoChange: {
    method: 'POST',
    path: '/changes/:id/undo',
    filter: false,
    params: NoParams,
    body: UndoBody,
    response: Written,
  },
  setArticleText: {
    method: 'POST',
    path: '/articles/:id/text',
    filter: false,
    params: NoParams,
    body: TextBody,
    response: TextAnswer,
  },
  reanchorStatement: {
    method: 'POST',
    path: '/statements/:id/reanchor',
    filter: false,
    params: NoParams,
    body: ReanchorBody,
    response: ReanchorAnswer,
  },
  keepDraft: {
    method: 'PUT',
    path: '/drafts/:id',
    filter: false,
    params: NoParams,
    body: Draft,
    response: Draft,
  },
  importBackup: {
    method: 'POST',
    path: '/import',
    filter: false,
    params: NoParams,
    body: ImportBody,
    response: ImportAnswer,
  },
  erase: {
    method: 'POST',
    path: '/erase',
    filter: false,
    params: NoParams,
    body: EraseBody,
    response: Erased,
  },
  mergeStakeholder: {
    method: 'POST',
    path: '/stakeholders/:id/merge',
    filter: false,
    params: NoParams,
    body: MergeBody,
    response: Merged,
  },
  mergeTopic: {
    method: 'POST',
    path: '/topics/:id/merge',
    filter: false,
    params: NoParams,
    body: MergeBody,
    response: Merged,
  },
  mergeGroup: {
    method: 'POST',
    path: '/groups/:id/merge',
    filter: false,
    params: NoParams,
    body: MergeBody,
    response: Merged,
  },
  recode: {
    method: 'POST',
    path: '/recode',
    filter: true,
    params: NoParams,
    body: RecodeBody,
    response: Recoded,
  },
  getViewNews: {
    method: 'POST',
    path: '/statements/news',
    filter: true,
    params: NoParams,
    body: NewsBody,
    response: ViewNews,
  },
} as const
