/** Where what is begun on the page that adds an article is kept, and reading it. */
import { ArticleDraft } from '#src/contract/articleDraft.ts'

export const ADDING_DRAFT = 'new-article'

/** What was kept; undefined where there is nothing, or nothing that this version reads. */
export const parseAddingDraft = (kept: unknown): ArticleDraft | undefined =>
  ArticleDraft.safeParse(kept).data
