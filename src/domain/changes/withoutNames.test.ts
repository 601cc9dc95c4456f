import { expect, it } from 'vitest'
import type { Change, Op } from '#src/contract/changes.ts'
import type { Stakeholder } from '#src/contract/records.ts'
import { createOps } from './drafts.ts'
import { isShownConflict, withoutNames } from './withoutNames.ts'

const hidden: Stakeholder = {
  id: 'miner-1',
  kind: 'person',
  name: { en: 'A miner of Lodan', fr: null },
  aliases: [],
  group: 'miners',
  private: true,
  roles: [],
}
const open: Stakeholder = { ...hidden, id: 'mayor', private: false }
const lookup = (id: string) => [hidden, open].find((each) => each.id === id)

const op = (part: Partial<Op>): Op => ({
  entity: 'stakeholder',
  entityId: 'miner-1',
  field: 'name',
  before: null,
  after: null,
  ...part,
})
const change = (...ops: Op[]): Change => ({
  id: 'tester:1',
  replica: 'tester',
  seq: 1,
  lamport: 1,
  at: '2026-11-25T10:00:00.000Z',
  by: '',
  ops,
})

it('leaves the name that stood there out of every field that may hold it', () => {
  const shown = withoutNames(
    change(
      op({ before: { en: 'Zora Belim', fr: null }, after: { en: 'A miner of Lodan', fr: null } }),
      op({ field: 'aliases', before: ['Zora B.'], after: [] }),
      op({ field: 'note', before: { en: 'Zora lives here', fr: null } }),
      op({ field: 'roles', before: [{ title: { en: 'Wife of Belim', fr: null } }], after: [] }),
      op({ field: 'private', before: null, after: true }),
      ...createOps('stakeholder', { ...hidden, name: { en: 'Zora Belim', fr: null } }),
    ),
    lookup,
  )
  expect(JSON.stringify(shown)).not.toMatch(/Zora|Belim/)
  expect(shown.ops.map(({ field }) => field)).toEqual([
    'name',
    'aliases',
    'note',
    'roles',
    'private',
    '*',
  ])
  expect(shown.ops[4]).toMatchObject({ before: null, after: true })
  expect(shown.ops[5]?.after).toEqual({ ...hidden, private: true })
})

it('leaves all others, and who is no longer there, as they are', () => {
  const other = change(
    op({ entityId: 'mayor', before: { en: 'Ilo', fr: null }, after: { en: 'Ilo K.', fr: null } }),
    op({ entityId: 'gone', before: { en: 'Ilo', fr: null } }),
    op({ entity: 'topic', entityId: 'miner-1', field: 'label', before: { en: 'A', fr: null } }),
  )
  expect(withoutNames(other, lookup)).toBe(other)
})

it('shows no conflict over the name of who is private, and all others', () => {
  const shown = (part: Partial<Op>) => isShownConflict(op(part), lookup)
  expect(['name', 'aliases', 'roles', 'note', '*'].some((field) => shown({ field }))).toBe(false)
  expect(shown({ field: 'group' })).toBe(true)
  expect(shown({ entityId: 'mayor' })).toBe(true)
  expect(shown({ entityId: 'gone', field: '*' })).toBe(true)
  expect(shown({ entity: 'topic', field: 'note' })).toBe(true)
})
