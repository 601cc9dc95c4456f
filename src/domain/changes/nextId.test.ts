import { expect, it } from 'vitest'
import { entities } from '#src/contract/changes.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { fieldsOf } from './json.ts'
import { nextId } from './nextId.ts'
import { MARK_SIGN, ownId } from './ownId.ts'

it('gives the next number of a letter, in three digits or more, with the mark of the page', () => {
  expect(nextId('s', ['s001', 's309', 'a400', 's12x', 'summary', 's'], 'm1')).toBe('s310--m1')
  expect(nextId('a', [], 'm1')).toBe('a001--m1')
  expect(nextId('s', ['s999'], 'm1')).toBe('s1000--m1')
  expect(nextId('s', ['s99999999999999999999'], 'm1')).toBe('s001--m1')
})

it('counts on beyond ids of other pages, and those given before ids had a mark', () => {
  expect(nextId('s', ['s309', 's310', 's312--m2', 's400--'], 'm1')).toBe('s401--m1')
})

it('numbers an id that is taken, and leaves one of another page alone', () => {
  const taken = new Set(['synthetic', 'synthetic--m2', 'same--m1', 'same-2--m1'])
  const isTaken = (id: string) => taken.has(id)
  expect(ownId('synthetic', 'm1', isTaken)).toBe('synthetic--m1')
  expect(ownId('same', 'm1', isTaken)).toBe('same-3--m1')
})

it('is of a kind that no shipped record has', () => {
  const ids = entities.flatMap((entity) => fieldsOf(shippedRecords(), entity).map(({ id }) => id))
  expect(ids.length).toBeGreaterThan(500)
  expect(ids.filter((id) => String(id).includes(MARK_SIGN))).toEqual([])
})
