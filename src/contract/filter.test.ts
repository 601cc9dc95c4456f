import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterArbitrary } from '#tests/arbitraries/filter.ts'
import {
  StatementFilter,
  comparePairs,
  filterFromPairs,
  filterKeys,
  filterPairs,
  formatFilter,
  parseFilter,
  readPairs,
  statusesOf,
  writePairs,
} from './filter.ts'

const canonical = (query: string) => formatFilter(parseFilter(query).filter)

describe('the canonical string', () => {
  it('gives back the filter it was written from, for any filter', () => {
    fc.assert(
      fc.property(filterArbitrary(), (filter) => {
        expect(parseFilter(formatFilter(filter))).toEqual({ filter, ignored: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('is one string, however the pairs are shuffled, repeated and encoded', () => {
    const shuffled = filterArbitrary().chain((filter) => {
      const pairs = filterPairs(filter)
      return fc.record({
        filter: fc.constant(filter),
        pairs: fc.shuffledSubarray([...pairs, ...pairs], {
          minLength: pairs.length * 2,
          maxLength: pairs.length * 2,
        }),
        mark: fc.constantFrom('!', '%21'),
        space: fc.constantFrom('+', '%20'),
        head: fc.constantFrom('', '?'),
      })
    })
    fc.assert(
      fc.property(shuffled, ({ filter, pairs, mark, space, head }) => {
        const query = pairs
          .map(({ key, exclude, value }) => {
            const encoded = encodeURIComponent(value).replaceAll('%20', space)
            return `${key}${exclude ? mark : ''}=${encoded}`
          })
          .join('&')
        expect(canonical(head + query)).toBe(formatFilter(filter))
      }),
    )
  })

  it('is stable for any text whatever', () => {
    const pieces = [
      '&',
      '=',
      '!',
      '+',
      '%',
      '%21',
      '%C3',
      '"',
      '?',
      '#',
      ' ',
      '\ud800',
      ...filterKeys,
    ]
    const piece = fc.oneof(
      fc.constantFrom(...pieces, '2025', '2024-06', 'verbatim', 'none', 'fr'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (parts) => {
        const text = parts.join('')
        const once = canonical(text)
        expect(canonical(once)).toBe(once)
        expect(parseFilter(once).ignored).toEqual([])
      }),
    )
  })

  it('is the example of the contract', () => {
    expect(
      canonical(
        'stance!=neutral&q=%22shared+prosperity%22&group=religious&group=civil-society&from=2025-03',
      ),
    ).toBe(
      'from=2025-03&group=civil-society&group=religious&q=%22shared%20prosperity%22&stance!=neutral',
    )
  })

  it('sorts by key, the plain key before its exclusion, then by value, by code unit', () => {
    expect(
      canonical('to=2026&topic!=a&topic=z&outlet=b&outlet=B&outlet=%C3%A9&from=2025&addressee=x'),
    ).toBe('addressee=x&from=2025&outlet=B&outlet=b&outlet=%C3%A9&to=2026&topic=z&topic!=a')
  })

  it('compares pairs by key first, even where one key begins another', () => {
    const pair = (key: string, exclude = false) => ({ key, exclude, value: '' })
    expect(
      [pair('topic'), pair('to', true), pair('to')].toSorted(comparePairs).map(({ key }) => key),
    ).toEqual(['to', 'to', 'topic'])
  })

  it('is empty for the filter that asks nothing', () => {
    expect(formatFilter({})).toBe('')
    expect(formatFilter({ kind: { any: [], none: [] } })).toBe('')
    expect(parseFilter('?')).toEqual({ filter: {}, ignored: [] })
  })

  it('knows every key of the schema', () => {
    for (const key of filterKeys) expect(Object.keys(StatementFilter.shape)).toContain(key)
  })
})

describe('reading', () => {
  it('takes + for a space and %21 for the mark of exclusion', () => {
    expect(parseFilter('q=shared+prosperity&topic%21=seat').filter).toEqual({
      q: { any: ['shared prosperity'], none: [] },
      topic: { any: [], none: ['seat'] },
    })
  })

  it('keeps a literal plus and a literal percent sign', () => {
    expect(parseFilter('outlet=A%2BB&outlet=100%25').filter.outlet?.any).toEqual(['100%', 'A+B'])
  })

  it('takes what follows the first = for the value', () => {
    expect(readPairs('outlet=a=b')).toEqual({
      pairs: [{ key: 'outlet', exclude: false, value: 'a=b' }],
      ignored: [],
    })
  })

  it('lists damaged percent-encoding and keeps the rest', () => {
    expect(parseFilter('outlet=%E9&kind=verbatim&q=%&%ZZ=1')).toEqual({
      filter: { kind: { any: ['verbatim'], none: [] } },
      ignored: [
        { key: 'outlet', value: '%E9', reason: 'encoding' },
        { key: 'q', value: '%', reason: 'encoding' },
        { key: '%ZZ', value: '1', reason: 'encoding' },
      ],
    })
  })

  it('reads and writes lone surrogates without failing', () => {
    const { filter } = parseFilter('outlet=\ud800')
    expect(filter.outlet?.any).toEqual(['\ufffd'])
    expect(writePairs([{ key: 'outlet', exclude: false, value: 'a\udc00' }])).toBe(
      'outlet=a%EF%BF%BD',
    )
  })

  it('lists keys that mean nothing, those of Object.prototype too', () => {
    expect(
      parseFilter('colour=red&__proto__=x&constructor!=y&Kind=verbatim&=z&kind!!=verbatim'),
    ).toEqual({
      filter: {},
      ignored: [
        { key: 'colour', value: 'red', reason: 'key' },
        { key: '__proto__', value: 'x', reason: 'key' },
        { key: 'constructor!', value: 'y', reason: 'key' },
        { key: 'Kind', value: 'verbatim', reason: 'key' },
        { key: '', value: 'z', reason: 'key' },
        { key: 'kind!!', value: 'verbatim', reason: 'key' },
      ],
    })
  })

  it.each([
    ['from', '2025-13'],
    ['from', '2025-02-29'],
    ['to', '2025-00'],
    ['to', '25'],
    ['publishedFrom', '2025-4'],
    ['addedSince', '2025-04'],
    ['kind', 'Verbatim'],
    ['stance', 'mixed'],
    ['country', 'cd'],
    ['language', 'f'],
    ['group', 'Civil Society'],
    ['group', ''],
    ['outlet', ''],
    ['q', '   '],
    ['q', '-“”…'],
    ['ask', 'none'],
    ['precision', 'hour'],
  ])('leaves out %s=%s and applies the rest', (key, value) => {
    const { filter, ignored } = parseFilter(
      `${key}=${encodeURIComponent(value)}&wording=printed&${key}!=${encodeURIComponent(value)}`,
    )
    expect(filter).toEqual({ wording: { any: ['printed'], none: [] } })
    expect(ignored).toEqual([
      { key, value, reason: 'value' },
      { key: `${key}!`, value, reason: 'value' },
    ])
  })

  it('keeps the good values of a key that has bad ones', () => {
    expect(parseFilter('kind=verbatim&kind=spoken').filter).toEqual({
      kind: { any: ['verbatim'], none: [] },
    })
  })

  it('tidies the spaces of a search, and of nothing else', () => {
    const { filter } = parseFilter('q=++shared++%0A%C2%A0prosperity+&outlet=+Le++Monde+')
    expect(filter).toEqual({
      q: { any: ['shared prosperity'], none: [] },
      outlet: { any: [' Le  Monde '], none: [] },
    })
  })
})

describe('ranges', () => {
  it('leaves out both ends of a range that ends before it begins', () => {
    expect(parseFilter('from=2025-06&to=2025-03&kind=verbatim')).toEqual({
      filter: { kind: { any: ['verbatim'], none: [] } },
      ignored: [
        { key: 'from', value: '2025-06', reason: 'reversed' },
        { key: 'to', value: '2025-03', reason: 'reversed' },
      ],
    })
    expect(parseFilter('publishedFrom=2026&publishedTo=2025-12-31').filter).toEqual({})
  })

  it('keeps what a reversed range excludes', () => {
    expect(parseFilter('from=2026&from!=2027&to=2025').filter).toEqual({
      from: { any: [], none: ['2027'] },
    })
  })

  it('keeps a range whose ends share a day', () => {
    for (const query of [
      'from=2025-03-15&to=2025-03',
      'from=2025-06&to=2025',
      'from=2025&to=2025-01-01',
    ]) {
      expect(canonical(query)).toBe(query)
    }
  })

  it('keeps several ends of which one pair makes a range', () => {
    const query = 'from=2024&from=2026&to=2025'
    expect(canonical(query)).toBe(query)
  })
})

describe('building from pairs', () => {
  it('does not change the pairs it is given', () => {
    const pairs = [{ key: 'kind', exclude: false, value: 'verbatim' }] as const
    expect(filterFromPairs(pairs).filter.kind?.any).toEqual(['verbatim'])
    expect(pairs).toHaveLength(1)
  })
})

describe('statuses', () => {
  it('are accepted and disputed where the filter names none', () => {
    expect(statusesOf({})).toEqual(['accepted', 'disputed'])
    expect(statusesOf({ status: { any: [], none: ['disputed'] } })).toEqual(['accepted'])
  })

  it('are those named, less those excluded', () => {
    expect(statusesOf({ status: { any: ['retracted', 'accepted'], none: ['accepted'] } })).toEqual([
      'retracted',
    ])
  })
})
