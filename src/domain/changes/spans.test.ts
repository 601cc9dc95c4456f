import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPAN_JOINER } from '#src/contract/records.ts'
import { appearanceSeal } from '#src/domain/seals.ts'
import {
  contextOf,
  fieldOffset,
  heldOffset,
  quotedText,
  spansOf,
  standIn,
  withRanges,
  wordsIn,
} from './spans.ts'

/** Texts of anything: pairs, halves of pairs, accents on their own, joiners, line ends. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    'e\u0301',
    '\u0301',
    '👩🏽‍🌾',
    '\ud83d',
    '\udc69',
    '\r\n',
    '\r',
    '\n',
    ' ',
    '\u00a0',
    '“',
    ' […] ',
  ),
)
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const anySelection = fc.record({ start: fc.integer({ min: -3, max: 90 }), end: fc.nat(90) })
const anyWork = fc.record({ text: anyText, selections: fc.array(anySelection, { maxLength: 5 }) })
const isHigh = (unit: string) => /[\uD800-\uDBFF]/.test(unit)
const isLow = (unit: string) => /[\uDC00-\uDFFF]/.test(unit)
const cuts = (text: string, at: number) => isHigh(text.charAt(at - 1)) && isLow(text.charAt(at))
const empty = { articleId: 'a001', spans: [] }

describe('laws of any choice of words in any text', () => {
  it('cuts every part from the text, and the statement’s text is the parts, joined', () => {
    fc.assert(
      fc.property(anyWork, ({ text, selections }) => {
        const ranges = selections.flatMap((each) => wordsIn(text, each) ?? [])
        const made = withRanges(empty, text, ranges)
        expect(made.spans).toHaveLength(made.spans.filter(({ exact }) => exact !== '').length)
        for (const { start, end, exact } of made.spans) expect(text.slice(start, end)).toBe(exact)
        expect(standIn(text, made.spans)).toBe(true)
        if (ranges.length === 0) {
          expect(made).toBe(empty)
          return
        }
        const words = quotedText([empty, made])
        expect(words).toBe(made.spans.map(({ exact }) => exact).join(SPAN_JOINER))
        const quoted = { wording: 'printed' as const, text: words ?? '' }
        expect(appearanceSeal(quoted, made, text)).toBe('verified')
      }),
      { numRuns: 2000 },
    )
  })

  it('cuts no pair apart, begins and ends with a word, and keeps what was selected of them', () => {
    fc.assert(
      fc.property(anyText, anySelection, (text, selection) => {
        const range = wordsIn(text, selection)
        const selected = text.slice(Math.max(0, selection.start), selection.end).trim()
        if (!range) {
          expect(selected).toBe('')
          return
        }
        expect(cuts(text, range.start) || cuts(text, range.end)).toBe(false)
        expect(text.slice(range.start, range.end)).toContain(selected)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps parts in order and apart, whatever their order when they were chosen', () => {
    fc.assert(
      fc.property(anyWork, ({ text, selections }) => {
        const ranges = selections.flatMap((each) => wordsIn(text, each) ?? [])
        const spans = spansOf(text, ranges)
        expect(spansOf(text, ranges.toReversed())).toEqual(spans)
        expect(spansOf(text, spans)).toEqual(spans)
        for (const [at, { start }] of spans.entries()) {
          if (at > 0) expect(start).toBeGreaterThan(spans[at - 1]!.end)
        }
      }),
    )
  })

  it('writes beside the words what stands there', () => {
    fc.assert(
      fc.property(anyWork, ({ text, selections }) => {
        const spans = spansOf(
          text,
          selections.flatMap((each) => wordsIn(text, each) ?? []),
        )
        if (spans.length === 0) return
        const { prefix = '', suffix = '' } = contextOf(text, spans)
        const [first, last] = [spans[0]!, spans.at(-1)!]
        expect(text.slice(0, first.start).endsWith(prefix)).toBe(true)
        expect(text.slice(last.end).startsWith(suffix)).toBe(true)
        expect(isLow(prefix.charAt(0)) && cuts(text, first.start - prefix.length)).toBe(false)
        expect(cuts(text, last.end + suffix.length)).toBe(false)
      }),
    )
  })

  it('finds the place of an offset of a text field, which has every line end as one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inField = text.replaceAll(/\r\n?/g, '\n')
        for (let at = 0; at <= inField.length; at += 1) {
          const place = heldOffset(text, at)
          expect(text.slice(0, place).replaceAll(/\r\n?/g, '\n')).toBe(inField.slice(0, at))
        }
        expect(heldOffset(text, inField.length + 1)).toBe(text.length)
        for (let at = 0; at <= inField.length; at += 1) {
          expect(fieldOffset(text, heldOffset(text, at))).toBe(at)
        }
      }),
    )
  })
})

describe('a selection', () => {
  it('drops the spaces at its ends and takes in the whole of a letter that it halves', () => {
    const text = 'Un  caf\u0065\u0301 👩🏽‍🌾!'
    const chosen = (start: number, end: number) => {
      const range = wordsIn(text, { start, end })
      return range && text.slice(range.start, range.end)
    }
    expect(chosen(2, 6)).toBe('ca')
    expect(chosen(4, 8)).toBe('cafe\u0301')
    expect(chosen(10, 11)).toBe('👩🏽‍🌾')
    expect(chosen(2, 4)).toBeUndefined()
    expect(chosen(5, 5)).toBeUndefined()
    expect(chosen(200, 300)).toBeUndefined()
  })

  it('joined to a part that it touches, or is a space apart from, becomes one with it', () => {
    expect(
      spansOf('one two three', [
        { start: 4, end: 7 },
        { start: 0, end: 5 },
        { start: 8, end: 13 },
      ]).map(({ exact }) => exact),
    ).toEqual(['one two three'])
    expect(
      spansOf('one two three', [
        { start: 8, end: 13 },
        { start: 0, end: 3 },
      ]).map(({ exact }) => exact),
    ).toEqual(['one', 'three'])
  })

  it('cuts no character apart in what stands beside it', () => {
    const text = `${'👩'.repeat(40)}a word${'👩'.repeat(40)}`
    const even = contextOf(text, spansOf(text, [{ start: 80, end: 86 }]))
    expect([even.prefix, even.suffix]).toEqual(['👩'.repeat(16), '👩'.repeat(16)])
    const odd = `${'👩'.repeat(40)}-a word-${'👩'.repeat(40)}`
    const beside = contextOf(odd, spansOf(odd, [{ start: 81, end: 87 }]))
    expect([beside.prefix, beside.suffix]).toEqual([`${'👩'.repeat(15)}-`, `-${'👩'.repeat(15)}`])
  })

  it('leads only where an appearance has places', () => {
    expect(quotedText([empty])).toBeUndefined()
  })
})
