import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Appearance, Statement } from '#src/contract/records.ts'
import { appearanceSeal, locateSpans, statementSeal } from './seals.ts'

type Quoted = Pick<Statement, 'wording' | 'text'>
const printed = (text: string): Quoted => ({ wording: 'printed', text })
const summary: Quoted = { wording: 'summary', text: 'Wants a seat.' }

const held = 'The envoy said: “We want a seat,” and later: “We will stay.” A seat is a seat.'
const at = (exact: string, shift = 0, text = held) => {
  const start = text.indexOf(exact) + shift
  return { start, end: start + exact.length, exact }
}
const appearance = (...spans: Appearance['spans']): Appearance => ({ articleId: 'a1', spans })
const seal = (spans: Appearance['spans'], text: string | undefined = held) =>
  appearanceSeal(printed('We want a seat'), appearance(...spans), text)

describe('the seal of an appearance', () => {
  it('is verified where every span stands at its recorded place', () => {
    expect(seal([at('We want a seat,'), at('We will stay.')])).toBe('verified')
  })

  it('is verified at its place even where the same words stand elsewhere too', () => {
    expect(seal([at('seat')])).toBe('verified')
  })

  it('is moved where a span stands exactly once elsewhere', () => {
    expect(seal([at('We want a seat,', 7)])).toBe('moved')
    expect(seal([{ start: 9000, end: 9013, exact: 'We will stay.' }])).toBe('moved')
  })

  it('is broken where a span is not found, or more than once', () => {
    expect(seal([{ start: 0, end: 5, exact: 'We left' }])).toBe('broken')
    expect(seal([at('seat', 1)])).toBe('broken')
  })

  it('counts occurrences that overlap', () => {
    expect(seal([{ start: 5, end: 8, exact: 'aba' }], 'ababa')).toBe('broken')
    expect(seal([{ start: 5, end: 8, exact: 'aba' }], 'xxaba')).toBe('moved')
  })

  it('is the worst of its spans', () => {
    const good = at('We will stay.')
    const moved = at('We want a seat,', 1)
    const broken = { start: 0, end: 5, exact: 'We left' }
    expect(seal([good, moved])).toBe('moved')
    expect(seal([moved, broken, good])).toBe('broken')
  })

  it('takes printed words exactly as printed: accents, quotes and spaces are not folded', () => {
    const text = 'Il a dit\u00a0: «\u00a0l’accord signé\u00a0».'
    const exact = 'l’accord signé'
    expect(seal([at(exact, 0, text)], text)).toBe('verified')
    for (const other of [
      exact.normalize('NFD'),
      "l'accord signé",
      'L’accord signé',
      'l’accord\u00a0signé',
    ]) {
      // At the very place of the printed words, which differ only in how they are written.
      const { start, end } = at(exact, 0, text)
      expect(seal([{ start, end, exact: other }], text)).toBe('broken')
    }
    expect(seal([at(exact, 0, text)], text.normalize('NFD'))).toBe('broken')
  })

  it('is not held where no text is held', () => {
    const spans = [at('We want a seat,')]
    expect(appearanceSeal(printed('We want a seat,'), appearance(...spans), undefined)).toBe(
      'not-held',
    )
  })

  it('is broken against an empty held text', () => {
    expect(seal([at('We want a seat,')], '')).toBe('broken')
  })

  it('is summary for our own words, whatever is held', () => {
    expect(appearanceSeal(summary, appearance(), undefined)).toBe('summary')
    expect(appearanceSeal(summary, appearance(at('We want a seat,')), held)).toBe('summary')
  })
})

describe('a quotation without recorded places', () => {
  const sealOf = (text: string) => appearanceSeal(printed(text), appearance(), held)

  it('is moved where each of its parts is found exactly once; the joiner is never searched', () => {
    expect(sealOf(`We want a seat,${SPAN_JOINER}We will stay.`)).toBe('moved')
  })

  it('is broken where a part is not found, or more than once, or empty', () => {
    expect(sealOf(`We want a seat,${SPAN_JOINER}We left.`)).toBe('broken')
    expect(sealOf('seat')).toBe('broken')
    expect(sealOf(`${SPAN_JOINER}We will stay.`)).toBe('broken')
  })

  it('is not held where no text is held', () => {
    expect(appearanceSeal(printed('We want a seat,'), appearance(), undefined)).toBe('not-held')
  })
})

describe('the seal of a statement', () => {
  const words = 'We want a seat,'
  const texts: Record<string, string | undefined> = {
    here: held,
    elsewhere: `Reported: ${held}`,
    other: 'Nothing of the kind.',
  }
  const sealOf = (...articleIds: string[]) =>
    statementSeal(
      {
        ...printed(words),
        appearances: articleIds.map((articleId) => ({ articleId, spans: [at(words)] })),
      },
      (id) => texts[id],
    )

  it('is the worst of the appearances whose text is held', () => {
    expect(sealOf('here')).toBe('verified')
    expect(sealOf('unheld', 'here')).toBe('verified')
    expect(sealOf('here', 'elsewhere', 'unheld')).toBe('moved')
    expect(sealOf('elsewhere', 'other', 'here')).toBe('broken')
  })

  it('is not held where none is', () => {
    expect(sealOf('unheld', 'unknown')).toBe('not-held')
  })

  it('is summary for our own words, whatever is held', () => {
    const appearances = [{ articleId: 'here', spans: [at(words)] }]
    expect(statementSeal({ ...summary, appearances }, (id) => texts[id])).toBe('summary')
  })
})

describe('the places to light', () => {
  const places = (spans: Appearance['spans'], text = held) =>
    locateSpans(printed('We want a seat'), appearance(...spans), text).map(({ start, end }) =>
      text.slice(start, end),
    )

  it('are the recorded ones, and those found where words moved, in order of the text', () => {
    expect(places([at('We will stay.', -3), at('We want a seat,')])).toEqual([
      'We want a seat,',
      'We will stay.',
    ])
  })

  it('leave out broken spans and summaries', () => {
    expect(places([at('We will stay.'), { start: 0, end: 2, exact: 'No' }])).toEqual([
      'We will stay.',
    ])
    expect(locateSpans(summary, appearance(at('We will stay.')), held)).toEqual([])
  })

  it('are the parts found for a quotation without recorded places', () => {
    const joined = printed(`We want a seat,${SPAN_JOINER}We will stay.`)
    expect(
      locateSpans(joined, appearance(), held).map(({ start, end }) => held.slice(start, end)),
    ).toEqual(['We want a seat,', 'We will stay.'])
  })

  it('hold the very words, one place a span, unless the seal is broken, for any text', () => {
    const any = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', 'e\u0301', '\u00a0'),
      maxLength: 9,
    })
    const spans = fc.array(
      fc.record({ start: fc.nat(9), end: fc.nat(9), exact: any.filter((text) => text !== '') }),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(any, spans, (text, recorded) => {
        const places = locateSpans(printed('x'), appearance(...recorded), text)
        const exacts = recorded.map(({ exact }) => exact)
        for (const { start, end } of places) expect(exacts).toContain(text.slice(start, end))
        expect(places.length === recorded.length).toBe(seal(recorded, text) !== 'broken')
      }),
    )
  })
})
