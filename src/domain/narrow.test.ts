import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFilter, parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { createApi } from '#src/server/api.ts'
import type { Store } from '#src/server/store.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import type { StakeholderDetail, StakeholderPage } from '#src/contract/stakeholders.ts'
import type { Records } from '#src/domain/records.ts'
import { question } from '#tests/arbitraries/question.ts'
import { smallRecords } from '#tests/arbitraries/records.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { fileStore, recordsStore } from '#tests/support/stores.ts'
import { barStances } from '#src/contract/records.ts'
import { heardNarrowings, narrow } from './narrow.ts'
import type { HeardCount, Narrowing } from './narrow.ts'

const filterOf = (query: string) => parseFilter(query).filter
const narrowed = (query: string, to: Narrowing) => {
  const filter = narrow(filterOf(query), to)
  return filter && formatFilter(filter)
}

describe('a filter narrowed to what a number counts', () => {
  it.each<[string, Narrowing, string | undefined]>([
    ['group=g', { stakeholder: 'a' }, 'group=g&stakeholder=a'],
    ['stakeholder=a&stakeholder=b', { stakeholder: 'a' }, 'stakeholder=a'],
    ['stakeholder!=b', { stakeholder: 'a', voice: 'own' }, 'stakeholder=a&voice=own'],
    ['voice=behalf', { stakeholder: 'a', voice: 'behalf' }, 'stakeholder=a&voice=behalf'],
    ['', { onBehalfOf: 'a', notBy: 'a' }, 'onBehalfOf=a&stakeholder!=a'],
    [
      'stakeholder=b&stakeholder!=c',
      { onBehalfOf: 'a', notBy: 'a' },
      'onBehalfOf=a&stakeholder=b&stakeholder!=a&stakeholder!=c',
    ],
    ['addressee=a&addressee=b&addressee!=c', { addressee: 'a' }, 'addressee=a&addressee!=c'],
    ['', { addressee: 'a', ask: true }, 'addressee=a&ask=any'],
    ['ask=open', { stakeholder: 'a', ask: true }, 'ask=open&stakeholder=a'],
    ['ask!=open', { stakeholder: 'a', ask: true }, 'ask=any&ask!=open&stakeholder=a'],
    ['topic=t&topic=u', { topic: 't' }, 'topic=t'],
    ['common=mixed&topic=t', { topic: 't' }, 'common=mixed&topic=t'],
  ])('of %s', (query, to, expected) => {
    expect(narrowed(query, to)).toBe(expected)
  })

  it.each<[string, Narrowing]>([
    // Addressed to b and to a as well: one filter can’t ask for both.
    ['addressee=b', { addressee: 'a' }],
    ['onBehalfOf=b', { onBehalfOf: 'a', notBy: 'a' }],
    ['article=b', { article: 'a' }],
    ['topic=u', { topic: 't' }],
  ])('is none where one filter can’t say it: %s', (query, to) => {
    expect(narrow(filterOf(query), to)).toBeUndefined()
  })
})

function asker(store: Store) {
  const api = createApi(store, { permalink: (id) => `https://parley.example/statements/${id}` })
  return async (path: string): Promise<unknown> => {
    const response = await api.fetch(new Request(`http://localhost/api${path}`))
    return response.json()
  }
}
type Ask = ReturnType<typeof asker>

/** How many numbers have a link, how many have none, and whose links open something else. */
interface Tally {
  linked: number
  bare: number
  wrong: string[]
}
const noTally = (): Tally => ({ linked: 0, bare: 0, wrong: [] })

async function check(
  ask: Ask,
  tally: Tally,
  filter: StatementFilter,
  to: Narrowing,
  count: number,
) {
  if (count === 0) return
  const link = narrow(filter, to)
  if (!link) {
    tally.bare++
    return
  }
  tally.linked++
  const answer = (await ask(`/statements?${formatFilter(link)}&limit=0`)) as StatementPage
  if (answer.total !== count) {
    tally.wrong.push(
      `${formatFilter(filter)} → ${formatFilter(link)}: ${answer.total}, not ${count}`,
    )
  }
}

const counts = Object.keys(heardNarrowings) as HeardCount[]

async function checkTable(ask: Ask, tally: Tally, filter: StatementFilter) {
  const { items } = (await ask(`/stakeholders?${formatFilter(filter)}`)) as StakeholderPage
  for (const { stakeholder, heard } of items) {
    for (const of of counts) {
      await check(ask, tally, filter, heardNarrowings[of](stakeholder.id), heard[of])
    }
  }
}

async function checkProfile(ask: Ask, tally: Tally, filter: StatementFilter, id: string) {
  const path = `/stakeholders/${id}?${formatFilter(filter)}`
  const detail = (await ask(path)) as StakeholderDetail
  const own = { stakeholder: id }
  const others = { onBehalfOf: id, notBy: id }
  const each = (to: Narrowing, count: number) => check(ask, tally, filter, to, count)
  for (const { topicId, ...position } of detail.positions) {
    const sum = (side: 'own' | 'onItsBehalf') =>
      barStances.reduce((total, stance) => total + position[side][stance], 0)
    await each({ ...own, topic: topicId }, sum('own'))
    await each({ ...others, topic: topicId }, sum('onItsBehalf'))
  }
  for (const { value, count } of detail.speaksTo) await each({ ...own, addressee: value }, count)
  for (const { value, count } of detail.spokenToBy) {
    await each({ stakeholder: value, addressee: id }, count)
  }
  const by = detail.heard.said > 0 ? own : others
  for (const { id: article, count } of detail.articles) await each({ ...by, article }, count)
}

describe('every number of the shipped records', () => {
  const ask = asker(fileStore())

  it('has a link that opens as many statements', async () => {
    const tally = noTally()
    await checkTable(ask, tally, {})
    for (const { id } of shippedRecords().stakeholders) await checkProfile(ask, tally, {}, id)
    expect(tally.wrong).toEqual([])
    expect(tally.bare).toBe(0)
    expect(tally.linked).toBeGreaterThan(800)
  })

  it.each([
    'stakeholder=patient-bashombe&stakeholder=felix-tshisekedi',
    'addressee=us-government&addressee=drc-government',
    'ask=open&from=2025-04',
    'topic=sovereignty&stance!=neutral',
    'voice=behalf&onBehalfOf=drc-government',
  ])('has one under %s, or none that would be wrong', async (query) => {
    const tally = noTally()
    await checkTable(ask, tally, filterOf(query))
    for (const id of ['drc-government', 'felix-tshisekedi']) {
      await checkProfile(ask, tally, filterOf(query), id)
    }
    expect(tally.wrong).toEqual([])
    expect(tally.linked).toBeGreaterThan(8)
  })
})

describe('every number of any records under any filter', () => {
  it('opens as many statements, where it has a link', async () => {
    const tally = noTally()
    const checkAll = async (records: Records, filter: StatementFilter) => {
      const ask = asker(recordsStore(records))
      await checkTable(ask, tally, filter)
      for (const { id, mergedIntoId } of records.stakeholders.slice(0, 3)) {
        if (mergedIntoId === undefined) await checkProfile(ask, tally, filter, id)
      }
      expect(tally.wrong).toEqual([])
    }
    await fc.assert(
      fc.asyncProperty(smallRecords, question, (records, { filter }) => checkAll(records, filter)),
      { numRuns: 150 },
    )
    expect(tally.linked).toBeGreaterThan(1000)
    // Numbers without a link are the rare ones.
    expect(tally.bare).toBeLessThan(tally.linked / 20)
  })
})
