import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, Op } from '#src/contract/changes.ts'
import { changeOf, draftOf, step } from '#tests/arbitraries/changes.ts'
import type { Step } from '#tests/arbitraries/changes.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { createApplied, withChange, withChanges } from './applied.ts'
import { createOps, removeOps } from './drafts.ts'
import type { Applied } from './applied.ts'
import { restoreOf } from './restore.ts'
import { inverseOps, undoStacks } from './undo.ts'

const sessions = fc.array(step, { minLength: 12, maxLength: 12 })
const bytes = ({ records }: Applied) => JSON.stringify(records)
const play = (from: Applied, donor: Applied['records'], steps: readonly Step[], replica: string) =>
  steps.reduce((state, each) => {
    const draft = draftOf(state, donor, each)
    return draft ? withChange(state, changeOf(draft, state.changes, replica)) : state
  }, from)

/** Takes a log in, as the server does. */
function take(here: Applied, changes: readonly Change[], replica: string): Applied {
  const { fresh, clashes, ops } = restoreOf(here, changes)
  expect(clashes).toEqual([])
  const there = withChanges(here, fresh)
  if (ops.length === 0) return there
  return withChange(there, { ...changeOf({ ops }, there.changes, replica), restored: fresh.length })
}

describe('taking in the log of another browser', () => {
  it('gives what both logs give, once, and goes back in one step to the byte', () => {
    const args = [smallRecords, smallRecords, sessions, sessions] as const
    fc.assert(
      fc.property(...args, (base, donor, own, others) => {
        const left = play(createApplied(base), donor, own, 'replica1')
        const right = play(createApplied(base), donor, others, 'replica2')
        const both = take(left, right.changes, 'replica1')
        expect(bytes(both)).toBe(bytes(withChanges(left, right.changes)))
        expect(take(both, right.changes, 'replica1')).toBe(both)
        expect(bytes(take(right, both.changes, 'replica2'))).toBe(bytes(both))
        // An erased browser has all of it again.
        const again = take(createApplied(base), left.changes, 'replica3')
        expect(bytes(again)).toBe(bytes(left))
        expect(again.conflicts).toEqual(left.conflicts)

        const restore = both.changes.at(-1)
        if (restore?.restored === undefined) return
        expect(undoStacks(both.changes, 'replica1').undo.at(-1)).toBe(restore)
        const draft = { ops: inverseOps(restore), undoes: restore.id }
        const back = withChange(both, changeOf(draft, both.changes, 'replica1'))
        expect(bytes(back)).toBe(bytes(left))
      }),
      { numRuns: 60 },
    )
  })

  it('settles no conflict with a newer release by itself', () => {
    const topic = { id: 't1', exampleIds: [], proposition: { en: 'x', fr: null } }
    const label = (en: string) => ({ en, fr: null })
    const base = {
      ...createApplied(fc.sample(smallRecords, 1)[0]!).base,
      topics: [{ ...topic, label: label('shipped later') }],
    }
    const ops: Op[] = [
      {
        entity: 'topic',
        entityId: 't1',
        field: 'label',
        before: label('shipped first'),
        after: label('mine'),
      },
    ]
    const left = withChange(createApplied(base), changeOf({ ops }, []))
    expect(left.conflicts).toHaveLength(1)
    const again = take(createApplied(base), left.changes, 'replica3')
    expect(again.changes).toHaveLength(2)
    expect(again.conflicts).toEqual(left.conflicts)
  })

  it('never wins over what the other browser has changed since', () => {
    const base = createApplied(fc.sample(smallRecords, 1)[0]!)
    const [group] = base.records.groups
    const order = (before: number, after: number): Op => {
      return { entity: 'group', entityId: group!.id, field: 'order', before, after }
    }
    const first = changeOf({ ops: [order(group!.order, 70)] }, [], 'replica2')
    const label = (at: number) => ({ en: `Label ${at}`, fr: null })
    const long = [1, 2, 3].reduce((state, at) => {
      const op = { ...order(0, 0), field: 'label', before: label(at - 1), after: label(at) }
      return withChange(state, changeOf({ ops: [op] }, state.changes, 'replica1'))
    }, base)
    const here = take(long, [first], 'replica1')
    const second = changeOf({ ops: [order(70, 71)] }, [first], 'replica2')
    expect(here.changes.at(-1)).toMatchObject({ restored: 1, lamport: 4 })
    expect(second.lamport).toBe(2)
    const both = withChanges(here, [second])
    expect(both.records.groups[0]?.order).toBe(71)
  })

  it('tells where one side took out a record that the other changed', () => {
    const base = createApplied(fc.sample(smallRecords, 1)[0]!)
    const milestone = { id: 'm9', date: '2026', title: { en: 'x', fr: null }, weight: 1 as const }
    const made = changeOf({ ops: createOps('milestone', milestone) }, [], 'replica1')
    const both = withChange(base, made)
    const weight: Op = {
      entity: 'milestone',
      entityId: 'm9',
      field: 'weight',
      before: 1,
      after: 2,
    }
    const removed = changeOf({ ops: removeOps('milestone', milestone) }, [made], 'replica1')
    const edited = changeOf({ ops: [weight] }, [made], 'replica2')
    const place = { entity: 'milestone', entityId: 'm9', field: '*' }
    const heavier = { ...milestone, weight: 2 }
    expect(restoreOf(base, [edited, made]).fresh).toEqual([made, edited])
    expect(restoreOf(withChange(both, removed), [made, edited]).conflicts).toEqual([
      { ...place, here: null, file: heavier, wins: 'here' },
    ])
    expect(restoreOf(withChange(both, edited), [made, removed]).conflicts).toMatchObject([
      { ...place, here: heavier, file: null },
    ])
  })

  it('offers to take back only what this browser did', () => {
    const op: Op = { entity: 'topic', entityId: 't1', field: 'note', before: 'a', after: 'b' }
    const own = changeOf({ ops: [op] }, [], 'replica1')
    const foreign = changeOf({ ops: [op] }, [own], 'replica2')
    expect(undoStacks([own, foreign], 'replica1').undo).toEqual([own])
    expect(undoStacks([own, foreign]).undo).toEqual([own, foreign])
  })
})
