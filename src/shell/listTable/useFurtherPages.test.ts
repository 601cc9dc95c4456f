import { describe, expect, it } from 'vitest'
import { pageOffsets } from './useFurtherPages.ts'

describe('the pages that rows fall into', () => {
  it.each([
    [0, 199, []],
    [150, 230, [200]],
    [0, 499, [200, 400]],
    [410, 430, [400]],
    [0, -1, []],
  ])('from %i to %i', (start, end, offsets) => {
    expect(pageOffsets(start, end)).toEqual(offsets)
  })
})
