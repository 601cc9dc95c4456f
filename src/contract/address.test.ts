import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterArbitrary, idText } from '#tests/arbitraries/filter.ts'
import {
  laneViews,
  readAddress,
  recordKey,
  recordOf,
  stakeholderSortOf,
  statementSortOf,
  trendViews,
  writeAddress,
} from './address.ts'
import { entities } from './changes.ts'
import { sorts } from './questions.ts'
import { stakeholderSorts } from './viewChoices.ts'

describe('the query of an address', () => {
  it('comes back from its canonical string, for any filter and all beside it', () => {
    const beside = fc.record(
      {
        sort: fc.constantFrom(
          ...[...sorts, ...stakeholderSorts].filter((sort) => sort !== '-said'),
        ),
        lanes: fc.constantFrom(...laneViews.filter((view) => view !== 'group')),
        by: fc.constantFrom(...trendViews.filter((view) => view !== 'stance')),
        zoom: fc.constantFrom('2025-03-01..2025-04-30', '2025-12-31..2025-12-31'),
        view: fc.constantFrom('list', 'grouped'),
        find: fc.constantFrom('Ambongo', 'l’abbé Ŝ & co', ' '),
        open: idText,
        who: fc.string({ unit: 'grapheme', maxLength: 20 }),
        record: fc.oneof(
          fc.constantFrom(...entities),
          fc.tuple(fc.constantFrom(...entities), idText).map(([kind, id]) => recordKey(kind, id)),
        ),
        since: fc.constantFrom('2026-11-24', '2024-02-29'),
        until: fc.constantFrom('2026-11-23', '2026-11-25'),
        fault: fc.constantFrom('summary:500', 'statements:slow-5000'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(filterArbitrary(), beside, (filter, rest) => {
        const address = { filter, ...rest }
        const text = writeAddress(address)
        expect(readAddress(text)).toEqual({ address, ignored: [] })
        expect(text === '' || text.startsWith('?')).toBe(true)
      }),
    )
  })

  it('reads a record or a kind of record back from its key', () => {
    const id = fc.option(idText, { nil: undefined })
    fc.assert(
      fc.property(fc.constantFrom(...entities), id, (entity, entityId) => {
        const { address } = readAddress(`record=${recordKey(entity, entityId)}`)
        expect(recordOf(address)).toEqual({
          entity,
          ...(entityId === undefined ? {} : { entityId }),
        })
      }),
    )
    expect(recordOf({})).toEqual({})
  })

  it.each([
    ['record', 'colour'],
    ['record', 'statement:'],
    ['record', 'statement:a b'],
    ['record', ':s001'],
    ['since', '2026-11'],
    ['until', '2026-02-30'],
    ['who', 'x'.repeat(201)],
  ])('leaves out what the page of changes can not mean: %s=%s', (key, value) => {
    expect(readAddress(`${key}=${encodeURIComponent(value)}`)).toEqual({
      address: { filter: {} },
      ignored: [{ key, value, reason: 'value' }],
    })
  })

  it('sorts filter and reserved keys together', () => {
    const { address } = readAddress('sort=speaker&topic=a&sort=stakeholder&open=s1&kind=verbatim')
    expect(writeAddress(address)).toBe('?kind=verbatim&open=s1&sort=stakeholder&topic=a')
  })

  it('leaves out the default sort', () => {
    expect(readAddress('sort=-said').address).toEqual({ filter: {} })
    expect(writeAddress({ filter: {}, sort: '-said' })).toBe('')
  })

  it.each([
    '2025-03-01',
    '2025-03-01..',
    '2025-03-01..2025-02-01',
    '2025-02-30..2025-03-01',
    '2025-03-01..2025-04-01..2025-05-01',
    '2025..2026',
  ])('leaves out a zoom that is no range of days: %s', (zoom) => {
    expect(readAddress(`zoom=${zoom}`)).toEqual({
      address: { filter: {} },
      ignored: [{ key: 'zoom', value: zoom, reason: 'value' }],
    })
  })

  it('holds one order, of which each view takes what it knows', () => {
    expect(statementSortOf({ sort: '-addressed' })).toBe('-said')
    expect(stakeholderSortOf({ sort: '-addressed' })).toBe('-addressed')
    expect(statementSortOf({ sort: 'outlet' })).toBe('outlet')
    expect(stakeholderSortOf({ sort: 'outlet' })).toBe('-said')
  })

  it('lists what means nothing: bad values, exclusions of reserved keys, unknown keys', () => {
    const { address, ignored } = readAddress(
      '?sort=colour&open=A%20B&open!=s1&lanes=9x&from=2025-13',
    )
    expect(address).toEqual({ filter: {} })
    expect(ignored).toEqual(
      expect.arrayContaining([
        { key: 'sort', value: 'colour', reason: 'value' },
        { key: 'open', value: 'A B', reason: 'value' },
        { key: 'open!', value: 's1', reason: 'key' },
        { key: 'lanes', value: '9x', reason: 'value' },
        { key: 'from', value: '2025-13', reason: 'value' },
      ]),
    )
    expect(ignored).toHaveLength(5)
  })
})
