import { expect, it } from 'vitest'
import type { Entity } from '#src/contract/changes.ts'
import { authorsOf, isReversed, narrowChanges } from './narrowChanges.ts'

const change = (seq: number, by: string, entity: Entity, day: number) => ({
  id: `tester:${seq}`,
  replica: 'tester',
  seq,
  lamport: seq,
  at: new Date(2026, 10, day, 23, 30).toISOString(),
  by,
  ops: [{ entity, entityId: 'x', field: 'note', before: null, after: { en: 'n', fr: null } }],
})
const all = [
  change(3, '', 'topic', 25),
  change(2, 'Bo', 'statement', 24),
  change(1, 'Ana', 'statement', 23),
]
const seqs = (filter: Parameters<typeof narrowChanges>[1]) =>
  narrowChanges(all, filter).map(({ seq }) => seq)

it('fits by who, kind and days of the reader, both ends included', () => {
  expect(seqs({})).toEqual([3, 2, 1])
  expect(seqs({ by: '' })).toEqual([3])
  expect(seqs({ entity: 'statement' })).toEqual([2, 1])
  expect(seqs({ from: '2026-11-24' })).toEqual([3, 2])
  expect(seqs({ from: '2026-11-24', to: '2026-11-24', by: 'Bo' })).toEqual([2])
})

it('lists who made changes, who gave no name last', () => {
  expect(authorsOf(all, (a, b) => a.localeCompare(b))).toEqual(['Ana', 'Bo', ''])
})

it('knows a range that ends before it begins', () => {
  expect(isReversed({ from: '2026-11-25', to: '2026-11-24' })).toBe(true)
  expect(isReversed({ from: '2026-11-24', to: '2026-11-24' })).toBe(false)
})
