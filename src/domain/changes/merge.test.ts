import { describe, expect, it } from 'vitest'
import type { Mergeable } from '#src/contract/merging.ts'
import type { Group, Stakeholder, Statement, Topic } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'
import { createLookup } from '#src/domain/records.ts'
import { changeOf } from '#tests/arbitraries/changes.ts'
import { applyChanges } from './applied.ts'
import { mergeOps } from './merge.ts'
import { MergeRefused } from './mergeRefused.ts'

const person = (id: string, more: Partial<Stakeholder> = {}): Stakeholder => ({
  id,
  kind: 'person',
  name: { en: `Synthetic ${id}`, fr: null },
  aliases: [],
  group: 'g1',
  roles: [],
  ...more,
})
const topic = (id: string, exampleIds: string[] = []): Topic => ({
  id,
  label: { en: id, fr: null },
  proposition: { en: id, fr: null },
  exampleIds,
})
const group = (id: string): Group => ({ id, label: { en: id, fr: null }, order: 0 })
const statement = (id: string, ...positions: Statement['positions']): Statement => ({
  id,
  kind: 'indirect',
  wording: 'printed',
  text: 'synthetic',
  language: 'en',
  speakerId: 'a',
  onBehalfOfIds: [],
  addresseeIds: [],
  positions,
  appearances: [{ articleId: 'a1', spans: [] }],
  status: 'accepted',
  addedOn: '2026-01-01',
})
const recordsOf = (parts: Partial<Records>): Records => ({
  release: {
    release: '2026-01-01',
    recordsThrough: '2026-01-01',
    statements: 0,
    articles: 0,
    stakeholders: 0,
  },
  groups: [group('g1'), group('g2')],
  stakeholders: [],
  topics: [],
  articles: [],
  statements: [],
  milestones: [],
  ...parts,
})
const merged = (base: Records, entity: Mergeable, from: string, into: string) =>
  applyChanges(base, [changeOf({ ops: mergeOps(base, entity, from, into) }, [])]).records
const refusal = (base: Records, entity: Mergeable, from: string, into: string) => {
  try {
    mergeOps(base, entity, from, into)
  } catch (error) {
    if (error instanceof MergeRefused) return error
    throw error
  }
  throw new Error('was not refused')
}

describe('merging stakeholders', () => {
  it('points source and all that was merged into it at the target', () => {
    const base = recordsOf({
      stakeholders: [
        person('a'),
        person('b'),
        person('d', { mergedIntoId: 'c' }),
        person('c', { mergedIntoId: 'a' }),
        person('e', { mergedIntoId: 'f' }),
        person('f'),
      ],
      statements: [statement('s1')],
    })
    const records = merged(base, 'stakeholder', 'a', 'b')
    expect(records.stakeholders.map((each) => each.mergedIntoId)).toEqual([
      'b',
      undefined,
      'b',
      'b',
      'f',
      undefined,
    ])
    expect(records.statements).toBe(base.statements)
    expect(createLookup(records).stakeholder('d')?.id).toBe('b')
  })

  it('carries the names over, each once, as they are written', () => {
    const base = recordsOf({
      stakeholders: [
        person('a', {
          name: { en: 'Sylvie Synthétique', fr: 'Mme Synthétique' },
          aliases: ['SYLVIE SYNTHETIQUE', 'S. S.', 'Known'],
        }),
        person('b', { name: { en: 'Sylvie S.', fr: null }, aliases: ['known'] }),
      ],
    })
    expect(merged(base, 'stakeholder', 'a', 'b').stakeholders[1]!.aliases).toEqual([
      'known',
      'Sylvie Synthétique',
      'Mme Synthétique',
      'S. S.',
    ])
  })

  it.each(['a', 'b'])('carries no name over where %s is private', (hidden) => {
    const stakeholders = ['a', 'b'].map((id) => person(id, id === hidden ? { private: true } : {}))
    const records = merged(recordsOf({ stakeholders }), 'stakeholder', 'a', 'b')
    expect(records.stakeholders.map(({ aliases }) => aliases)).toEqual([[], []])
  })

  it.each([
    ['a', 'x', 'unknown', ['x'], 'no record has the id x'],
    ['x', 'y', 'unknown', ['x', 'y'], 'no record has the id x or y'],
    ['a', 'a', 'same', ['a'], "a can't be merged into itself"],
    ['a', 'c', 'target-merged', ['c', 'b'], 'c is itself merged into b: merge into that one'],
    ['c', 'a', 'source-merged', ['c', 'b'], 'c is already merged into b'],
  ])('refuses %s into %s', (from, into, code, ids, message) => {
    const stakeholders = [person('a'), person('b'), person('c', { mergedIntoId: 'b' })]
    expect(refusal(recordsOf({ stakeholders }), 'stakeholder', from, into)).toMatchObject({
      name: 'MergeRefused',
      code,
      ids,
      message,
    })
  })
})

