import { expect, it } from 'vitest'
import { placeAfterKey } from './chartKeys.ts'

// A number stands in these places; series 1 has none in bin 1.
const places = [
  { series: 0, bin: 0 },
  { series: 0, bin: 1 },
  { series: 0, bin: 2 },
  { series: 1, bin: 0 },
  { series: 1, bin: 2 },
  { series: 3, bin: 2 },
]

it('goes along a series, over bins where it has no number', () => {
  expect(placeAfterKey('ArrowRight', places[3], places)).toEqual({ series: 1, bin: 2 })
  expect(placeAfterKey('ArrowLeft', places[4], places)).toEqual({ series: 1, bin: 0 })
  expect(placeAfterKey('ArrowRight', places[2], places)).toBeUndefined()
})

it('goes from series to series in a bin', () => {
  expect(placeAfterKey('ArrowUp', places[4], places)).toEqual({ series: 3, bin: 2 })
  expect(placeAfterKey('ArrowDown', places[5], places)).toEqual({ series: 1, bin: 2 })
})

it('begins at the first number, from the chart itself', () => {
  expect(placeAfterKey('ArrowLeft', undefined, places)).toEqual(places[0])
  expect(placeAfterKey('End', places[0], places)).toEqual(places.at(-1))
})

it('leaves other keys alone', () => {
  expect(placeAfterKey('Tab', undefined, places)).toBeUndefined()
  expect(placeAfterKey('Enter', places[0], places)).toBeUndefined()
})
