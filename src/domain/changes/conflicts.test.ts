import { describe, expect, it } from 'vitest'
import { WHOLE } from '#src/contract/changes.ts'
import type { Change, Op } from '#src/contract/changes.ts'
import type { Group } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'
import { changeOf } from '#tests/arbitraries/changes.ts'
import type { Draft } from '#tests/arbitraries/changes.ts'
import { applyChanges, createApplied, withChange } from './applied.ts'
import type { Applied } from './applied.ts'
import { resolveOps } from './conflicts.ts'
import { createOps, editOps, removeOps } from './drafts.ts'
import { inverseOps } from './undo.ts'

const group = (en: string, order = 0): Group => ({ id: 'g1', label: { en, fr: null }, order })
const release = (...groups: Group[]): Records => ({
  release: {
    release: '2026-01-01',
    recordsThrough: '2026-01-01',
    statements: 0,
    articles: 0,
    stakeholders: 0,
  },
  groups,
  stakeholders: [],
  topics: [],
  articles: [],
  statements: [],
  milestones: [],
})
const log = (...drafts: (Op[] | Draft)[]) => {
  const done: Change[] = []
  for (const draft of drafts) {
    done.push(changeOf(Array.isArray(draft) ? { ops: draft } : draft, done))
  }
  return done
}
const further = (applied: Applied, draft: Draft) =>
  withChange(applied, changeOf(draft, applied.changes))
const edit = (from: Group, to: Group) => editOps('group', from, to)
const en = (value: string) => ({ en: value, fr: null })
const mine = log(edit(group('shipped'), group('mine')))

describe('a release that changes what a person changed', () => {
  const applied = applyChanges(release(group('newer', 7)), mine)
  const [conflict] = applied.conflicts

  it('is listed, and the person’s value stays; other fields are as shipped now', () => {
    expect(applied.records.groups).toEqual([group('mine', 7)])
    expect(applied.conflicts).toEqual([
      {
        entity: 'group',
        entityId: 'g1',
        field: 'label',
        shipped: en('newer'),
        before: en('shipped'),
        mine: en('mine'),
        changeId: 'replica1:1',
      },
    ])
  })

  it.each([
    ['the same as before', 'shipped'],
    ['to what the person has', 'mine'],
  ])('is none where it is %s', (_name, label) => {
    expect(applyChanges(release(group(label)), mine).conflicts).toEqual([])
  })

  it('is none where a later edit was made on the newer value', () => {
    const later = log(edit(group('shipped'), group('mine')), edit(group('newer'), group('mine 2')))
    expect(applyChanges(release(group('newer')), later).conflicts).toEqual([])
    expect(applyChanges(release(group('newest')), later).conflicts).toHaveLength(1)
  })

  it.each(['mine', 'newer', 'third'])('is solved by choosing: %s', (chosen) => {
    const resolved = further(applied, { ops: resolveOps(conflict!, en(chosen)) })
    expect(resolved.conflicts).toEqual([])
    expect(resolved.records.groups).toEqual([group(chosen, 7)])
    // Choosing is a change like any other: taken back, it is open again with the person's value.
    const last = resolved.changes.at(-1)!
    const undone = further(resolved, { ops: inverseOps(last), undoes: last.id })
    expect(JSON.stringify(undone.records)).toBe(JSON.stringify(applied.records))
    expect(undone.conflicts.map(({ field }) => field)).toEqual(['label'])
    const undo = undone.changes.at(-1)!
    const redone = further(undone, { ops: inverseOps(undo), undoes: undo.id })
    expect(redone.conflicts).toEqual([])
    expect(redone.records.groups).toEqual([group(chosen, 7)])
  })

  it('is listed too where the person’s edit was taken back before', () => {
    const undone = log(edit(group('shipped'), group('mine')), {
      ops: edit(group('mine'), group('shipped')),
      undoes: 'replica1:1',
    })
    expect(applyChanges(release(group('newer')), undone).conflicts).toEqual([
      expect.objectContaining({ mine: en('shipped'), changeId: 'replica1:2' }),
    ])
  })

  it('names no value that was refused', () => {
    const bad: Op = { entity: 'group', entityId: 'g1', field: 'order', before: 1, after: 'x' }
    const refused = applyChanges(release(group('shipped')), log([bad]))
    expect(refused.conflicts).toEqual([])
    expect(refused.refused).toHaveLength(1)
  })
})

describe('a release that changes a record that a person took out or made', () => {
  const edited = edit(group('shipped'), group('mine'))
  const out = log(edited, removeOps('group', group('mine')))

  it('is no conflict where the record is shipped as it was', () => {
    expect(applyChanges(release(group('shipped')), out).conflicts).toEqual([])
    expect(applyChanges(release(), out).conflicts).toEqual([])
  })

  it('is one of the whole record where it was taken out; either choice solves it', () => {
    const applied = applyChanges(release(group('newer')), out)
    expect(applied.records.groups).toEqual([])
    expect(applied.conflicts).toEqual([
      {
        entity: 'group',
        entityId: 'g1',
        field: WHOLE,
        shipped: group('newer'),
        before: group('shipped'),
        mine: null,
        changeId: 'replica1:2',
      },
    ])
    const [conflict] = applied.conflicts
    const gone = further(applied, { ops: resolveOps(conflict!, null) })
    expect([gone.conflicts, gone.records.groups]).toEqual([[], []])
    const back = further(applied, { ops: resolveOps(conflict!, conflict!.shipped) })
    expect([back.conflicts, back.records.groups]).toEqual([[], [group('newer')]])
  })

  it('is told field by field where the record was put back, or made by both', () => {
    const back = log(removeOps('group', group('shipped')), createOps('group', group('shipped')))
    const made = log(createOps('group', group('mine')))
    const [putBack] = applyChanges(release(group('newer')), back).conflicts
    expect(putBack).toMatchObject({ field: 'label', before: en('shipped'), mine: en('shipped') })
    const both = applyChanges(release(group('newer', 0)), made)
    expect(both.conflicts).toMatchObject([{ field: 'label', before: null, mine: en('mine') }])
    expect(createApplied(release(group('newer'))).conflicts).toEqual([])
  })

  it('is told where the release drops a field of a record that was put back', () => {
    const topic = { id: 't1', label: en('t'), proposition: en('p'), exampleIds: [] }
    const [was, own] = [en('was'), en('own')].map((definition) => ({ ...topic, definition }))
    const back = log(
      editOps('topic', was!, own!),
      removeOps('topic', own!),
      createOps('topic', own!),
    )
    const { conflicts } = applyChanges({ ...release(), topics: [topic] }, back)
    expect(conflicts).toMatchObject([{ field: 'definition', shipped: null, mine: en('own') }])
  })

  it('is one where it was made and taken out by the person, and is shipped since', () => {
    const both = log(createOps('group', group('mine')), removeOps('group', group('mine')))
    const { conflicts } = applyChanges(release(group('newer')), both)
    expect(conflicts).toMatchObject([{ field: WHOLE, before: null, mine: null }])
  })
})
