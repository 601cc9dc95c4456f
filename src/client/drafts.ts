/** What was begun in a form and not saved, kept across reload. */
import type { Draft } from '#src/contract/writes.ts'
import { getJson, sendJson } from './transport.ts'

/** What stands under a key; `undefined`: nothing. Throws {@link ApiError}, as all three do. */
export async function readDraft(key: string): Promise<unknown> {
  return (await getJson('getDraft', { id: key })).value ?? undefined
}

/** Keeps what was begun; resolves when it would survive a crash. */
export async function keepDraft(key: string, value: Draft['value']): Promise<void> {
  await sendJson('keepDraft', { id: key }, { value })
}

/** Lets it go. */
export async function dropDraft(key: string): Promise<void> {
  await sendJson('keepDraft', { id: key }, { value: null })
}
