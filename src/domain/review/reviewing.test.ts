import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Review } from '#src/contract/reviews.ts'
import type { Proposal } from '#src/contract/proposals.ts'
import { itemOf, pasted } from '#tests/support/reviews.ts'
import { begin, countsOf, reviewed } from './reviewing.ts'
import type { ReviewAction, Reviewing } from './reviewing.ts'

const TEXT =
  'One “two three” four.\n\nFive « six » — seven 👩🏽‍🚀 e\u0301té. “Eight nine,” ten “eleven.”'
const ITEMS = [
  itemOf(TEXT, ['two three'], { id: 'a' }),
  itemOf(TEXT, ['six'], { id: 'b' }),
  itemOf(TEXT, ['Eight nine,', 'eleven.'], { id: 'c' }),
]
const REVIEW = pasted(TEXT, { items: ITEMS })

const after = (actions: readonly ReviewAction[], from: Reviewing = begin(REVIEW)) =>
  actions.reduce(reviewed, from)

const id = fc.constantFrom('a', 'b', 'c', 'h1', 'h2', 'nobody')
const place = fc.nat({ max: TEXT.length })
const range = fc
  .tuple(place, place)
  .map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }))
  .filter(({ start, end }) => TEXT.slice(start, end).trim() !== '')
const at = fc.nat({ max: 2 })
const by = fc.constantFrom(1 as const, -1 as const)
const edge = fc.constantFrom('start' as const, 'end' as const)
const step: fc.Arbitrary<ReviewAction> = fc.oneof(
  fc.record({ do: fc.constant('accept' as const), id }),
  fc.record({ do: fc.constant('accept' as const), id, repeats: fc.constant('s001') }),
  fc.record({ do: fc.constant('reject' as const), id }),
  fc.record({ do: fc.constant('wait' as const), id }),
  fc.record({ do: fc.constant('select' as const), id }),
  fc.record({ do: fc.constant('go' as const), by }),
  fc.record({ do: fc.constant('set' as const), id, fields: fc.record({ askEn: fc.string() }) }),
  fc.record({
    do: fc.constant('stakeholder' as const),
    stakeholder: fc.record({
      key: fc.constantFrom('n1', 'n2'),
      name: fc.string(),
      kind: fc.constant('person' as const),
      group: fc.constant(''),
    }),
  }),
  fc.record({ do: fc.constant('add' as const), range }),
  fc.record({ do: fc.constant('addWords' as const), id, range }),
  fc.record({ do: fc.constant('edge' as const), id, at, edge, by }),
  fc.record({
    do: fc.constant('drag' as const),
    id,
    at,
    edge,
    to: place,
    key: fc.constantFrom('drag 1', 'drag 2'),
  }),
  fc.record({ do: fc.constant('dropSpan' as const), id, at }),
  fc.record({ do: fc.constant('split' as const), id }),
)
const travel: fc.Arbitrary<ReviewAction> = fc.constantFrom({ do: 'undo' }, { do: 'redo' })

const content = ({ items, newStakeholders }: Review) => ({ items, newStakeholders })

describe('any steps through a review', () => {
  it('are taken back one by one to where it began, and done again', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(step, travel)), (steps) => {
        const end = after(steps)
        let state = end
        while (state.past.length > 0) state = reviewed(state, { do: 'undo' })
        expect(content(state.review)).toEqual(content(REVIEW))
        while (state.future.length > 0) state = reviewed(state, { do: 'redo' })
        let last = end
        while (last.future.length > 0) last = reviewed(last, { do: 'redo' })
        expect(content(state.review)).toEqual(content(last.review))
      }),
    )
  })

  it('leave spans that slice to their words, in the order of the text, and ids that differ', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(step, travel)), (steps) => {
        const { items } = after(steps).review
        const starts = items.map(({ spans }) => spans[0]!.start)
        expect(starts).toEqual(starts.toSorted((x, y) => x - y))
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
        for (const { start, end, exact } of items.flatMap(({ spans }) => spans)) {
          expect(exact.trim()).not.toBe('')
          expect(TEXT.slice(start, end)).toBe(exact)
        }
      }),
    )
  })
})

