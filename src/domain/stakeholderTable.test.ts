import { describe, expect, it } from 'vitest'
import type { Group, Stakeholder } from '#src/contract/records.ts'
import { stakeholderSorts } from '#src/contract/viewChoices.ts'
import type { Heard } from '#src/contract/stakeholders.ts'
import type { StakeholderSort } from '#src/contract/viewChoices.ts'
import { foundBy, inStakeholderOrder, namedBy } from './stakeholderTable.ts'

const stakeholder = (id: string, en: string, more: Partial<Stakeholder> = {}): Stakeholder => ({
  id,
  kind: 'person',
  name: { en, fr: null },
  aliases: [],
  group: 'g1',
  roles: [],
  ...more,
})
const heard = (more: Partial<Heard> = {}): Heard => ({
  said: 0,
  saidInOwnName: 0,
  saidOnBehalfOfOthers: 0,
  saidOnItsBehalf: 0,
  addressed: 0,
  asksMade: 0,
  asksReceived: 0,
  topicIds: [],
  ...more,
})

describe('a search for names', () => {
  const council = stakeholder('p1', 'Synthetic Council of Élan', {
    name: { en: 'Synthetic Council of Élan', fr: 'Conseil synthétique de l’Élan' },
    aliases: ['SCE-Goma'],
  })

  it.each([
    ['', true],
    [' … ', true],
    ['council', true],
    ['ELAN', true],
    ["l'élan", true],
    ['conseil counc', true],
    ['sce go', true],
    ['coun synthetic', false],
    ['synthetic nobody', false],
    ['ouncil', false],
  ])('for “%s” says %s', (find, expected) => {
    expect(namedBy(find)(council)).toBe(expected)
  })

  it('never finds a private person by an alias', () => {
    const hidden = { ...council, private: true }
    expect(namedBy('goma')(hidden)).toBe(false)
    expect(namedBy('council')(hidden)).toBe(true)
  })
})

describe('the names that a search found one by', () => {
  const council = stakeholder('p1', 'Synthetic Council', {
    name: { en: 'Synthetic Council', fr: 'Conseil synthétique' },
    aliases: ['SCG', 'SCE-Goma'],
  })

  it.each([
    ['', []],
    ['council', []],
    ['sce', ['SCE-Goma']],
    ['council gom', ['SCE-Goma']],
    ['cons', ['Conseil synthétique']],
    ['conseil scg', ['Conseil synthétique', 'SCG']],
  ])('for “%s” are %j beside the one shown', (find, expected) => {
    expect(foundBy(find, council, 'en')).toEqual(expected)
  })

  it('are none of a private person', () => {
    expect(foundBy('sce', { ...council, private: true }, 'en')).toEqual([])
  })
})

describe('the order of stakeholders', () => {
  const groups = new Map<string, Group>([
    ['g1', { id: 'g1', label: { en: 'Beta', fr: 'Éta' }, order: 1 }],
    ['g2', { id: 'g2', label: { en: 'Alpha', fr: 'Zêta' }, order: 2 }],
  ])
  const lookup = { group: (id: string) => groups.get(id) }
  const rows = [
    { stakeholder: stakeholder('p1', 'Zoé'), heard: heard({ said: 2, lastHeard: '2025' }) },
    { stakeholder: stakeholder('p2', 'Élan'), heard: heard({ said: 2, lastHeard: '2025-12-30' }) },
    { stakeholder: stakeholder('p4', 'Eta', { group: 'g2' }), heard: heard({ addressed: 1 }) },
    { stakeholder: stakeholder('p3', 'Eta', { group: 'g3' }), heard: heard({ said: 9 }) },
  ]
  const order = (sort: StakeholderSort, lang: 'en' | 'fr' = 'en') =>
    inStakeholderOrder(rows, sort, lang, lookup)
      .map(({ stakeholder: { id } }) => id)
      .join(' ')

  it('is by name, accents aside, equal names by id in both directions', () => {
    expect(order('name')).toBe('p2 p3 p4 p1')
    expect(order('-name')).toBe('p1 p3 p4 p2')
  })

  it('is by numbers, equal ones by name in both directions', () => {
    expect(order('said')).toBe('p4 p2 p1 p3')
    expect(order('-said')).toBe('p3 p2 p1 p4')
  })

  it('is by the label of the group in the language, no group last', () => {
    expect(order('group')).toBe('p4 p2 p1 p3')
    expect(order('-group')).toBe('p2 p1 p4 p3')
    expect(order('group', 'fr')).toBe('p2 p1 p4 p3')
  })

  it('is by the end of a partial date, never heard last in both directions', () => {
    expect(order('lastHeard')).toBe('p2 p1 p3 p4')
    expect(order('-lastHeard')).toBe('p1 p2 p3 p4')
  })

  it('keeps every row under every key', () => {
    for (const sort of stakeholderSorts) {
      expect(order(sort).split(' ').toSorted()).toEqual(['p1', 'p2', 'p3', 'p4'])
    }
  })
})
