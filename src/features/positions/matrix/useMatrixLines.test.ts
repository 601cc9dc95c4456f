import { describe, expect, it } from 'vitest'
import { linesOf } from './useMatrixLines.ts'

describe('the drawn lines of the matrix', () => {
  it('have room between them for the rows that are not drawn, and after the last', () => {
    const places = [
      { index: 0, start: 0, end: 40 },
      { index: 5, start: 200, end: 240 },
      { index: 6, start: 240, end: 300 },
    ]
    expect(linesOf(places, 500)).toEqual({
      lines: [
        { at: 0, gap: 0 },
        { at: 5, gap: 160 },
        { at: 6, gap: 0 },
      ],
      after: 200,
    })
  })

  it('leave all the room where none is drawn', () => {
    expect(linesOf([], 500)).toEqual({ lines: [], after: 500 })
  })
})
