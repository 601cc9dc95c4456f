import { describe, expect, it } from 'vitest'
import { briefedFilter } from './briefedFilter.ts'

const filter = { group: { any: ['east'], none: [] } }

describe('what a briefing is of', () => {
  it('is what the filter lets through on most views', () => {
    expect(briefedFilter({ view: 'timeline' }, { filter })).toEqual({ briefed: 'all', filter })
    expect(briefedFilter({ view: 'asks' }, { filter, view: 'voices' }).briefed).toBe('all')
  })

  it('is on a profile what that one said, under the filter', () => {
    expect(briefedFilter({ view: 'stakeholder', id: 'ana' }, { filter })).toEqual({
      briefed: 'stakeholder',
      filter: { ...filter, stakeholder: { any: ['ana'], none: [] } },
    })
  })

  it('is on the page of an article what stands in it', () => {
    expect(briefedFilter({ view: 'source', id: 'a1' }, { filter }).filter).toEqual({
      ...filter,
      article: { any: ['a1'], none: [] },
    })
  })

  it('is on the table of asks the asks, of the kind that is asked for', () => {
    expect(briefedFilter({ view: 'asks' }, { filter }).filter.ask?.any).toEqual(['any'])
    const open = { ...filter, ask: { any: ['open' as const], none: [] } }
    expect(briefedFilter({ view: 'asks' }, { filter: open }).filter).toEqual(open)
  })
})
