/** Where the draft of a statement is kept, and reading what was. */
import { StatementDraft } from '#src/contract/statementDraft.ts'

/** Where the draft of a statement is kept. */
export const draftKey = (statementId: string) => `statement:${statementId}`

/** The draft as it was kept; undefined where there is none, or none that this version reads. */
export function parseDraft(kept: unknown): StatementDraft | undefined {
  const { success, data } = StatementDraft.safeParse(kept)
  return success ? data : undefined
}

/** In place of an id: the draft of a statement that is not there yet. */
export const NEW_DRAFT = 'new'
