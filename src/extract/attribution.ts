/** What is said with one verb of saying: words in marks, or a clause, on either side of it. */
import type { TextLanguage } from '#src/contract/proposals.ts'
import { saidAfter } from './after.ts'
import type { Said } from './after.ts'
import { saysWhat, verbIn } from './clause.ts'
import type { Scope, Subject } from './clause.ts'
import type { Cue } from './cues.ts'
import { cutPieces } from './cut.ts'
import { piecesAfter, piecesBefore } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { comma, isQuote, norm } from './tokens.ts'
import type { Token } from './tokens.ts'
import { SCENE, UNSTRESSED } from './words/grammar.ts'

/** What is said with one verb of saying, before and after it. */
export function piecesOf(
  scope: Scope,
  tokens: readonly Token[],
  cues: readonly Cue[],
  cue: Cue,
  start: number,
  { to, mention, turned }: Subject,
): Piece[] {
  const pieces: Piece[] = []
  const { takes } = cue.saying
  // Words in marks, or a clause, that stand before the attribution.
  const from = turned ? cue.from : tokens.findIndex(({ start: place }) => place >= mention.start)
  let left = from
  // « …, s’étonne-t-il », « …, lui a-t-elle répondu »: what stands before the verb belongs to it.
  if (turned) while (left > 0 && UNSTRESSED.has(norm(tokens, left - 1))) left -= 1
  // « “…” : c’est ce qu’écrit Ada Bel »
  if (turned && saysWhat(tokens, left)) left -= norm(tokens, left - 5) === ':' ? 5 : 4
  while (left > 0 && (comma(tokens, left - 1) || norm(tokens, left - 1) === '.')) left -= 1
  const quoteLeft = isQuote(tokens[left - 1])
  if (quoteLeft && (takes.quote || takes.clause) && cue.form !== 'participle') {
    pieces.push(...piecesBefore(clauseBefore(tokens, left), scope.reading.text))
  }
  if (takes.after && !quoteLeft && !turned) return []
  const led = norm(tokens, start) === 'as' || norm(tokens, start) === 'comme'
  const said = saidAfter(tokens, to, cue, cues, scope.language)
  if (turned && !quoteLeft && said?.led !== 'that') {
    const cut = cutPieces(scope, tokens, cues, start, left, to)
    if (cut.length > 0) return cut
  }
  if (said && !(quoteLeft && !firmly(said, tokens)))
    pieces.push(...piecesAfter(tokens, said, scope.reading.text))
  else if (!quoteLeft && led) pieces.push(...afterAs(scope, tokens, to, cues))
  else if (!quoteLeft && !said && left < from && left >= 4 && (takes.clause || takes.bare)) {
    const words = tokens.slice(start, left)
    const scene =
      SCENE.has(norm(tokens, start)) &&
      !words.some((token, at) => at > 0 && comma(tokens, at) && token.is === 'mark')
    const ends = turned || endsAfter(tokens, cue.to, scope.language)
    const clausal = verbIn(scope, words, 0, words.length)
    if (
      !scene &&
      ends &&
      clausal &&
      cue.form !== 'participle' &&
      !cues.some((other) => other !== cue && other.to <= left)
    ) {
      pieces.push(...piecesBefore(words, scope.reading.text))
    }
  }
  return pieces
}

/** After an attribution only words in marks or a clause with *that* still count as said. */
function firmly({ led }: Said, tokens: readonly Token[]): boolean {
  return led === 'that' || led === 'colon' || (led === 'nothing' && tokens.length > 0)
}

/** Nothing more than a place or a day follows the attribution. */
function endsAfter(tokens: readonly Token[], to: number, language: TextLanguage): boolean {
  const rest = tokens.slice(to)
  // `…, its governor announced on Thursday, in a bid to curb smuggling.`
  const aside = rest.findIndex(
    ({ norm: mark }, at) =>
      mark === ',' && (SCENE.has(norm(rest, at + 1)) || norm(rest, at + 1) === 'who'),
  )
  const near = aside < 0 || language === 'fr' ? rest : rest.slice(0, aside)
  return near.filter(({ is }) => is === 'word').length <= 6
}

/** From the clause that words in marks close to those words: `We need to “…”`. */
function clauseBefore(tokens: readonly Token[], to: number): Token[] {
  let from = to - 1
  while (from > 0 && isQuote(tokens[from - 1])) from -= 1
  for (; from > 0; from -= 1) {
    const word = norm(tokens, from - 1)
    if (word === ';' || word === ':') break
  }
  return tokens.slice(from, to)
}

/** *As X told Y, …* */
function afterAs(
  scope: Scope,
  tokens: readonly Token[],
  from: number,
  cues: readonly Cue[],
): Piece[] {
  const at = tokens.findIndex(({ norm: mark }, index) => index >= from && mark === ',')
  if (at < 0) return []
  const next = cues.find((cue) => cue.from > at)
  const to = next ? at : tokens.length
  return to > at + 1
    ? piecesAfter(tokens, { from: at + 1, to, led: 'colon' }, scope.reading.text)
    : []
}
