/** Where the draft of a record is kept, and reading what was. */
import { NEW_RECORD } from '#src/app/paths.ts'
import { RecordDraft } from '#src/contract/recordDraft.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'

/** Where the draft of a record is kept; without an id: of one to be added. */
export const recordDraftKey = (kind: KeptKind, id: string = NEW_RECORD) => `${kind}:${id}`

/** The draft as it was kept; undefined where there is none, or none that this version reads. */
export function parseRecordDraft(kept: unknown): RecordDraft | undefined {
  const { success, data } = RecordDraft.safeParse(kept)
  return success ? data : undefined
}
