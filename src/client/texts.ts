/** The held texts of articles. Each write can be asked first what it would do (`dry`). */
import type { BodyOf } from '#src/contract/endpoints.ts'
import type { ReanchorAnswer, TextAnswer } from '#src/contract/texts.ts'
import { sendJson } from './transport.ts'

/** Holds a text of an article, or none, and places its quotations. Throws {@link ApiError}. */
export function setArticleText(id: string, body: BodyOf<'setArticleText'>): Promise<TextAnswer> {
  return sendJson('setArticleText', { id }, body)
}

/** Gives a moved quotation its place in the held text. Throws {@link ApiError}. */
export function reanchorStatement(
  id: string,
  body: BodyOf<'reanchorStatement'>,
): Promise<ReanchorAnswer> {
  return sendJson('reanchorStatement', { id }, body)
}
