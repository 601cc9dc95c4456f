/** From tokens to the pieces of what was said: printed, reported, or both. */
import type { ProposalKind, Range } from '#src/contract/proposals.ts'
import type { Said } from './after.ts'
import type { QuoteToken, Token } from './tokens.ts'

export interface Piece extends Range {
  kind: ProposalKind
  /** Words in marks inside a reported clause. */
  quoted: Range[]
  /** Of a clause that its attribution cuts: the other piece is of the same utterance. */
  cut?: boolean
}

const countWords = (text: string) =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
export const wordsIn = ({ start, end }: Range, text: string) => countWords(text.slice(start, end))
const isQuote = (token: Token): token is QuoteToken => token.is === 'quote'
export const printed = ({ quoted: { start, end } }: QuoteToken): Range => ({ start, end })

/** Words outside the marks, a note in brackets such as `((it))` not counted. */
function outside(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  let depth = 0
  for (const token of tokens) {
    if (token.norm === '(') depth += 1
    else if (token.norm === ')') depth = Math.max(0, depth - 1)
    else if (token.is === 'word' && depth === 0) out.push(token)
  }
  return out
}

/** The quotations that stand within pieces. */
export const quotesWithin = (tokens: readonly Token[], pieces: readonly Range[]): QuoteToken[] =>
  tokens
    .filter(isQuote)
    .filter(({ quoted }) =>
      pieces.some(({ start, end }) => start <= quoted.start && quoted.end <= end),
    )

export const onlyQuotes = (tokens: readonly Token[]) =>
  tokens.some(isQuote) && outside(tokens).length === 0

const verbatim = (token: QuoteToken): Piece => ({ ...printed(token), kind: 'verbatim', quoted: [] })

function clause(tokens: readonly Token[]): Piece | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return undefined
  const quotes = tokens.filter(isQuote)
  // Marks at the very edge belong to words within, so that the clause reads whole.
  return {
    start: first.start,
    end: last.end,
    kind: quotes.length > 0 ? 'mixed' : 'indirect',
    quoted: quotes.map(printed),
  }
}

const AND_THAT = /^(?:and|et|but|mais)$/u
const LONG = 5

/** The pieces of what follows a verb of saying. */
export function piecesAfter(tokens: readonly Token[], said: Said, text: string): Piece[] {
  const range = tokens.slice(said.from, said.to)
  const quotes = range.filter(isQuote)
  const [first] = range
  if (!first) return []
  if (quotes.length === 0) return whole(range)
  if (said.led === 'name' && first.is === 'quote') {
    // A word that something is called by: *they call the stream “Fanta”*.
    return quotes.filter((token) => wordsIn(printed(token), text) > 1).map(verbatim)
  }
  if (outside(range).length === 0) return quotes.map(verbatim)
  const listed = outside(range).every(({ norm }) => AND_THAT.test(norm))
  if (said.led === 'colon' && listed) return quotes.map(verbatim)
  if (first.is === 'quote') {
    const next = range[1]
    const apart = next?.norm === ',' || AND_THAT.test(next?.norm ?? '')
    const size = wordsIn(printed(first), text)
    if (size === 1 && said.led === 'nothing') return []
    const short = size < LONG
    if (said.led === 'that' ? apart && !short : !short || said.led === 'colon') {
      const rest = range.slice(1)
      const that = rest.findIndex(({ norm }) => /^(?:that|que|qu')$/u.test(norm))
      const more =
        apart && that >= 0 && that <= 2
          ? whole(rest.slice(that + 1))
          : rest
              .filter(isQuote)
              .filter((token) => wordsIn(printed(token), text) >= LONG)
              .map(verbatim)
      return [verbatim(first), ...more]
    }
    return whole(range)
  }
  // A sentence in marks after a comma or colon stands for itself.
  const at = range.findIndex(
    (token, index) =>
      isQuote(token) &&
      index > 0 &&
      /^[,:]$/u.test(
        range[index - 1]!.norm === ',' || range[index - 1]!.norm === ':'
          ? range[index - 1]!.norm
          : '',
      ) &&
      /^\p{Lu}/u.test(text.slice(token.quoted.start)) &&
      wordsIn(printed(token), text) >= LONG,
  )
  if (at > 0)
    return [...whole(range.slice(0, at)), ...range.slice(at).filter(isQuote).map(verbatim)]
  return whole(range)
}

/** One clause, its edges without marks. */
export function whole(tokens: readonly Token[]): Piece[] {
  let [from, to] = [0, tokens.length]
  while (from < to && tokens[from]!.is === 'mark' && !/[#$€£@([]/u.test(tokens[from]!.norm))
    from += 1
  while (to > from && tokens[to - 1]!.is === 'mark' && !/[%€$£)\]]/u.test(tokens[to - 1]!.norm))
    to -= 1
  const piece = clause(tokens.slice(from, to))
  return piece ? [piece] : []
}

/** The pieces of what stands before its attribution: `tokens` end where that begins. */
export function piecesBefore(tokens: readonly Token[], text: string): Piece[] {
  const quotes = tokens.filter(isQuote)
  const last = quotes.at(-1)
  if (!last) return whole(tokens)
  if (outside(tokens).length === 0) return quotes.map(verbatim)
  const at = tokens.indexOf(last)
  const before = outside(tokens.slice(0, at))
  const after = outside(tokens.slice(at))
  const alone = before.length === 0 || (before.length <= 3 && wordsIn(printed(last), text) >= 8)
  if (alone && after.length === 0) return [verbatim(last)]
  return whole(tokens)
}
