import { describe, expect, it } from 'vitest'
import type { Milestone } from '#src/contract/records.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { fitView, lengthOf } from './axisView.ts'
import { placeMilestones } from './milestoneRows.ts'
import type { PlacedMilestone } from './milestoneRows.ts'

const milestones = shippedRecords().milestones.toSorted((a, b) => (a.date < b.date ? -1 : 1))
const titleOf = ({ title }: Milestone) => title.en ?? ''

describe.each([360, 800, 1200, 2400])('milestones on an axis of %i pixels', (width) => {
  const view = fitView({ start: '2025-01-27', end: '2026-03-07' }, width)
  const pixelsADay = width / lengthOf(view)
  const { placed, hidden } = placeMilestones(milestones, pixelsADay, view, titleOf)
  const boxOf = ({ day, label }: PlacedMilestone) => {
    const x = day * pixelsADay
    const left = label?.side === 'left' ? label.room : 0
    const right = label?.side === 'right' ? label.room : 0
    return [x - 12.5 - left, x + 12.5 + right] as const
  }

  it('show every landmark, and count what finds no room', () => {
    const shown = new Set(placed.map(({ milestone }) => milestone.id))
    const landmarks = milestones.filter(({ weight }) => weight === 1)
    expect(landmarks.filter(({ id }) => !shown.has(id))).toEqual([])
    expect(placed.length + hidden).toBe(milestones.length)
    expect(placed.map(({ number }) => number)).toEqual(
      placed.map(({ milestone }) => milestones.indexOf(milestone) + 1),
    )
  })

  it('never overlap, titles included', () => {
    for (const [at, a] of placed.entries()) {
      for (const b of placed.slice(at + 1)) {
        if (a.row !== b.row || a.row === 4) continue
        const [[left, right], [otherLeft, otherRight]] = [boxOf(a), boxOf(b)]
        expect(right <= otherLeft + 1e-6 || otherRight <= left + 1e-6).toBe(true)
      }
    }
  })
})

it('gives landmarks their titles before lesser milestones have a place', () => {
  const view = fitView({ start: '2025-01-27', end: '2026-03-07' }, 1200)
  const { placed } = placeMilestones(milestones, 1200 / lengthOf(view), view, titleOf)
  const signing = placed.find(({ milestone }) =>
    /sign the Washington Accords/.test(titleOf(milestone)),
  )
  expect(signing?.label).toBeDefined()
})
