import { describe, expect, it } from 'vitest'
import type { Position, Stance, Statement } from '#src/contract/records.ts'
import { recodeOps, renameOps } from './recode.ts'
import type { RecodeRule } from './recode.ts'

const on = (topicId: string, stance: Stance): Position => ({ topicId, stance })
const statement = (id: string, ...positions: Position[]) => ({ id, positions }) as Statement
const statements = [
  statement('s1', on('a', 'supports'), on('c', 'neutral')),
  statement('s2', on('a', 'opposes'), on('a', 'conditional')),
  statement('s3', on('b', 'supports'), on('a', 'supports')),
  statement('s4', on('a', 'opposes'), on('b', 'supports')),
  statement('s5', on('b', 'neutral')),
]
const results = (rule: RecodeRule) => {
  const { ops, preview, clashes } = recodeOps(statements, rule)
  expect(ops).toEqual(
    preview.map(({ statementId, before, after }) => ({
      entity: 'statement',
      entityId: statementId,
      field: 'positions',
      before,
      after,
    })),
  )
  return [preview.map(({ statementId, changed, after }) => [statementId, changed, after]), clashes]
}

describe('recoding', () => {
  it('moves positions to another claim, and leaves what would contradict itself', () => {
    expect(results({ kind: 'move', from: 'a', to: 'b' })).toEqual([
      [
        ['s1', 1, [on('b', 'supports'), on('c', 'neutral')]],
        ['s2', 2, [on('b', 'opposes'), on('b', 'conditional')]],
        ['s3', 1, [on('b', 'supports')]],
      ],
      ['s4'],
    ])
  })

  it('splits a claim by stance', () => {
    const rule: RecodeRule = { kind: 'split', from: 'a', to: { supports: 'd', opposes: 'b' } }
    expect(results(rule)).toEqual([
      [
        ['s1', 1, [on('d', 'supports'), on('c', 'neutral')]],
        ['s2', 1, [on('b', 'opposes'), on('a', 'conditional')]],
        ['s3', 1, [on('b', 'supports'), on('d', 'supports')]],
      ],
      ['s4'],
    ])
  })

  it('sets one stance to another, each position once', () => {
    const rule: RecodeRule = { kind: 'stance', topicId: 'a', from: 'opposes', to: 'conditional' }
    expect(results(rule)).toEqual([
      [
        ['s2', 1, [on('a', 'conditional')]],
        ['s4', 1, [on('a', 'conditional'), on('b', 'supports')]],
      ],
      [],
    ])
  })

  it('takes a claim out, or one stance on it', () => {
    expect(results({ kind: 'remove', topicId: 'b' })).toEqual([
      [
        ['s3', 1, [on('a', 'supports')]],
        ['s4', 1, [on('a', 'opposes')]],
        ['s5', 1, []],
      ],
      [],
    ])
    expect(results({ kind: 'remove', topicId: 'b', stance: 'neutral' })).toEqual([
      [['s5', 1, []]],
      [],
    ])
  })

  it.each<RecodeRule>([
    { kind: 'move', from: 'a', to: 'a' },
    { kind: 'move', from: 'x', to: 'a' },
    { kind: 'split', from: 'a', to: {} },
    { kind: 'stance', topicId: 'a', from: 'neutral', to: 'opposes' },
    { kind: 'remove', topicId: 'x' },
  ])('does nothing where there is nothing to do: %j', (rule) => {
    expect(recodeOps(statements, rule)).toEqual({ ops: [], preview: [], clashes: [] })
  })
})

describe('renaming a claim for some statements', () => {
  const rule = {
    kind: 'rename',
    from: 'a',
    label: { en: 'Deal “fair” & Équitable', fr: null },
    proposition: { en: 'It is', fr: null },
  } as const
  const newId = (stem: string) => `${stem}--m1`

  it('makes the topic and moves the positions to it', () => {
    const { ops, topic, clashes, preview } = renameOps(statements.slice(0, 2), rule, newId)
    expect(topic).toEqual({
      id: 'deal-fair-equitable--m1',
      label: rule.label,
      proposition: rule.proposition,
      exampleIds: [],
    })
    expect(ops.map(({ entity, entityId, field }) => [entity, entityId, field])).toEqual([
      ['topic', topic.id, '*'],
      ['statement', 's1', 'positions'],
      ['statement', 's2', 'positions'],
    ])
    expect(preview[0]?.after).toEqual([on(topic.id, 'supports'), on('c', 'neutral')])
    expect(clashes).toEqual([])
  })

  it('asks for an id that begins with the label, also for labels of signs only', () => {
    const idOf = (label: string | null) =>
      renameOps(statements, { ...rule, label: { en: label, fr: label } }, newId).topic.id
    expect(idOf('Deal fair équitable')).toBe('deal-fair-equitable--m1')
    expect(idOf('…')).toBe('topic--m1')
  })

  it('makes no topic that nothing would move to', () => {
    expect(renameOps(statements, { ...rule, from: 'x' }, newId).ops).toEqual([])
  })
})
