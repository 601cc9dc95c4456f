/**
 * Links that open a page at words on it: text fragments, https://wicg.github.io/scroll-to-text-fragment/
 */
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Appearance, Article, Statement } from '#src/contract/records.ts'

/** A longer text is named by its beginning and end, which survives small changes between. */
const LONG = 12
const END_WORDS = 5

/** Percent-encodes what the fragment grammar uses itself (`-`, `,`, `&`) and all else. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

function directive(text: string): string {
  // A comma or quotation mark at the edge may be the article's or the quotation's.
  const trimmed = text.replace(/^[\s.,;:«»“”"]+|[\s.,;:«»“”"]+$/gu, '')
  const words = trimmed.split(/\s+/u)
  if (words.length <= LONG) return `text=${encode(trimmed)}`
  const start = words.slice(0, END_WORDS).join(' ')
  const end = words.slice(-END_WORDS).join(' ')
  return `text=${encode(start)},${encode(end)}`
}

/** The article's address; for printed words, with a text fragment for each span. */
export function sourceLink(
  article: Pick<Article, 'url'>,
  statement: Pick<Statement, 'wording' | 'text'>,
  appearance: Pick<Appearance, 'spans'>,
): string {
  if (statement.wording === 'summary') return article.url
  const parts =
    appearance.spans.length > 0
      ? appearance.spans.map(({ exact }) => exact)
      : statement.text.split(SPAN_JOINER)
  const directives = parts.map(directive).join('&')
  return `${article.url}${article.url.includes('#') ? '' : '#'}:~:${directives}`
}
