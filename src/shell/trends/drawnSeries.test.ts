import { expect, it } from 'vitest'
import type { TrendSeries } from '#src/contract/trends.ts'
import { drawnSeries, isDrawable } from './drawnSeries.ts'

const series = (key: string, ...counts: number[]): TrendSeries => ({
  key,
  counts,
  inexact: 1,
  undated: 0,
})
const many = (count: number) =>
  Array.from({ length: count }, (_each, at) => series(`g${at}`, count - at, 1))

it('joins all but the seven largest, and loses none of their numbers', () => {
  const drawn = drawnSeries({ by: 'group', series: many(150) })
  expect(drawn.map(({ look }) => look)).toEqual(['1', '2', '3', '4', '5', '6', '7', 'others'])
  expect(drawn.at(-1)!.keys).toHaveLength(143)
  expect(drawn.reduce((sum, { counts }) => sum + counts[1]!, 0)).toBe(150)
})

it('keeps a single other under its own name', () => {
  const other = drawnSeries({ by: 'group', series: many(8) }).at(-1)!
  expect(other.only?.key).toBe('g7')
})

it('puts topics without a position last, with a look of their own', () => {
  const drawn = drawnSeries({ by: 'topic', series: [series('', 9, 9), ...many(8)] })
  expect(drawn.map(({ look }) => look)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    'others',
    'none',
  ])
})

it('draws every stance by itself', () => {
  const drawn = drawnSeries({ by: 'stance', series: [series('supports', 1), series('none', 2)] })
  expect(drawn.map(({ look }) => look)).toEqual(['supports', 'none'])
})

it('knows that bins without a number are nothing to draw', () => {
  expect(isDrawable({ series: [series('g')] })).toBe(false)
  expect(isDrawable({ series: [series('g', 0)] })).toBe(false)
  expect(isDrawable({ series: [series('g', 0, 1)] })).toBe(true)
})
