import { expect, it } from 'vitest'
import { nextSort } from './nextSort.ts'

const name = { sort: 'name', kind: 'text' } as const
const said = { sort: 'said', kind: 'number' } as const
const heard = { sort: 'lastHeard', kind: 'date' } as const

it('begins with names from A, numbers from the largest, dates from the latest', () => {
  expect(nextSort(name, '-said')).toBe('name')
  expect(nextSort(said, 'name')).toBe('-said')
  expect(nextSort(heard, 'name')).toBe('-lastHeard')
})

it('turns round at the next press', () => {
  expect(nextSort(name, 'name')).toBe('-name')
  expect(nextSort(said, '-said')).toBe('said')
  expect(nextSort(said, 'said')).toBe('-said')
})

it('asks nothing of a column without an order', () => {
  expect(nextSort({ kind: 'text' }, '-said')).toBeUndefined()
})
