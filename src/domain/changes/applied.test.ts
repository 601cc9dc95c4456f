import { describe, expect, it } from 'vitest'
import { WHOLE, entities, entitySchemas } from '#src/contract/changes.ts'
import type { Change, Entity, Op } from '#src/contract/changes.ts'
import type { Article, Statement, Topic } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'
import { applyChanges, createApplied, withChange, withChanges } from './applied.ts'
import { createOps, editOps, removeOps } from './drafts.ts'
import { asFields, deepEqual } from './json.ts'
import type { Json } from './json.ts'

const topic = (id: string): Topic => ({
  exampleIds: [],
  id,
  proposition: { en: `Synthetic ${id}`, fr: null },
  label: { en: id, fr: null },
})
const statement: Statement = {
  id: 's1',
  kind: 'verbatim',
  wording: 'printed',
  text: 'Synthetic words',
  language: 'en',
  speakerId: 'p1',
  onBehalfOfIds: [],
  addresseeIds: [],
  positions: [],
  appearances: [{ articleId: 'a1', spans: [] }],
  status: 'accepted',
  confidence: 0.5,
  addedOn: '2026-01-01',
}
const base: Records = {
  release: {
    release: '2026-01-01',
    recordsThrough: '2026-01-01',
    statements: 1,
    articles: 0,
    stakeholders: 0,
  },
  groups: [],
  stakeholders: [],
  topics: [topic('t1'), topic('t2'), topic('t3')],
  articles: [],
  statements: [statement],
  milestones: [],
}
const change = (replica: string, seq: number, lamport: number, ops: Op[]): Change => ({
  id: `${replica}:${seq}`,
  replica,
  seq,
  lamport,
  at: '2026-01-01T00:00:00.000Z',
  by: '',
  ops,
})
const set = (
  entity: Entity,
  entityId: string,
  field: string,
  before: Op['before'],
  after: Op['after'],
): Op => ({ entity, entityId, field, before, after })
const label = (en: string) => ({ en, fr: null })
const relabel = (id: string, en: string) => set('topic', id, 'label', label(id), label(en))

describe('a log over the shipped records', () => {
  it('lets the last writer of a field win, by lamport, then replica', () => {
    const one = change('replicaa', 1, 1, [relabel('t1', 'one')])
    const two = change('replicab', 1, 2, [relabel('t1', 'two')])
    const also = change('replicac', 1, 2, [relabel('t1', 'three')])
    for (const log of [
      [one, two, also],
      [also, one, two],
      [two, also, one, two],
    ]) {
      const applied = applyChanges(base, log)
      expect(applied.records.topics[0]!.label.en).toBe('three')
      expect(applied.revisions('topic', 't1')).toBe('replicac:1')
      expect(applied.history('topic', 't1')).toEqual([one, two, also])
      expect(applied.changes).toEqual([one, two, also])
    }
  })

  it('lets the earlier of two changes with one id stand, whoever came first', () => {
    const right = change('replicaa', 1, 1, [relabel('t1', 'right')])
    const wrong = change('replicaa', 1, 1, [relabel('t1', 'wrong')])
    const late = change('replicaa', 1, 9, [relabel('t1', 'late')])
    const labels = [
      applyChanges(base, [right, wrong, late]),
      applyChanges(base, [late, wrong, right]),
      [late, wrong, right].reduce(withChange, createApplied(base)),
      [right, late, wrong].reduce(withChange, createApplied(base)),
    ].map(({ records }) => records.topics[0]!.label.en)
    expect(labels).toEqual(['right', 'right', 'right', 'right'])
  })

  it('leaves what it does not touch the same object', () => {
    expect(applyChanges(base, []).records).toEqual(base)
    const before = createApplied(base)
    const after = withChange(before, change('replicaa', 1, 1, [relabel('t2', 'new')]))
    expect(after.records.statements).toBe(base.statements)
    expect(after.records.topics[0]).toBe(base.topics[0])
    expect(after.records.topics[1]).not.toBe(base.topics[1])
    expect(before.records.topics).toBe(base.topics)
    expect(before.revisions('topic', 't2')).toBeUndefined()
    expect(before.history('topic', 't2')).toEqual([])
    const third = withChange(after, change('replicaa', 2, 2, [relabel('t3', 'newer')]))
    expect(third.records.topics[1]).toBe(after.records.topics[1])
    expect(withChanges(third, after.changes)).toBe(third)
    expect(withChanges(third, [])).toBe(third)
  })

  it('takes an optional field out by null, and puts it back where it stood', () => {
    const drop = change('replicaa', 1, 1, [set('statement', 's1', 'confidence', 0.5, null)])
    const applied = applyChanges(base, [drop])
    expect(Object.hasOwn(applied.records.statements[0]!, 'confidence')).toBe(false)
    const back = change('replicaa', 2, 2, [set('statement', 's1', 'confidence', null, 0.5)])
    const again = withChange(applied, back)
    expect(JSON.stringify(again.records)).toBe(JSON.stringify(base))
  })

  it('makes records, takes them out, and puts them back in their places', () => {
    const made = change('replicaa', 1, 1, createOps('topic', topic('t9')))
    const second = change('replicaa', 2, 2, createOps('topic', topic('t8')))
    const out = change('replicaa', 3, 3, [
      ...removeOps('topic', topic('t9')),
      ...removeOps('topic', topic('t2')),
    ])
    const back = change('replicaa', 4, 4, [
      ...createOps('topic', topic('t2')),
      ...createOps('topic', topic('t9')),
    ])
    const idsAfter = (...log: Change[]) =>
      applyChanges(base, log).records.topics.map(({ id }) => id)
    expect(idsAfter(made, second)).toEqual(['t1', 't2', 't3', 't9', 't8'])
    expect(idsAfter(made, second, out)).toEqual(['t1', 't3', 't8'])
    expect(idsAfter(made, second, out, back)).toEqual(['t1', 't2', 't3', 't9', 't8'])
  })

  it('passes over ops on a record that is not there, and keeps their change', () => {
    const applied = applyChanges(base, [
      change('replicaa', 1, 1, removeOps('topic', topic('t1'))),
      change('replicab', 1, 2, [relabel('t1', 'late'), relabel('t2', 'fine')]),
      change('replicab', 2, 3, removeOps('topic', topic('t1'))),
    ])
    expect(applied.records.topics.map(({ label }) => label.en)).toEqual(['fine', 't3'])
    expect(applied.refused).toEqual([])
    expect(applied.history('topic', 't1')).toHaveLength(3)
  })
})

