import { describe, expect, it } from 'vitest'
import { tickedFilter } from './tickedFilter.ts'

describe('the filter of ticked rows', () => {
  it('names just them, in canonical order', () => {
    const ticked = new Map([
      ['s2', 'accepted'],
      ['s1', 'disputed'],
    ])
    expect(tickedFilter(ticked)).toEqual({ id: { any: ['s1', 's2'], none: [] } })
  })

  it('lets through those too that lists leave out otherwise', () => {
    const ticked = new Map([
      ['s2', 'retracted'],
      ['s1', 'accepted'],
    ])
    expect(tickedFilter(ticked).status).toEqual({ any: ['accepted', 'retracted'], none: [] })
  })
})
