import { describe, expect, it } from 'vitest'
import type { Change, Op } from '#src/contract/changes.ts'
import { inverseOps, originOf, undoStacks } from './undo.ts'

const op = (field: string, before: string, after: string): Op => ({
  entity: 'topic',
  entityId: 't1',
  field,
  before,
  after,
})
const change = (seq: number, undoes?: number): Change => ({
  id: `replica1:${seq}`,
  replica: 'replica1',
  seq,
  lamport: seq,
  at: '2026-01-01T00:00:00.000Z',
  by: '',
  ops: [op('label', 'a', 'b')],
  ...(undoes === undefined ? {} : { undoes: `replica1:${undoes}` }),
})
const stacks = (...changes: Change[]) => {
  const { undo, redo } = undoStacks(changes)
  return [undo.map(({ seq }) => seq), redo.map(({ seq }) => seq)]
}

describe('undo and redo', () => {
  it.each<[string, Change[], [number[], number[]]]>([
    ['nothing', [], [[], []]],
    ['two changes', [change(1), change(2)], [[1, 2], []]],
    ['one undone', [change(1), change(2), change(3, 2)], [[1], [3]]],
    ['both undone', [change(1), change(2), change(3, 2), change(4, 1)], [[], [3, 4]]],
    ['one redone', [change(1), change(2), change(3, 2), change(4, 1), change(5, 4)], [[5], [3]]],
    ['a redo undone', [change(1), change(2, 1), change(3, 2), change(4, 3)], [[], [4]]],
    ['a new change', [change(1), change(2, 1), change(3)], [[3], []]],
    ['one undone out of turn', [change(1), change(2), change(3, 1)], [[2], [3]]],
    ['the undo of an unknown change', [change(1), change(2, 9)], [[1, 2], []]],
    ['any order', [change(3, 2), change(1), change(2)], [[1], [3]]],
  ])('are read from the log: %s', (_name, changes, expected) => {
    expect(stacks(...changes)).toEqual(expected)
  })

  it('turn the ops of a change round', () => {
    const ops = [op('label', 'a', 'b'), op('label', 'b', 'c'), op('note', 'x', 'y')]
    expect(inverseOps({ ops })).toEqual([
      op('note', 'y', 'x'),
      op('label', 'c', 'b'),
      op('label', 'b', 'a'),
    ])
    expect(inverseOps({ ops: inverseOps({ ops }) })).toEqual(ops)
  })

  it('lead back to what was first done', () => {
    const all = [change(1), change(2, 1), change(3, 2), change(4, 9), change(5, 6), change(6, 5)]
    const byId = (id: string) => all.find((each) => each.id === id)
    expect(all.map((each) => originOf(each, byId).seq).slice(0, 4)).toEqual([1, 1, 1, 4])
    // A circle can only come from a damaged log.
    expect(originOf(all[4]!, byId).seq).toBe(6)
  })
})
