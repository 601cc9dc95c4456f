/** Adding an article. Whoever changes something asks anew for what is shown (see news.ts). */
import type { ArticleCheck, CheckArticleBody, CreateArticleBody } from '#src/contract/pasting.ts'
import type { Written } from '#src/contract/writes.ts'
import { sendJson } from './transport.ts'

/** Which recorded articles this one may be. Throws {@link ApiError}, as both do. */
export function checkArticle(body: CheckArticleBody): Promise<ArticleCheck> {
  return sendJson('checkArticle', {}, body)
}

/** Stores an article with its statements, in one change; `stale`: changed meanwhile. */
export function createArticle(body: CreateArticleBody): Promise<Written> {
  return sendJson('createArticle', {}, body)
}