describe('merging topics and groups', () => {
  const topics = [topic('t1', ['s1', 's2']), topic('t2', ['s2', 's3']), topic('t3')]

  it('points positions at the target, each once, and keeps the source, led to the target', () => {
    const base = recordsOf({
      topics,
      statements: [
        statement(
          's1',
          { topicId: 't1', stance: 'supports' },
          { topicId: 't3', stance: 'neutral' },
        ),
        statement('s2', { topicId: 't1', stance: 'opposes' }, { topicId: 't2', stance: 'opposes' }),
        statement('s3', { topicId: 't2', stance: 'neutral' }),
        statement('s4', { topicId: 't1', stance: 'opposes' }, { topicId: 't1', stance: 'neutral' }),
      ],
    })
    const records = merged(base, 'topic', 't1', 't2')
    expect(records.topics).toEqual([
      { ...topic('t1', ['s1', 's2']), mergedIntoId: 't2' },
      topic('t2', ['s2', 's3', 's1']),
      topic('t3'),
    ])
    expect(createLookup(records).topic('t1')?.id).toBe('t2')
    expect(records.statements.map(({ positions }) => positions)).toEqual([
      [
        { topicId: 't2', stance: 'supports' },
        { topicId: 't3', stance: 'neutral' },
      ],
      [{ topicId: 't2', stance: 'opposes' }],
      [{ topicId: 't2', stance: 'neutral' }],
      [
        { topicId: 't2', stance: 'opposes' },
        { topicId: 't2', stance: 'neutral' },
      ],
    ])
    expect(records.statements[2]).toBe(base.statements[2])
  })

  it('refuses where statements take different stances on the two, and lists them', () => {
    const both = [
      { topicId: 't1', stance: 'supports' },
      { topicId: 't2', stance: 'opposes' },
    ] as const
    const statements = [
      statement('s1', ...both),
      statement('s2', both[0]),
      statement('s3', ...both),
    ]
    expect(refusal(recordsOf({ topics, statements }), 'topic', 't1', 't2')).toMatchObject({
      code: 'stances',
      ids: ['s1', 's3'],
      message: '2 statements take different stances on t1 and t2: s1, s3',
    })
  })

  it('gives the members of a group to the other', () => {
    const base = recordsOf({ stakeholders: [person('a'), person('b', { group: 'g2' })] })
    const records = merged(base, 'group', 'g1', 'g2')
    expect(records.groups).toEqual([{ ...group('g1'), mergedIntoId: 'g2' }, group('g2')])
    expect(createLookup(records).group('g1')?.id).toBe('g2')
    expect(records.stakeholders.map((each) => each.group)).toEqual(['g2', 'g2'])
  })

  it('leads what was merged into the source before on to the target', () => {
    const earlier = { ...topic('t0'), mergedIntoId: 't1' }
    const records = merged(recordsOf({ topics: [earlier, ...topics] }), 'topic', 't1', 't3')
    expect(records.topics.map(({ id, mergedIntoId }) => [id, mergedIntoId])).toEqual([
      ['t0', 't3'],
      ['t1', 't3'],
      ['t2', undefined],
      ['t3', undefined],
    ])
    expect(refusal(records, 'topic', 't0', 't2').code).toBe('source-merged')
    expect(refusal(records, 'topic', 't2', 't1').code).toBe('target-merged')
  })

  it.each(['topic', 'group'] as const)('refuses what is not there, and itself: %s', (entity) => {
    const base = recordsOf({ topics: [topic('g1')] })
    expect(refusal(base, entity, 'g1', 'x').code).toBe('unknown')
    expect(refusal(base, entity, 'g1', 'g1').code).toBe('same')
  })
})
