import { expect, it } from 'vitest'
import type { Conflict } from '#src/contract/changeLists.ts'
import { resolution } from './resolution.ts'

const conflict = (entityId: string, field: string): Conflict => ({
  entity: 'statement',
  entityId,
  field,
  shipped: 'new',
  before: 'old',
  mine: 'own',
  changeId: 'tester:1',
})
const change = (seq: number, entityId: string) => ({
  id: `tester:${seq}`,
  replica: 'tester',
  seq,
  lamport: seq,
  at: '2026-11-25T10:00:00.000Z',
  by: '',
  ops: [{ entity: 'statement' as const, entityId, field: 'note', before: null, after: 'x' }],
})
const op = (entityId: string, field: string, before: string, after: string) => ({
  entity: 'statement',
  entityId,
  field,
  before,
  after,
})
const log = [change(3, 's1'), change(2, 's2'), change(1, 's1')]
const both = [conflict('s1', 'status'), conflict('s1', 'text'), conflict('s2', 'status')]

it('takes the newer release, on each record’s last change', () => {
  expect(resolution(both, 'shipped', log)).toEqual({
    ops: [
      op('s1', 'status', 'own', 'new'),
      op('s1', 'text', 'own', 'new'),
      op('s2', 'status', 'own', 'new'),
    ],
    expected: [
      { entity: 'statement', entityId: 's1', changeId: 'tester:3' },
      { entity: 'statement', entityId: 's2', changeId: 'tester:2' },
    ],
  })
})

it('keeps what was changed here over the newer release', () => {
  const { ops } = resolution([conflict('s1', 'status')], 'mine', log)
  expect(ops).toEqual([op('s1', 'status', 'own', 'new'), op('s1', 'status', 'new', 'own')])
})

it('is made on the change of the conflict where the log at hand ends before', () => {
  const { expected } = resolution([conflict('s9', 'status')], 'mine', log)
  expect(expected).toEqual([{ entity: 'statement', entityId: 's9', changeId: 'tester:1' }])
})