describe('going through a review', () => {
  it('looks at the next that waits, round the end', () => {
    expect(begin(REVIEW).selected).toBe('a')
    expect(after([{ do: 'accept', id: 'a' }]).selected).toBe('b')
    const last = after([
      { do: 'accept', id: 'b' },
      { do: 'reject', id: 'c' },
    ])
    expect(last.selected).toBe('a')
    const none = after([{ do: 'accept', id: 'a' }], last)
    expect(none.selected).toBe('a')
    expect(countsOf(none.review)).toEqual({ waiting: 0, accepted: 2, rejected: 1 })
    expect(after([{ do: 'undo' }, { do: 'undo' }], none).selected).toBe('c')
  })

  it('takes letters typed in one field back together', () => {
    const typed = after(
      ['R', 'Ro', 'Roa', 'Road'].map((askEn) => ({ do: 'set', id: 'a', fields: { askEn } })),
    )
    expect(typed.review.items[0]?.askEn).toBe('Road')
    expect(reviewed(typed, { do: 'undo' }).review.items[0]?.askEn).toBe('')
  })

  it('forgets what it repeats once it is decided otherwise', () => {
    const taken = after([{ do: 'accept', id: 'a', repeats: 's001' }])
    expect(taken.review.items[0]).toMatchObject({ state: 'accepted', repeats: 's001' })
    expect(after([{ do: 'accept', id: 'a' }], taken).review.items[0]?.repeats).toBeUndefined()
  })

  it('makes a statement of any words, adds words to one, and parts it', () => {
    const start = TEXT.indexOf('four')
    const made = after([{ do: 'add', range: { start, end: start + 4 } }])
    expect(made.selected).toBe('h1')
    expect(made.review.items.map((item) => item.id)).toEqual(['a', 'h1', 'b', 'c'])
    const seven = TEXT.indexOf('seven')
    const more = after(
      [{ do: 'addWords', id: 'h1', range: { start: seven, end: seven + 5 } }],
      made,
    )
    expect(more.review.items[1]?.spans.map(({ exact }) => exact)).toEqual(['four', 'seven'])
    const parted = after([{ do: 'split', id: 'h1' }], more)
    expect(parted.review.items.map((item) => item.id)).toEqual(['a', 'h1', 'b', 'h2', 'c'])
  })

  it('takes in what was found, parts of one utterance as one', () => {
    const proposal = (own: Partial<Proposal>, words: string): Proposal => ({
      id: words,
      kind: 'verbatim',
      spans: itemOf(TEXT, [words]).spans,
      quoted: [],
      onBehalfOf: [],
      addressees: [],
      asks: false,
      positions: [],
      confidence: 0.6,
      reasons: [{ is: 'goes-on' }],
      ...own,
    })
    const proposals = [
      proposal({ group: 'g', asks: true }, 'Eight nine,'),
      proposal({ kind: 'mixed' }, 'six'),
      proposal({ group: 'g', reasons: [{ is: 'cue', words: 'ten' }] }, 'eleven.'),
    ]
    const { review, selected } = after(
      [{ do: 'extracted', extraction: { language: 'fr', proposals } }],
      begin(pasted(TEXT, { extracted: false })),
    )
    expect(review).toMatchObject({ extracted: true, language: 'fr' })
    expect(selected).toBe('six')
    expect(review.items).toMatchObject([
      { kind: 'indirect', state: 'waiting', saidOn: '2025-04-18', saidOnBasis: 'inferred' },
      { spans: [{ exact: 'Eight nine,' }, { exact: 'eleven.' }] },
    ])
    expect(review.items[1]?.proposal?.reasons).toHaveLength(2)
  })
})
