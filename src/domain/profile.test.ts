import { describe, expect, it } from 'vitest'
import type { StatementRow } from '#src/contract/answers.ts'
import type { Position, Role, Stakeholder } from '#src/contract/records.ts'
import { parseFilter } from '#src/contract/filter.ts'
import { askedPositions, commonStance, countIds, membersOf, positionsByTopic } from './profile.ts'

const row = (id: string, positions: Position[], addresseeIds: string[] = []): StatementRow => ({
  statement: {
    id,
    kind: 'verbatim',
    wording: 'printed',
    text: 'Synthetic words',
    language: 'en',
    speakerId: 'p1',
    onBehalfOfIds: [],
    addresseeIds,
    positions,
    appearances: [{ articleId: 'a1', spans: [] }],
    status: 'accepted',
    addedOn: '2026-01-01',
  },
  seal: 'not-held',
})
const on = (topicId: string, stance: Position['stance']): Position => ({ topicId, stance })
const label = (id: string) => ({ en: `Claim ${id}`, fr: null })
const none = { supports: 0, conditional: 0, neutral: 0, opposes: 0, mixed: 0, none: 0 }

describe('a common stance', () => {
  it('is one, mixed or none', () => {
    expect(commonStance([])).toBe('none')
    expect(commonStance(['opposes', 'opposes'])).toBe('opposes')
    expect(commonStance(['opposes', 'neutral', 'opposes'])).toBe('mixed')
  })
})

describe('positions by topic', () => {
  const said = [
    row('s3', [on('t2', 'supports'), on('t2', 'opposes'), on('t1', 'neutral')]),
    row('s1', [on('t2', 'supports')]),
  ]
  const onItsBehalf = [row('s4', [on('t1', 'opposes'), on('t3', 'opposes')])]
  const all = () => true

  it('tell own words from words on its behalf and count a statement once', () => {
    expect(positionsByTopic({ said, onItsBehalf }, all, label, 'en')).toEqual([
      {
        topicId: 't1',
        own: { ...none, neutral: 1 },
        onItsBehalf: { ...none, opposes: 1 },
        latest: said[0],
      },
      {
        topicId: 't2',
        own: { ...none, supports: 1, mixed: 1 },
        onItsBehalf: none,
        latest: said[0],
      },
      { topicId: 't3', own: none, onItsBehalf: { ...none, opposes: 1 }, latest: onItsBehalf[0] },
    ])
  })

  it('are only those that the filter asks for', () => {
    const { filter } = parseFilter('topic=t2&topic=unknown&stance=opposes')
    const lookup = {
      topic: (id: string) =>
        id === 'unknown'
          ? undefined
          : { id, label: label(id), proposition: label(id), exampleIds: [] },
    }
    const asked = askedPositions(filter, lookup)
    expect(positionsByTopic({ said, onItsBehalf }, asked, label, 'en')).toEqual([
      { topicId: 't2', own: { ...none, opposes: 1 }, onItsBehalf: none, latest: said[0] },
    ])
    // Where no topic of the filter exists, it asks for none.
    const whole = askedPositions(parseFilter('topic=unknown').filter, lookup)
    expect(whole(on('t1', 'neutral'))).toBe(true)
  })
})

describe('counted ids', () => {
  it('count each statement once, most first, then by id', () => {
    const rows = [row('s1', [], ['p3', 'p3', 'p2']), row('s2', [], ['p4', 'p2', 'p3'])]
    expect(countIds(rows, ({ statement }) => statement.addresseeIds)).toEqual([
      { value: 'p2', count: 2 },
      { value: 'p3', count: 2 },
      { value: 'p4', count: 1 },
    ])
  })
})

describe('members of an organization', () => {
  const title = { en: 'Synthetic role', fr: null }
  const person = (id: string, roles: Omit<Role, 'title'>[], more: Partial<Stakeholder> = {}) => ({
    id,
    kind: 'person' as const,
    name: { en: `Person ${id}`, fr: null },
    aliases: [],
    group: 'g1',
    roles: roles.map((role) => ({ title, ...role })),
    ...more,
  })
  const stakeholders: Stakeholder[] = [
    person('p1', [{ organizationId: 'o1', from: '2020', to: '2024' }]),
    person('p2', [{ organizationId: 'old', from: '2024-05' }, { organizationId: 'o2' }]),
    person('p3', [{ organizationId: 'o1' }]),
    person('p4', [{ organizationId: 'o1', from: '2025' }]),
    person('p5', [{ organizationId: 'o1' }], { private: true }),
    person('p6', [{ organizationId: 'o1' }], { mergedIntoId: 'p3' }),
    person('o1', []),
  ]
  const byId = new Map(stakeholders.map((each) => [each.id, each]))
  const lookup = { stakeholder: (id: string) => byId.get(id === 'old' ? 'o1' : id) }

  it('are those of today first, the latest before, then by name; merges followed', () => {
    expect(membersOf('o1', stakeholders, lookup, 'en')).toEqual([
      { id: 'p4', title, from: '2025' },
      { id: 'p2', title, from: '2024-05' },
      { id: 'p3', title },
      { id: 'p1', title, from: '2020', to: '2024' },
    ])
  })
})
