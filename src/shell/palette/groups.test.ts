import { describe, expect, it } from 'vitest'
import type { Entry } from './entries.ts'
import { groupsAtFirst, groupsFound } from './groups.ts'
import { optionAfterKey } from './useActiveOption.ts'

const entry = (key: string, label: string): Entry => ({ key, label, also: [] })
const pools = {
  topic: [entry('topic:lobito', 'Lobito carries the partnership')],
  view: [entry('view:statements', 'Statements'), entry('view:timeline', 'Timeline')],
  saved: [],
  action: [entry('action:theme', 'Dark theme')],
}
const shape = (groups: ReturnType<typeof groupsAtFirst>) =>
  groups.map(({ id, entries }) => [id, ...entries.map(({ key }) => key)].join(' '))

describe('the groups', () => {
  it('begin with what was chosen last, and name nothing twice', () => {
    expect(shape(groupsAtFirst(pools, [pools.view[1]!, pools.topic[0]!]))).toEqual([
      'recent view:timeline topic:lobito',
      'view view:statements',
      'action action:theme',
    ])
  })

  it('stand in the order of their best fit, stakeholders first among equals', () => {
    const state = { entries: [entry('stakeholder:a', 'Department of State')], best: 2 }
    expect(shape(groupsFound(pools, state, 'stat', []))).toEqual([
      'view view:statements',
      'stakeholder stakeholder:a',
    ])
    const railway = { entries: [entry('stakeholder:b', 'Lobito Railway')], best: 1 }
    expect(shape(groupsFound(pools, railway, 'lobito', []))).toEqual([
      'stakeholder stakeholder:b',
      'topic topic:lobito',
    ])
  })
})

describe('optionAfterKey', () => {
  it.each([
    ['ArrowDown', 19, 0],
    ['ArrowUp', 0, 19],
    ['PageDown', 15, 19],
    ['PageUp', 3, 0],
    ['Home', 7, 0],
    ['End', 7, 19],
    ['a', 7, undefined],
  ])('%s goes from %i of 20 to %s', (key, at, next) => {
    expect(optionAfterKey(key, at, 20)).toBe(next)
  })

  it('goes nowhere where there is nothing', () => {
    expect(optionAfterKey('ArrowDown', 0, 0)).toBeUndefined()
  })
})
