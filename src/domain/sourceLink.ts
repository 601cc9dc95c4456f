/**
 * Links that open a source at the quoted words: text fragments (`#:~:text=start,end`), as of
 * https://wicg.github.io/scroll-to-text-fragment/
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

// A no-break space is printed as such; only the spaces that pages collapse part words.
const wordsOf = (text: string) => text.split(/[ \t\r\n]+/u)

function directive(printed: string): string | undefined {
  const text = bare(printed)
  if (text === '') return undefined
  const words = wordsOf(text)
  // One piece may not run over a block of the page; each end of a range stands in its own line.
  const lines = text.split(/[\r\n]+/u)
  if (lines.length === 1 && words.length <= WHOLE_WORDS) return `text=${encode(words.join(' '))}`
  const start = bare(
    wordsOf(lines[0] ?? '')
      .slice(0, EDGE_WORDS)
      .join(' '),
  )
  const end = bare(
    wordsOf(lines.at(-1) ?? '')
      .slice(-EDGE_WORDS)
      .join(' '),
  )
  return `text=${encode(start)},${encode(end)}`
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
