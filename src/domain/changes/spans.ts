/**
 * Which words of a held text a statement quotes. Whatever is chosen, each part is cut from the text
 * as it is held, code unit by code unit, and the statement's text is these parts, joined.
 */
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Appearance, Span } from '#src/contract/records.ts'

/** A piece of a text: UTF-16 code units, start included, end excluded. */
export interface Range {
  start: number
  end: number
}

/** How many code units stand beside a quotation in its `prefix` and `suffix`. */
const CONTEXT = 32

const isLow = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** What stands before and after a place; a character of two code units is not cut apart. */
export function around(
  text: string,
  { start, end }: Range,
  most: number,
): { before: string; after: string } {
  const from = Math.max(0, start - most)
  const to = end + most
  return {
    before: text.slice(isLow(text, from) ? from + 1 : from, start),
    after: text.slice(end, isLow(text, to) ? to - 1 : to),
  }
}

/** What stands before and after a quotation, as its appearance keeps it. */
export function contextOf(
  text: string,
  spans: readonly Span[],
): Pick<Appearance, 'prefix' | 'suffix'> {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const { before, after } = around(text, { start, end }, CONTEXT)
  return { prefix: before, suffix: after }
}

/**
 * The place in a text of an offset that a text field gives: the field holds every line end (CR LF,
 * CR) as one LF.
 */
export function heldOffset(text: string, fieldOffset: number): number {
  let at = 0
  for (let left = fieldOffset; left > 0 && at < text.length; left -= 1) {
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return at
}

/** The offset in a text field of a place in the text that it shows. */
export function fieldOffset(text: string, place: number): number {
  return text.slice(0, place).replaceAll(/\r\n?/g, '\n').length
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * The range that is meant by a selection: without the spaces at its ends, and wide enough to cut no
 * character apart (of two code units, or a letter from its accents). Undefined where no word is left.
 */
export function wordsIn(text: string, { start, end }: Range): Range | undefined {
  const from = Math.min(Math.max(0, start), text.length)
  const selected = text.slice(from, Math.max(from, end))
  const rest = selected.trimStart()
  const words = rest.trimEnd()
  if (words === '') return undefined
  const first = from + selected.length - rest.length
  const segments = characters.segment(text)
  const last = segments.containing(first + words.length - 1)
  return {
    start: segments.containing(first)?.index ?? first,
    end: last ? last.index + last.segment.length : first + words.length,
  }
}

/**
 * The spans of ranges, in the order of the text; those that overlap, or have no word between them,
 * become one.
 */
export function spansOf(text: string, ranges: readonly Range[]): Span[] {
  const joined: Range[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    const joins = last && text.slice(last.end, Math.max(last.end, start)).trim() === ''
    if (last && joins) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined.map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }))
}

/**
 * The appearance with these ranges of its article's text as its parts, and what stands beside them.
 * The same one where no range is given: a quotation without a part would have no words.
 */
export function withRanges(
  appearance: Appearance,
  text: string,
  ranges: readonly Range[],
): Appearance {
  if (ranges.length === 0) return appearance
  const spans = spansOf(text, ranges)
  return { articleId: appearance.articleId, spans, ...contextOf(text, spans) }
}

/** Whether every part still stands at its place in the text. */
export function standIn(text: string, spans: readonly Span[]): boolean {
  return spans.every(({ start, end, exact }) => text.slice(start, end) === exact)
}

/** The words that the first appearance with places quotes; undefined where none has any. */
export function quotedText(appearances: readonly Appearance[]): string | undefined {
  const leading = appearances.find(({ spans }) => spans.length > 0)
  return leading?.spans.map(({ exact }) => exact).join(SPAN_JOINER)
}

/**
 * The appearance without one of its parts, by place. The same one where that is its only part:
 * a quotation has words.
 */
export function withoutPart(appearance: Appearance, text: string, at: number): Appearance {
  const spans = appearance.spans.filter((_span, n) => n !== at)
  if (spans.length === 0) return appearance
  // Parts that stand nowhere have nothing beside them.
  return standIn(text, spans) ? withRanges(appearance, text, spans) : { ...appearance, spans }
}
