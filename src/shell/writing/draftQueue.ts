/** Drafts are kept, read and dropped one after another, so that a late one never wins. */
import { dropDraft, keepDraft, readDraft } from '#src/client/drafts.ts'
import { Draft } from '#src/contract/writes.ts'

let last: Promise<unknown> = Promise.resolve()

function next<T>(action: () => Promise<T>): Promise<T> {
  const mine = last.then(action, action)
  last = mine.catch(() => undefined)
  return mine
}

/** What stands under a key, after all that is under way. Rejects where it can't be read. */
export function readQueuedDraft(key: string): Promise<unknown> {
  return next(() => readDraft(key))
}

/** Keeps the draft, or lets it go where there is nothing to keep. */
export function putQueuedDraft(key: string, draft: object | undefined): Promise<void> {
  // Through JSON, where what is undefined has no key.
  const value = draft && Draft.parse({ value: JSON.parse(JSON.stringify(draft)) }).value
  return next(() => (value ? keepDraft(key, value) : dropDraft(key)))
}
