import type { Paragraph, Token } from './tokens.ts'

/** A sentence: its tokens, and the paragraph it stands in. */
export interface Sentence {
  tokens: Token[]
  paragraph: Paragraph
}

const ENDS = new Set(['.', '!', '?', '…'])
/** Longer than any sentence: what comes without a stop is cut, for reading takes its square. */
const MOST_TOKENS = 250
const CLOSERS = new Set([')', ']', '»', '”', '"', '’'])
const SHORT = new Set(
  'mr mrs ms dr m mm mme mmes mlle me st gen lt col capt sgt sen rep gov prof hon rev no nos vs etc inc ltd co jr sr art av bd jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** A stop after a shortened word or an initial ends nothing. */
function shortened(before: Token | undefined, next: Token | undefined): boolean {
  if (before?.is !== 'word') return false
  if (SHORT.has(before.norm)) return before.capital || next?.is === 'word'
  return before.capital && before.end - before.start === 1
}

/** Whether tokens may begin a sentence. */
const begins = (token: Token | undefined) =>
  token === undefined || token.is === 'quote' || (token.is === 'word' && token.capital)

/**
 * The sentences of a paragraph. What stands between quotation marks is never cut; `saysNext` tells
 * whether an attribution begins at a token, so that `“Why?” Dorrit asked` stays one sentence.
 */
export function sentencesOf(
  paragraph: Paragraph,
  text: string,
  saysNext: (tokens: readonly Token[], at: number) => boolean,
): Sentence[] {
  const { tokens } = paragraph
  const sentences: Sentence[] = []
  let from = 0
  const cut = (to: number) => {
    if (to > from) sentences.push({ tokens: tokens.slice(from, to), paragraph })
    from = to
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (at - from >= MOST_TOKENS) cut(at)
    if (token.is === 'mark' && ENDS.has(token.norm)) {
      let after = at + 1
      while (
        after < tokens.length &&
        tokens[after]!.is === 'mark' &&
        (CLOSERS.has(tokens[after]!.norm) || ENDS.has(tokens[after]!.norm))
      ) {
        after += 1
      }
      const next = tokens[after]
      const tight = next !== undefined && next.start === token.end && next.is === 'word'
      if (!tight && begins(next) && !shortened(tokens[at - 1], next)) cut(after)
      else if (!tight && next?.is === 'mark' && /[—–-]/u.test(next.norm)) cut(after)
      at = after - 1
      continue
    }
    if (token.is === 'quote') {
      const last = text.slice(token.quoted.start, token.quoted.end).trimEnd().at(-1) ?? ''
      const next = tokens[at + 1]
      if (ENDS.has(last) && begins(next) && (last === '.' || !saysNext(tokens, at + 1))) cut(at + 1)
    }
  }
  cut(tokens.length)
  return sentences
}
