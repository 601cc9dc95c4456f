/** A text cut into paragraphs and tokens, with the places of each in UTF-16 code units. */
import type { Range } from '#src/contract/proposals.ts'
import { quotedIn } from './marks.ts'
import type { Quoted } from './marks.ts'

interface Place extends Range {
  /** The word folded: NFC, lower case, straight apostrophe; of a mark, the mark. */
  norm: string
}
/** A word, an elided article among them (`l’`), and the clitic `'s` of English. */
export interface Word extends Place {
  is: 'word'
  capital: boolean
}
export interface Mark extends Place {
  is: 'mark'
}
/** Words between quotation marks, with these, as one token. */
export interface QuoteToken extends Place {
  is: 'quote'
  quoted: Quoted
  /** Whether most of its words have a capital, as titles do. */
  titled: boolean
  /** Whether its last mark is a comma, as before an attribution in English. */
  closesClause: boolean
}
export type Token = Word | Mark | QuoteToken

/** A token's folded word, or its mark; empty beyond the tokens. */
export const norm = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? ''
export const isQuote = (token: Token | undefined): token is QuoteToken => token?.is === 'quote'
/** Whether a comma or a dash stands there. */
export const comma = (tokens: readonly Token[], at: number) => /^[,–—-]$/u.test(norm(tokens, at))

export interface Paragraph extends Range {
  /** Counted from one. */
  number: number
  tokens: Token[]
}

// Inverted subjects of French are words of their own (`a-t-il`, `dit-elle`); so are elisions.
const WORD =
  /(?:\p{Lu}\.){2,}|@?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‑](?!(?:t[-‑])?(?:ils?|elles?|on|je|nous|vous)(?![\p{L}\p{M}]))|[.,](?=\p{N})|\.(?=com\b|org\b|cd\b|net\b))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*['’]?/uy
const CLITIC = /['’](?:s|t|d|re|ve|ll)(?![\p{L}\p{M}\p{N}])/uy
const ELIDED = /^(?:l|d|qu|s|n|j|m|t|c|jusqu|lorsqu|puisqu|quoiqu)['’]$/iu

/** No look-up needs more of a word; endings sought in longer ones would take their square. */
const LONGEST = 60

/** The word folded for look-up. */
export function folded(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
}

/** A word without accents, for names are spelled with and without. */
export function bare(word: string): string {
  return folded(word).normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function wordAt(text: string, at: number, end: number): Word | undefined {
  WORD.lastIndex = at
  const found = WORD.exec(text)?.[0]
  if (found === undefined) return undefined
  let length = Math.min(found.length, end - at)
  const last = found.at(-1)
  // An apostrophe belongs to an elided word only: `l’accord`, but `miners’ union`.
  if ((last === "'" || last === '’') && !ELIDED.test(found)) length -= 1
  const word = text.slice(at, at + length)
  return {
    is: 'word',
    start: at,
    end: at + length,
    norm: folded(word.slice(0, LONGEST)),
    capital: /^@?(?:(?:al|el|an|ad|ben|bin)[-‑])?(?:\p{Lu}|\p{N}+\p{Lu})/u.test(
      word.slice(0, LONGEST).normalize('NFC'),
    ),
  }
}

function clitic(text: string, at: number): Word | undefined {
  if (!/[\p{L}\p{M}\p{N}]/u.test(text[at - 1] ?? '')) return undefined
  CLITIC.lastIndex = at
  const found = CLITIC.exec(text)?.[0]
  if (found === undefined) return undefined
  return { is: 'word', start: at, end: at + found.length, norm: folded(found), capital: false }
}

function isTitled(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return words.length > 1 && capitals / words.length >= 0.6
}

function tokensOf(text: string, { start, end }: Range, quotes: readonly Quoted[]): Token[] {
  const tokens: Token[] = []
  let at = start
  let next = 0
  while (at < end) {
    const quoted = quotes[next]
    if (quoted && quoted.outer.start <= at) {
      const stop = Math.min(quoted.outer.end, end)
      tokens.push({
        is: 'quote',
        start: quoted.outer.start,
        end: stop,
        norm: '“”',
        quoted,
        titled: isTitled(text, quoted),
        closesClause: text[quoted.end - 1] === ',',
      })
      at = Math.max(stop, at + 1)
      next += 1
      continue
    }
    const limit = quoted ? Math.min(quoted.outer.start, end) : end
    const word = wordAt(text, at, limit) ?? clitic(text, at)
    if (word) {
      tokens.push(word)
      at = Math.max(word.end, at + 1)
      continue
    }
    const mark = text[at] ?? ''
    if (/[^\s\p{M}]/u.test(mark)) {
      const hyphen = /^[-‑]/u.test(mark) && /[\p{L}\p{M}]/u.test(text[at - 1] ?? '')
      if (!hyphen) tokens.push({ is: 'mark', start: at, end: at + 1, norm: mark })
      // The `t` of `a-t-il` only sounds.
      else if (/^[-‑]t[-‑]/u.test(text.slice(at, at + 3))) at += 1
    }
    at += 1
  }
  return tokens
}

/** The paragraphs of a text that hold anything, in order: they end at line breaks. */
export function paragraphsOf(text: string): Paragraph[] {
  const ranges: Range[] = []
  for (const { index, 0: line } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    if (line.trim() !== '') ranges.push({ start: index, end: index + line.length })
  }
  const quotes = quotedIn(text, ranges)
  return ranges.map((range, at) => ({
    ...range,
    number: at + 1,
    tokens: tokensOf(text, range, quotes[at] ?? []),
  }))
}
