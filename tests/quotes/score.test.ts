import { describe, expect, it } from 'vitest'
import { bareSpan, sameName } from './compare.ts'
import type { Expected, ExpectedText, Proposed } from './form.ts'
import { scoreOf } from './score.ts'

const text =
  '“Ferries will run,” Ada Bell said. “They will be late.” She added that the quay was “far too small”. A “free” ticket was not announced. According to the port, fares rise.'
const at = (words: string) => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${words}: not in the text`)
  return { start, end: start + words.length }
}
const bell = { speaker: at('Ada Bell'), speakerName: 'Ada Bell' }
const [ferries, late] = [at('Ferries will run,'), at('They will be late.')]
const [quay, fares] = [at('the quay was “far too small”'), at('fares rise')]
const quotes: Expected[] = [
  { ...ferries, kind: 'verbatim', ...bell, cue: at('said'), group: 'one' },
  { ...late, kind: 'verbatim', ...bell, cue: at('said'), group: 'one' },
  {
    ...quay,
    kind: 'mixed',
    speaker: at('She'),
    speakerName: 'Ada Bell',
    cue: at('added'),
    quoted: [at('far too small')],
  },
  { ...fares, kind: 'indirect', speaker: at('the port'), speakerName: null, accordingTo: true },
]
const gold: ExpectedText = { id: 'quay', language: 'en', text, quotes, traps: [at('free')] }
const score = (proposed: Proposed[], texts = [gold]) =>
  scoreOf(texts, [{ id: 'quay', quotes: proposed }])

describe('a score', () => {
  it('is one throughout where everything is as expected', () => {
    const { rows, groups, kinds, cues, mixed, traps, misses } = score(quotes)
    for (const level of ['exact', 'ov80', 'ggt30', 'name', 'mention'] as const) {
      expect(rows.get('all')![level]).toEqual({ precision: 1, recall: 1, f1: 1 })
    }
    expect(groups).toEqual({ right: 1, of: 1 })
    expect(kinds).toEqual({ right: 4, of: 4 })
    expect(cues).toEqual({ right: 3, of: 3 })
    expect(mixed).toEqual({ right: 1, of: 1 })
    expect(traps).toEqual({ right: 0, of: 1 })
    expect(misses).toEqual([])
  })

  it('has known figures where some is right', () => {
    const { rows, groups, traps, mixed, kinds, misses } = score([
      // Right, and by the family name alone.
      { ...ferries, kind: 'verbatim', speaker: at('Ada Bell'), speakerName: 'Bell', group: 'a' },
      // The words are right, the speaker is not.
      { ...late, kind: 'verbatim', speakerName: 'Ida Voss', group: 'b' },
      // A third of the clause.
      { ...at('far too small'), kind: 'verbatim' },
      { ...at('free'), kind: 'verbatim' },
    ])
    const all = rows.get('all')!
    expect(all).toMatchObject({ expected: 4, proposed: 4 })
    expect(all.ov80).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(all.ggt30).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 })
    expect(all.name).toEqual({ precision: 0.25, recall: 0.25, f1: 0.25 })
    expect(rows.get('en verbatim')!.exact).toEqual({
      precision: 0.5,
      recall: 1,
      f1: expect.closeTo(2 / 3),
    })
    expect(rows.get('en according-to')!.ov80).toEqual({ precision: null, recall: 0, f1: null })
    expect(groups).toEqual({ right: 0, of: 1 })
    expect(traps).toEqual({ right: 1, of: 1 })
    expect(mixed).toEqual({ right: 1, of: 1 })
    expect(kinds).toEqual({ right: 2, of: 2 })
    expect(misses.map(({ what }) => what).toSorted()).toEqual([
      'false alarm',
      'false alarm',
      'missed indirect',
      'missed mixed',
      'speaker',
    ])
  })

  it('neither asks for what is optional nor holds it against anyone', () => {
    const optional = [{ ...gold, quotes: quotes.map((each) => ({ ...each, optional: true })) }]
    expect(score(quotes, optional).rows.size).toBe(0)
    expect(score([], optional).misses).toEqual([])
  })

  it('wants four fifths of what two spans cover together', () => {
    const cut = (by: number) => score([{ start: ferries.start, end: ferries.end - by }])
    const found = (by: number) => cut(by).rows.get('all')!.ov80.recall
    // Sixteen characters without the comma: fourteen of them are enough, twelve are not.
    expect([found(3), found(4)]).toEqual([0.25, 0])
  })

  it('joins nothing where an utterance is of one piece', () => {
    const alone = [{ ...gold, quotes: [quotes[0]!] }]
    expect(score([], alone).groups).toEqual({ right: 0, of: 0 })
  })

  it('gives each expected span to one proposal only', () => {
    const { rows } = score([{ ...ferries }, { ...ferries }])
    expect(rows.get('all')!.exact).toMatchObject({ precision: 0.5, recall: 0.25 })
  })

  it('takes the parts of one proposal as spans of one group', () => {
    const { rows, groups } = score([{ parts: [ferries, late], kind: 'verbatim', ...bell }])
    expect(rows.get('en verbatim')!.name).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(groups).toEqual({ right: 1, of: 1 })
  })

  it('names proposals that do not fit the text, and leaves them out', () => {
    const { problems, rows } = score([
      { start: 3, end: 9999 },
      { ...ferries, exact: 'Trains' },
    ])
    expect(problems).toEqual([
      'quay: bad offsets 3-9999',
      'quay: the words at 1 differ from the text',
    ])
    expect(rows.get('all')!.proposed).toBe(1)
  })

  it('refuses expected spans that do not fit their text', () => {
    const wrong = [{ ...gold, quotes: [{ ...quotes[0]!, exact: 'Trains' }] }]
    expect(() => score([], wrong)).toThrow('quay')
  })

  it('counts the texts of which nothing was proposed', () => {
    expect(scoreOf([gold], [])).toMatchObject({ texts: 1, unproposed: 1 })
  })
})

it.each([
  ['“Ferries will run,”', 'Ferries will run'],
  ['that « on part »', 'on part'],
  ['qu’il viendra.', 'il viendra'],
  ['‘ tis late ’', '‘ tis late'],
  ['’Tis late', 'Tis late'],
  ['thatch roofs', 'thatch roofs'],
])('compares %s as %s', (words, bare) => {
  const { start, end } = bareSpan(words, { start: 0, end: words.length })
  expect(words.slice(start, end)).toBe(bare)
})

it.each([
  ['Ada Bell', 'Mrs Bell', true],
  ['Béa Noël', 'BÉA NOËL', true],
  ['Port Authority of Pell', 'Port Authority', true],
  ['Ada Marie Bell', 'Marie', false],
  ['Ada Bell', 'Ida Bell', false],
  ['Ada Bell', '', false],
  ['Bell’s', 'Bell', true],
])('%s and %s: one name is %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same)
  expect(sameName(other, one)).toBe(same)
})
