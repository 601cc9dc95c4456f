/** Moving the ends of what is quoted by one word, and choosing words by keys. */
import { spansOf } from '#src/domain/changes/spans.ts'
import type { Range } from '#src/domain/changes/spans.ts'
import type { Span } from '#src/contract/records.ts'

export type Edge = 'start' | 'end'
/** Forth or back in the text. */
export type Step = 1 | -1

const pieces = new Intl.Segmenter('und', { granularity: 'word' })

interface Piece {
  start: number
  end: number
}

/** The pieces (words, signs) from a place on in one direction, without spaces. */
function* piecesFrom(text: string, from: number, by: Step): Generator<Piece> {
  const segments = pieces.segment(text)
  let at = from
  while (at >= 0 && at < text.length) {
    const segment = segments.containing(at)
    if (!segment) return
    const end = segment.index + segment.segment.length
    if (segment.segment.trim() !== '') yield { start: segment.index, end }
    at = by === 1 ? end : segment.index - 1
  }
}

/** Where an end of a range comes to stand one word further; undefined: there is none. */
function nextStop(text: string, at: number, edge: Edge, by: Step): number | undefined {
  for (const piece of piecesFrom(text, by === 1 ? at : at - 1, by)) {
    const stop = piece[edge]
    if (by === 1 ? stop > at : stop < at) return stop
  }
  return undefined
}

/**
 * The spans with one end of one of them a word further or back. The same ones where no word would
 * be left of it, or the text ends; those that come to touch become one.
 */
export function withEdge(
  text: string,
  spans: Span[],
  place: { at: number; edge: Edge; by: Step },
): Span[] {
  const span = spans[place.at]
  const stop = span && nextStop(text, span[place.edge], place.edge, place.by)
  if (!span || stop === undefined) return spans
  return withEnd(text, spans, { at: place.at, edge: place.edge, to: stop })
}

/** The spans with one end of one of them at a place of the text. */
export function withEnd(
  text: string,
  spans: Span[],
  place: { at: number; edge: Edge; to: number },
): Span[] {
  const span = spans[place.at]
  if (!span) return spans
  const moved: Range = { start: span.start, end: span.end, [place.edge]: place.to }
  if (text.slice(moved.start, moved.end).trim() === '') return spans
  return spansOf(
    text,
    spans.map((each, n) => (n === place.at ? moved : each)),
  )
}

/** The end of a word nearest to a place: where a handle that is let go there comes to stand. */
export function nearestStop(text: string, at: number, edge: Edge): number {
  const inside = Math.min(Math.max(0, at), text.length)
  const back = nextStop(text, inside + 1, edge, -1)
  const forth = nextStop(text, inside - 1, edge, 1)
  if (back === undefined) return forth ?? inside
  if (forth === undefined) return back
  return inside - back <= forth - inside ? back : forth
}

/** The words a person goes through by keys: one is chosen, or several from one on. */
export interface Chosen {
  /** The word that choosing began with. */
  from: Range
  /** The word that the keys have come to. */
  to: Range
}

const isWord = (text: string, { start, end }: Piece) => /[\p{L}\p{N}]/u.test(text.slice(start, end))

function wordFrom(text: string, from: number, by: Step): Range | undefined {
  for (const piece of piecesFrom(text, from, by)) if (isWord(text, piece)) return piece
  return undefined
}

/** The word at or after a place, or the last one. */
export function wordAt(text: string, at: number): Chosen | undefined {
  const word = wordFrom(text, at, 1) ?? wordFrom(text, text.length - 1, -1)
  return word && { from: word, to: word }
}

/** What is chosen after one step; `extend` keeps what was chosen first. */
export function afterStep(text: string, chosen: Chosen, by: Step, extend: boolean): Chosen {
  const next = wordFrom(text, by === 1 ? chosen.to.end : chosen.to.start - 1, by)
  if (!next) return chosen
  return extend ? { from: chosen.from, to: next } : { from: next, to: next }
}

/** All words chosen, as one piece of the text. */
export function rangeOf({ from, to }: Chosen): Range {
  return { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) }
}
