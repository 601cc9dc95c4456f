import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervalOf } from '#src/domain/dates.ts'
import { createFormat } from '#src/i18n/format.ts'
import { axisTicks } from './axisTicks.ts'

const f = createFormat('en')
const first = intervalOf('2025-01-27').start

describe('the ticks of the axis', () => {
  it('stand apart at any scale, so that labels never meet', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 25_000 }),
        fc.double({ min: 0.002, max: 120, noNaN: true }),
        (from, pixelsADay) => {
          const view = { from, to: from + 1200 / pixelsADay }
          const labelled = axisTicks(view, view, pixelsADay, f).filter(({ label }) => label !== '')
          for (const [at, tick] of labelled.entries()) {
            const next = labelled[at + 1]
            if (next) expect((next.day - tick.day) * pixelsADay).toBeGreaterThanOrEqual(55)
          }
          expect(labelled.length).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('grow finer with the zoom: years, months, days', () => {
    const labels = (days: number) => {
      const view = { from: first, to: first + days }
      return axisTicks(view, view, 1200 / days, f).map(({ label }) => label)
    }
    expect(labels(7000)).toContain('2026')
    expect(labels(400)).toContain('Mar')
    expect(labels(400)).toContain('Feb 2025')
    expect(labels(20)).toContain('1 Feb')
  })

  it('say nothing that the edge would cut', () => {
    const view = { from: first, to: first + 400 }
    const days = { from: first - 400, to: first + 800 }
    const ticks = axisTicks(days, view, 3, f)
    const january = ticks.find(({ day }) => day === intervalOf('2025-01').start)
    expect(january?.label).toBe('2025')
    const late = { from: intervalOf('2025-01-08').start, to: first + 400 }
    const cut = axisTicks(days, late, 3, f).find(({ day }) => day === intervalOf('2025-01').start)
    expect(cut?.label).toBe('')
  })
})
