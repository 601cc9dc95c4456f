import { expect, it } from 'vitest'
import { isEasilyHit, nearestBin, neighbour } from './touched.ts'

const part = (bin: number, left: number, top: number, width: number, height: number) => ({
  bin,
  box: { left, right: left + width, top, bottom: top + height },
})

it.each([
  ['wide and high', part(1, 0, 0, 24, 24), true],
  ['too thin', part(1, 0, 0, 13.8, 90), false],
  ['too flat', part(1, 0, 0, 40, 6), false],
])('tells what a finger can hit: %s', (_name, target, easily) => {
  expect(isEasilyHit(target, [target])).toBe(easily)
})

it('takes parts that lie on each other for hard to hit, and stacked ones not', () => {
  const dot = part(1, 0, 0, 24, 24)
  expect(isEasilyHit(dot, [dot, part(2, 14, 0, 24, 24)])).toBe(false)
  expect(isEasilyHit(dot, [dot, part(1, 0, 24, 24, 30)])).toBe(true)
})

it('finds the column that was meant, and the next ones that hold something', () => {
  const parts = [part(0, 0, 0, 14, 5), part(3, 60, 0, 14, 5), part(4, 80, 0, 14, 5)]
  expect(nearestBin(-20, parts)).toBe(0)
  expect(nearestBin(50, parts)).toBe(3)
  expect(nearestBin(300, parts)).toBe(4)
  expect(nearestBin(10, [])).toBeUndefined()
  expect(neighbour(3, 1, [0, 3, 4])).toBe(4)
  expect(neighbour(3, -1, [0, 3, 4])).toBe(0)
  expect(neighbour(4, 1, [0, 3, 4])).toBeUndefined()
  expect(neighbour(0, -1, [0, 3, 4])).toBeUndefined()
})
