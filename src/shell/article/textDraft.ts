/** Where the text that is typed for an article is kept until it is saved, and reading it. */
import { TextDraft } from '#src/contract/textDraft.ts'

/** Where it is kept. */
export const textDraftKey = (articleId: string) => `article-text:${articleId}`

/** What was kept; undefined where there is nothing, or nothing that this version reads. */
export const parseTextDraft = (kept: unknown): TextDraft | undefined =>
  TextDraft.safeParse(kept).data
