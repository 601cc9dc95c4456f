/** Drafts are kept, read and dropped one after another, so that a late one never wins. */
import { dropDraft, keepDraft, readDraft } from '#src/client/drafts.ts'
import { draftKey, parseDraft } from './statementDraft.ts'
import { Draft } from '#src/contract/writes.ts'
import type { StatementDraft } from '#src/contract/statementDraft.ts'

let last: Promise<unknown> = Promise.resolve()

function next<T>(action: () => Promise<T>): Promise<T> {
  const mine = last.then(action, action)
  last = mine.catch(() => undefined)
  return mine
}

/** The draft of a statement, after all that is under way. Rejects where none can be read. */
export function readStatementDraft(id: string): Promise<StatementDraft | undefined> {
  return next(async () => parseDraft(await readDraft(draftKey(id))))
}

/** Keeps the draft, or lets it go where there is nothing to keep. */
export function putStatementDraft(id: string, draft: StatementDraft | undefined): Promise<void> {
  // Through JSON, where what is undefined has no key.
  const value = draft && Draft.parse({ value: JSON.parse(JSON.stringify(draft)) }).value
  return next(() => (value ? keepDraft(draftKey(id), value) : dropDraft(draftKey(id))))
}
