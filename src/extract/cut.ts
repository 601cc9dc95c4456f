/** Reported clauses cut by their attribution: « Le quai, a-t-elle relevé, a été rendu à la ville. » */
import { isVerb, secondComma, verbIn } from './clause.ts'
import type { Scope } from './clause.ts'
import type { Cue } from './cues.ts'
import { printed, whole } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { isQuote, norm } from './tokens.ts'
import type { Token } from './tokens.ts'

/**
 * The pieces of a clause cut by an attribution that begins at `left` and has its subject at its end,
 * before `to`; none where what follows is no more of it.
 */
export function cutPieces(
  scope: Scope,
  tokens: readonly Token[],
  cues: readonly Cue[],
  start: number,
  left: number,
  to: number,
): Piece[] {
  const comma = secondComma(tokens, to)
  const next = cues.find((other) => other.from >= to)
  if (
    comma === undefined ||
    left - start < 2 ||
    cues.some(({ to: end }) => end <= left && end > start)
  )
    return []
  if (norm(tokens, left) !== ',') return []
  let end = next && next.from > comma ? next.from : tokens.length
  const half = tokens.findIndex(({ norm: mark }, at) => at > comma && mark === ';')
  if (half > 0) end = Math.min(end, half)
  const right = tokens.slice(comma + 1, end)
  const words = tokens.slice(start, left)
  const quotes = right.filter(isQuote)
  if (quotes.length > 0 && right.every((token) => token.is !== 'word')) {
    const said = quotes.map((token): Piece => ({ ...printed(token), kind: 'verbatim', quoted: [] }))
    return [...cutAt(whole(words)), ...said]
  }
  const more = right.filter(({ is }) => is === 'word').length
  const goesOn =
    more >= 2 &&
    !/^(?:avant|tout|en|before|after|adding|while|ajoutant|et|and)$/u.test(norm(right, 0)) &&
    (verbIn(scope, right, 0, right.length) ||
      !words.some((_, at) => isVerb(words, at, at > 0, scope.language)))
  return goesOn ? cutAt([...whole(words), ...whole(right)]) : []
}

const cutAt = (pieces: Piece[]): Piece[] => pieces.map((piece) => ({ ...piece, cut: true }))
