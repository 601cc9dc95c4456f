import { describe, expect, it } from 'vitest'
import type { Stakeholder } from '#src/contract/records.ts'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import { groupedLines, plainLines } from './lines.ts'

const stakeholder = (id: string, group: string): Stakeholder => ({
  id,
  kind: 'person',
  name: { en: id, fr: null },
  aliases: [],
  group,
  roles: [],
})
const heard = {
  said: 1,
  saidInOwnName: 1,
  saidOnBehalfOfOthers: 0,
  saidOnItsBehalf: 0,
  addressed: 0,
  asksMade: 0,
  asksReceived: 0,
  topicIds: [],
}
const page = (offset: number, rows: readonly (readonly [string, string])[]): StakeholderPage => ({
  items: rows.map(([id, group]) => ({ stakeholder: stakeholder(id, group), heard })),
  refs: {
    groups: ['late', 'early'].map((id, at) => ({ id, label: { en: id, fr: id }, order: 2 - at })),
    stakeholders: [],
    topics: [],
    articles: [],
  },
  offset,
  total: 5,
  unsearched: 5,
  of: 5,
  version: 'v',
  ignored: [],
})

const first = page(0, [
  ['a', 'late'],
  ['b', 'early'],
  ['c', 'late'],
])
const second = page(3, [
  ['d', 'early'],
  ['e', 'nowhere'],
])
const say = (line: ReturnType<typeof groupedLines>[number]) =>
  line.kind === 'row'
    ? line.row.stakeholder.id
    : line.kind === 'group'
      ? `${line.group.id}:${line.count}`
      : '…'

describe('the lines of the table', () => {
  it('are the stakeholders in order, with gaps where a page is awaited', () => {
    expect(plainLines([first], 5).map(say)).toEqual(['a', 'b', 'c', '…', '…'])
    expect(plainLines([second, first], 5).map(say)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('stand under the heads of their groups, groups in their order and rows in theirs', () => {
    const grouped = groupedLines(plainLines([first, second], 5))
    expect(grouped.map(say)).toEqual(['early:2', 'b', 'd', 'late:2', 'a', 'c', 'nowhere:1', 'e'])
    expect(grouped.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('wait for all pages before they are grouped', () => {
    expect(groupedLines(plainLines([first], 5)).map(say)).toEqual(['a', 'b', 'c', '…', '…'])
  })
})
