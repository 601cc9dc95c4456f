import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clampView,
  fitView,
  leastDays,
  lengthOf,
  panBy,
  percentOf,
  showing,
  viewOfZoom,
  zoomAbout,
  zoomText,
} from './axisView.ts'
import type { AxisView } from './axisView.ts'

const bounds: AxisView = { from: 20_000, to: 20_500 }
const inside = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.02, max: 1, noNaN: true }))
  .map(([place, share]): AxisView => {
    const length = lengthOf(bounds) * share
    const from = bounds.from + (lengthOf(bounds) - length) * place
    return { from, to: from + length }
  })

describe('zooming', () => {
  it('keeps the date under the pointer where it is, as long as the ends allow it', () => {
    fc.assert(
      fc.property(
        inside,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 4, noNaN: true }),
        (view, at, factor) => {
          const day = view.from + lengthOf(view) * at
          const next = zoomAbout(view, factor, day, bounds, 5)
          const touchesEnd =
            Math.abs(next.from - bounds.from) < 1e-6 || Math.abs(next.to - bounds.to) < 1e-6
          expect(touchesEnd || Math.abs((day - next.from) / lengthOf(next) - at) < 1e-6).toBe(true)
        },
      ),
    )
  })

  it('stays inside the bounds, never nearer than the least days, and holds the day', () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0.01, max: 20, noNaN: true }), (view, factor) => {
        const day = (view.from + view.to) / 2
        const next = zoomAbout(view, factor, day, bounds, 5)
        expect(next.from).toBeGreaterThanOrEqual(bounds.from - 1e-6)
        expect(next.to).toBeLessThanOrEqual(bounds.to + 1e-6)
        expect(lengthOf(next)).toBeGreaterThanOrEqual(5 - 1e-6)
        expect(next.from <= day && day <= next.to).toBe(true)
      }),
    )
  })

  it('in and out again gives the same view where no end was met', () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0.3, max: 1, noNaN: true }), (view, factor) => {
        const day = (view.from + view.to) / 2
        const near = zoomAbout(view, factor, day, bounds, 1)
        const back = zoomAbout(near, 1 / factor, day, bounds, 1)
        expect(back.from).toBeCloseTo(view.from, 5)
        expect(back.to).toBeCloseTo(view.to, 5)
      }),
    )
  })
})

describe('panning', () => {
  it('keeps the length and stops at the ends', () => {
    fc.assert(
      fc.property(inside, fc.double({ min: -900, max: 900, noNaN: true }), (view, days) => {
        const next = panBy(view, days, bounds)
        expect(lengthOf(next)).toBeCloseTo(lengthOf(view), 6)
        expect(next.from).toBeGreaterThanOrEqual(bounds.from - 1e-6)
        expect(next.to).toBeLessThanOrEqual(bounds.to + 1e-6)
      }),
    )
  })

  it('shows a stretch with the least movement', () => {
    const view = { from: 20_100, to: 20_200 }
    expect(showing(view, { from: 20_150, to: 20_151 }, bounds)).toEqual(view)
    const right = showing(view, { from: 20_260, to: 20_261 }, bounds)
    expect(lengthOf(right)).toBeCloseTo(100)
    expect(right.to).toBeGreaterThan(20_261)
    expect(right.from).toBeGreaterThan(view.from)
    const left = showing(view, { from: 20_010, to: 20_011 }, bounds)
    expect(left.from).toBeLessThan(20_010)
  })
})

describe('the view in the address', () => {
  it('comes back from its text for whole days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_000, max: 21_000 }), fc.nat(900), (first, more) => {
        const view = { from: first, to: first + more + 1 }
        expect(viewOfZoom(zoomText(view))).toEqual(view)
      }),
    )
  })

  it('names every day it touches, and never an end before its beginning', () => {
    expect(zoomText({ from: 20_148.4, to: 20_178.2 })).toBe('2025-03-01..2025-03-31')
    expect(zoomText({ from: 20_148.2, to: 20_148.3 })).toBe('2025-03-01..2025-03-01')
  })
})

describe('the whole', () => {
  it('leaves room for what stands at its ends', () => {
    const fit = fitView({ start: '2025-02-01', end: '2026-03-07' }, 1200)
    const pixelsADay = 1200 / lengthOf(fit)
    expect((20_120 - fit.from) * pixelsADay).toBeCloseTo(30, 0)
    expect(percentOf(fit.from, fit)).toBe(0)
    expect(percentOf(fit.to, fit)).toBe(100)
  })

  it('shows two weeks about a single day', () => {
    const fit = fitView({ start: '2025-04-17', end: '2025-04-17' }, 1200)
    expect(lengthOf(fit)).toBeCloseTo(14)
  })

  it('is never nearer than half a day parts two bars', () => {
    expect(leastDays(1200)).toBe(10)
    expect(leastDays(60)).toBe(1)
    expect(clampView({ from: 20_010, to: 20_011 }, bounds, 10)).toEqual({
      from: 20_005.5,
      to: 20_015.5,
    })
  })
})
