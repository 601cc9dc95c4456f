import { describe, expect, it } from 'vitest'
import { cellStances } from '#src/contract/positions.ts'
import type { Positions } from '#src/contract/positions.ts'
import { isOpened, matrixOf, toggledGroup } from './matrixModel.ts'
import { placeAfterKey } from './useMatrixKeys.ts'

/** A line with so many supporting statements a topic. */
const line = (...counts: number[]) => ({
  count: counts.reduce((sum, count) => sum + count, 0),
  cells: counts.flatMap((count) => cellStances.map((_stance, at) => (at === 0 ? count : 0))),
})
const answer: Positions = {
  topics: ['peace', 'trade', 'water'].map((id) => ({ id, count: 1 })),
  groups: [
    {
      id: 'east',
      said: line(3, 1, 0),
      stakeholders: [
        { id: 'ana', said: line(3, 0, 0) },
        { id: 'ben', said: line(0, 1, 0), onItsBehalf: line(0, 0, 2) },
      ],
    },
    { id: 'west', said: line(1, 0, 0), stakeholders: [{ id: 'cyd', said: line(1, 0, 0) }] },
  ],
  total: 5,
  coded: 5,
  recordsThrough: '2026-03-07',
  version: 'v',
  ignored: [],
}
const keys = (opened: string | undefined, least = 1) =>
  matrixOf(answer, opened, least).rows.map(({ key }) => key)

describe('the rows of the matrix', () => {
  it('are groups, and under those opened their stakeholders, what others say told apart', () => {
    expect(keys(undefined)).toEqual(['group.east', 'group.west'])
    expect(keys('east')).toEqual([
      'group.east',
      'stakeholder.ana',
      'stakeholder.ben',
      'behalf.ben',
      'group.west',
    ])
    expect(keys('*')).toHaveLength(6)
  })

  it('are those with a cell of the least number, and the groups over them', () => {
    const { columns, hidden } = matrixOf(answer, 'east', 2)
    expect(keys('east', 2)).toEqual(['group.east', 'stakeholder.ana', 'behalf.ben'])
    expect(columns.map(({ id }) => id)).toEqual(['peace', 'water'])
    expect(hidden).toEqual({ rows: 2, columns: 1 })
    expect(matrixOf(answer, 'east', 2).rows[0]!.cells.map(({ total }) => total)).toEqual([3, 0])
    expect(keys('*', 9)).toEqual([])
  })
})

describe('opening a group', () => {
  const ids = ['east', 'west']
  it('and closing it again stands in the address, all of them as one sign', () => {
    expect(toggledGroup(undefined, 'east', ids)).toBe('east')
    expect(toggledGroup('east', 'west', ids)).toBe('*')
    expect(toggledGroup('*', 'east', ids)).toBe('west')
    expect(toggledGroup('west', 'west', ids)).toBe(undefined)
    expect([isOpened('*', 'east'), isOpened('west', 'east')]).toEqual([true, false])
  })
})

describe('a key', () => {
  const size = { rows: 3, columns: 4 }
  it.each([
    ['ArrowRight', false, { row: 1, column: 2 }],
    ['ArrowLeft', false, { row: 1, column: 0 }],
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['ArrowUp', false, { row: 0, column: 1 }],
    ['Home', false, { row: 1, column: 0 }],
    ['End', false, { row: 1, column: 3 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 2, column: 3 }],
    ['x', false, undefined],
  ])('%s leads on (with Ctrl: %s)', (key, ctrlKey, expected) => {
    expect(placeAfterKey({ key, ctrlKey }, { row: 1, column: 1 }, size)).toEqual(expected)
  })

  it('stops at the edges: the head of the row is the first place of it', () => {
    const event = { key: 'ArrowLeft', ctrlKey: false }
    expect(placeAfterKey(event, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: -1 })
    expect(placeAfterKey(event, { row: 0, column: -1 }, size)).toEqual({ row: 0, column: -1 })
  })
})