describe('ops that would spoil a record', () => {
  it.each<[string, Op, string]>([
    ['of another type', set('topic', 't1', 'exampleIds', [], 'x'), 'exampleIds: '],
    ['against a rule', set('topic', 't1', 'label', null, { en: null, fr: null }), 'needs en or fr'],
    ['taking a needed field', set('topic', 't1', 'label', null, null), 'label: '],
    ['of no field', set('topic', 't1', 'toString', null, 'x'), 'no such field: toString'],
    ['of a prototype', set('topic', 't1', '__proto__', null, { en: 'x' }), 'no such field: __pro'],
    ['on the id', set('topic', 't1', 'id', 't1', 't7'), 'an id never changes'],
    [
      'with more than is known',
      set('topic', 't1', 'label', null, { en: 'a', fr: null, xx: 1 }),
      'label: holds what is not known',
    ],
    [
      'of another record',
      set('topic', 't7', WHOLE, null, asFields(topic('t1')) as Json),
      'not a record t7',
    ],
    ['of no record', set('topic', 't7', WHOLE, null, ['t7']), 'not a record t7'],
    ['of half a record', set('topic', 't7', WHOLE, null, { id: 't7' }), 'label: '],
  ])('are passed over and told, the rest counts: %s', (_name, bad, message) => {
    const log = [
      change('replicaa', 1, 1, [relabel('t1', 'first'), bad, relabel('t2', 'fine')]),
      change('replicaa', 2, 2, [set('topic', 't1', 'proposition', null, label('after'))]),
    ]
    const applied = applyChanges(base, log)
    expect(applied.refused).toEqual([
      {
        changeId: 'replicaa:1',
        entity: 'topic',
        entityId: bad.entityId,
        field: bad.field,
        message: expect.stringContaining(message) as string,
      },
    ])
    expect(applied.records.topics.map(({ label }) => label.en)).toEqual(['first', 'fine', 't3'])
    expect(applied.records.topics[0]!.proposition.en).toBe('after')
    expect(log.reduce(withChange, createApplied(base)).refused).toEqual(applied.refused)
  })
})

describe('the schemas of records', () => {
  it.each(entities)(
    'have no rule across fields, which ops on one field would not be held to: %s',
    (entity) => {
      expect(entitySchemas[entity]._zod.def.checks ?? []).toEqual([])
    },
  )
})

describe('ops from records', () => {
  it('name the fields that differ, whatever the order of keys', () => {
    const after: Statement = { ...statement, status: 'disputed', statusReason: 'Synthetic' }
    delete after.confidence
    expect(editOps('statement', statement, after)).toEqual([
      set('statement', 's1', 'status', 'accepted', 'disputed'),
      set('statement', 's1', 'confidence', 0.5, null),
      set('statement', 's1', 'statusReason', null, 'Synthetic'),
    ])
    const turned = { ...topic('t1'), label: { fr: null, en: 't1' } }
    expect(editOps('topic', topic('t1'), turned)).toEqual([])
    const article = { id: 'a1', note: undefined } as unknown as Article
    expect(editOps('article', article, { id: 'a1' } as Article)).toEqual([])
  })

  it.each([
    [[1, [2]], [1, [2]], true],
    [[1, 2], [1], false],
    [[], {}, false],
    [{}, null, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: 1 }, { a: 1, b: 1 }, false],
    ['1', 1, false],
  ])('compare %j and %j', (a, b, same) => {
    expect(deepEqual(a, b)).toBe(same)
    expect(deepEqual(b, a)).toBe(same)
  })
})
