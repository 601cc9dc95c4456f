import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFilter, parseFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { createApi } from '#src/server/api.ts'
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
    // The common stance of all positions is not that of those on one topic.
    ['common=supports', { topic: 't' }],
  ])('is none where one filter can’t say it: %s', (query, to) => {
    expect(narrow(filterOf(query), to)).toBeUndefined()
  })
})

function asker(store: ReturnType<typeof fileStore>) {
  const api = createApi(store, { permalink: (id) => `https://parley.example/statements/${id}` })
  return async <T>(path: string): Promise<T> => {
    const response = await api.fetch(new Request(`http://localhost/api${path}`))
    expect(response.status, path).toBe(200)
    return (await response.json()) as T
  }
}
type Ask = ReturnType<typeof asker>

/** Checks that a link opens as many statements as the number says. Tells whether there is one. */
async function expectLinked(ask: Ask, filter: StatementFilter, to: Narrowing, count: number) {
  const link = narrow(filter, to)
  if (!link || count === 0) return count === 0
  const { total } = await ask<StatementPage>(`/statements?${formatFilter(link)}&limit=0`)
  expect(total, `${formatFilter(filter)} → ${formatFilter(link)}`).toBe(count)
  return true
}

const counts = Object.keys(heardNarrowings) as HeardCount[]

async function expectTableLinked(ask: Ask, filter: StatementFilter) {
  const linked: boolean[] = []
  const { items } = await ask<StakeholderPage>(`/stakeholders?${formatFilter(filter)}`)
  for (const { stakeholder, heard } of items) {
    for (const of of counts) {
      const to = heardNarrowings[of](stakeholder.id)
      linked.push(await expectLinked(ask, filter, to, heard[of]))
    }
  }
  return linked
}

async function expectProfileLinked(ask: Ask, filter: StatementFilter, id: string) {
  const detail = await ask<StakeholderDetail>(`/stakeholders/${id}?${formatFilter(filter)}`)
  const own = { stakeholder: id }
  const others = { onBehalfOf: id, notBy: id }
  const check = (to: Narrowing, count: number) => expectLinked(ask, filter, to, count)
  for (const { topicId, ...position } of detail.positions) {
    const sum = (side: 'own' | 'onItsBehalf') =>
      barStances.reduce((total, stance) => total + position[side][stance], 0)
    await check({ ...own, topic: topicId }, sum('own'))
    await check({ ...others, topic: topicId }, sum('onItsBehalf'))
  }
  for (const { value, count } of detail.speaksTo) await check({ ...own, addressee: value }, count)
  for (const { value, count } of detail.spokenToBy) {
    await check({ stakeholder: value, addressee: id }, count)
  }
  const by = detail.heard.said > 0 ? own : others
  for (const { id: article, count } of detail.articles) await check({ ...by, article }, count)
}

describe('every number of the shipped records', () => {
  const ask = asker(fileStore())

  it('has a link that opens as many statements', async () => {
    const linked = await expectTableLinked(ask, {})
    expect(linked).toHaveLength(144 * counts.length)
    expect(linked.every(Boolean)).toBe(true)
  })

  it('has one on every profile', async () => {
    for (const { id } of shippedRecords().stakeholders) await expectProfileLinked(ask, {}, id)
  })

  it.each([
    'stakeholder=patient-bashombe&stakeholder=felix-tshisekedi',
    'addressee=us-government&addressee=drc-government',
    'ask=open&from=2025-04',
    'topic=sovereignty&stance!=neutral',
    'voice=behalf&onBehalfOf=drc-government',
  ])('has one under %s, or none that would be wrong', async (query) => {
    await expectTableLinked(ask, filterOf(query))
    await expectProfileLinked(ask, filterOf(query), 'drc-government')
    await expectProfileLinked(ask, filterOf(query), 'felix-tshisekedi')
  })
})

describe('every number of any records under any filter', () => {
  it('opens as many statements, where it has a link', async () => {
    const seen = { linked: 0, bare: 0 }
    const check = async (records: Records, filter: StatementFilter) => {
      const ask = asker(recordsStore(records))
      for (const linked of await expectTableLinked(ask, filter)) seen[linked ? 'linked' : 'bare']++
      for (const { id, mergedIntoId } of records.stakeholders.slice(0, 3)) {
        if (mergedIntoId === undefined) await expectProfileLinked(ask, filter, id)
      }
    }
    await fc.assert(
      fc.asyncProperty(smallRecords, question, (records, { filter }) => check(records, filter)),
      { numRuns: 150 },
    )
    expect(seen.linked).toBeGreaterThan(1000)
    // Numbers without a link are the rare ones.
    expect(seen.bare).toBeLessThan(seen.linked / 50)
  })
})
