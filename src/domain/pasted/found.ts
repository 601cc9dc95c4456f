/** What is proposed for the fields of an article, and where it was taken from. */
import type { FoundFields } from '#src/contract/articleDraft.ts'

export type { Found, FoundFields, Origin } from '#src/contract/articleDraft.ts'

/** The fields that something can be proposed for. */
export type ProposedField = keyof FoundFields
