/**
 * Links that open a source at the quoted words: text fragments, as of the WICG draft "URL Fragment
 * Text Directives" (`#:~:text=start,end`).
 */
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Appearance, Article, Statement } from '#src/contract/records.ts'

/** Above so many words a fragment names only the first and the last `EDGE_WORDS`. */
const WHOLE_WORDS = 12
const EDGE_WORDS = 5

/** Percent-encodes a part of a directive; `-` has a meaning there and must not stand bare. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}

/** Without punctuation and space at its ends, which pages set differently or split off. */
function bare(text: string): string {
  return text.replace(/^[\s\p{P}]+/u, '').replace(/[\s\p{P}]+$/u, '')
}

function directive(words: string): string | undefined {
  const text = bare(words)
  if (text === '') return undefined
  // A no-break space is printed as such; only the spaces that pages collapse part words.
  const parts = text.split(/[ \t\r\n]+/u)
  // A match of one piece may not cross a block of the page, a range may.
  const long = parts.length > WHOLE_WORDS || /[\r\n]/u.test(text)
  if (!long || parts.length < 2) return `text=${encode(parts.join(' '))}`
  const edge = Math.min(EDGE_WORDS, Math.floor(parts.length / 2))
  const start = bare(parts.slice(0, edge).join(' '))
  const end = bare(parts.slice(-edge).join(' '))
  return start === '' || end === ''
    ? `text=${encode(parts.join(' '))}`
    : `text=${encode(start)},${encode(end)}`
}

/**
 * The address of an article, opened at a statement's printed words: one directive a span, or, where
 * no text is held, one a part of the statement. A fragment that the address has stays. A summary
 * has no printed words to look for and gives the plain address.
 */
export function sourceLink(
  article: Pick<Article, 'url'>,
  statement: Pick<Statement, 'wording' | 'text'>,
  appearance: Pick<Appearance, 'spans'>,
): string {
  if (statement.wording === 'summary') return article.url
  const words =
    appearance.spans.length > 0
      ? appearance.spans.map((span) => span.exact)
      : statement.text.split(SPAN_JOINER)
  const directives = words.flatMap((each) => directive(each) ?? [])
  if (directives.length === 0) return article.url
  const [address = article.url] = article.url.split(':~:', 1)
  return `${address}${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`
}
