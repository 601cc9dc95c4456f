import { describe, expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { Merged } from '#src/contract/merging.ts'
import { writeCalls } from '#tests/support/writeCalls.ts'

type Calls = ReturnType<typeof writeCalls>
const FROM = 'drc-presidency'
const INTO = 'drc-government'
const TOPIC = 'peace-process'
const OTHER = 'peace-before-deal'

const dry = async ({ done }: Calls, path: string, into: string) =>
  Merged.parse(await done(`${path}/merge`, { by: '', into, dry: true }))
const merge = async ({ done }: Calls, path: string, into: string, more: object = {}) =>
  Merged.parse(await done(`${path}/merge`, { by: 'Keeper', why: 'One', into, ...more }))
const totals = async ({ page }: Calls, ...queries: string[]) =>
  Promise.all(queries.map(async (query) => (await page(query)).total))

describe('merging stakeholders', () => {
  it('tells what would come of it, and changes nothing', async () => {
    const calls = writeCalls()
    const told = await dry(calls, `/stakeholders/${FROM}`, INTO)
    expect([told.from?.id, told.into?.id, told.refused, told.change]).toEqual([
      FROM,
      INTO,
      undefined,
      undefined,
    ])
    expect(told.names).toEqual([
      'Presidency of the DRC',
      'Présidence de la RDC',
      'Congolese presidency',
      'Présidence congolaise',
    ])
    const [a, b] = await totals(calls, `stakeholder=${FROM}`, `stakeholder=${INTO}`)
    const [said] = [told.counts.from, told.counts.into, told.counts.result].map(
      (counts) => counts.find(({ key }) => key === 'stakeholder')?.count,
    )
    expect(said).toBe(a)
    expect(told.counts.result[0]).toEqual({ key: 'stakeholder', count: a! + b! })
    expect(told.expected).toEqual([
      { entity: 'stakeholder', entityId: FROM },
      { entity: 'stakeholder', entityId: INTO },
    ])
    expect((await calls.log()).of).toBe(0)
  })

  it('is one change; the old id counts as its target, and undo gives all back', async () => {
    const calls = writeCalls()
    const queries = [`stakeholder=${FROM}`, `stakeholder=${INTO}`, 'q=kinshasa', '']
    const before = await Promise.all(queries.map(calls.page))
    const { expected } = await dry(calls, `/stakeholders/${FROM}`, INTO)
    const { change } = await merge(calls, `/stakeholders/${FROM}`, INTO, { expected })
    const log = await calls.log()
    expect([log.of, log.items[0], log.items[0]?.why]).toEqual([1, change, 'One'])
    const page = await calls.page(`stakeholder=${FROM}`)
    expect(page.total).toBe(before[0]!.total + before[1]!.total)
    expect(page.moved).toEqual([{ key: 'stakeholder', value: FROM, into: INTO }])
    const detail = endpoints.getStakeholder.response.parse(await calls.get(`/stakeholders/${FROM}`))
    expect([detail.stakeholder.id, detail.asked?.name.en]).toEqual([INTO, 'Presidency of the DRC'])
    await calls.undo()
    const after = await Promise.all(queries.map(calls.page))
    expect(after.map(({ version: _version, ...rest }) => rest)).toEqual(
      before.map(({ version: _version, ...rest }) => rest),
    )
  })

  it('writes nothing where a record was changed since the dry run', async () => {
    const calls = writeCalls()
    const { expected, into } = await dry(calls, `/stakeholders/${FROM}`, INTO)
    await calls.done('/changes', {
      by: '',
      ops: [
        {
          entity: 'stakeholder',
          entityId: INTO,
          field: 'aliases',
          before: into && 'aliases' in into ? into.aliases : [],
          after: ['Synthetic name'],
        },
      ],
      expected: [{ entity: 'stakeholder', entityId: INTO }],
    })
    const body = { by: '', into: INTO, expected }
    const { stale } = await calls.problem(`/stakeholders/${FROM}/merge`, body, 'stale')
    expect(stale?.map(({ entityId }) => entityId)).toEqual([INTO])
    expect((await calls.log()).of).toBe(1)
  })
})

describe('merging topics and groups', () => {
  it('moves positions, hides the topic, and its old id goes on working', async () => {
    const calls = writeCalls()
    const [a, b, both] = await totals(
      calls,
      `topic=${TOPIC}`,
      `topic=${OTHER}`,
      `topic=${TOPIC}&topic=${OTHER}`,
    )
    const told = await dry(calls, `/topics/${TOPIC}`, OTHER)
    expect(told.statements).toBe(a)
    expect(told.result && 'exampleIds' in told.result && told.result.exampleIds).toHaveLength(4)
    const { change, expected } = await merge(calls, `/topics/${TOPIC}`, OTHER, {
      expected: told.expected,
    })
    expect(expected).toHaveLength(a! + 2)
    expect(change?.ops[0]).toMatchObject({ entity: 'topic', field: 'mergedIntoId', after: OTHER })
    const page = await calls.page(`topic=${TOPIC}&counts=topic`)
    expect(page.total).toBe(both)
    expect(page.moved).toEqual([{ key: 'topic', value: TOPIC, into: OTHER }])
    expect(page.counts?.topic?.map(({ value }) => value)).not.toContain(TOPIC)
    expect(page.labels[0]?.label.en).toBe('Peace before the deal')
    const idsOf = async (query: string) =>
      endpoints.listTopics.response
        .parse(await calls.get(`/topics${query}`))
        .items.map(({ id }) => id)
    expect(await idsOf('')).not.toContain(TOPIC)
    expect(await idsOf('?merged=1')).toContain(TOPIC)
    const release = async () =>
      endpoints.getRelease.response.parse(await calls.get('/release')).topics
    expect(await release()).toBe(19)
    await calls.undo()
    expect(await totals(calls, `topic=${TOPIC}`, `topic=${OTHER}`)).toEqual([a, b])
    expect(await release()).toBe(20)
  })

  it('refuses where statements would say two things of one claim, and names them', async () => {
    const calls = writeCalls()
    const statement = await calls.page(`topic=${TOPIC}&stance=supports`)
    const { id, positions } = statement.items[0]!.statement
    await calls.done('/changes', {
      by: '',
      ops: [
        {
          entity: 'statement',
          entityId: id,
          field: 'positions',
          before: positions,
          after: [...positions, { topicId: OTHER, stance: 'opposes' }],
        },
      ],
      expected: [{ entity: 'statement', entityId: id }],
    })
    const told = await dry(calls, `/topics/${TOPIC}`, OTHER)
    expect(told.refused).toEqual({ code: 'stances', ids: [id] })
    expect([told.result, told.expected]).toEqual([undefined, []])
    const { errors } = await calls.problem(
      `/topics/${TOPIC}/merge`,
      { by: '', into: OTHER },
      'bad-request',
    )
    expect(errors).toEqual([{ path: 'stances', message: id }])
  })

  it('writes nothing where a statement that nobody saw has come to the topic', async () => {
    const calls = writeCalls()
    const { expected } = await dry(calls, `/topics/${TOPIC}`, OTHER)
    const { items } = await calls.page('stance=none')
    const { id } = items[0]!.statement
    await calls.done('/changes', {
      by: '',
      ops: [
        {
          entity: 'statement',
          entityId: id,
          field: 'positions',
          before: [],
          after: [{ topicId: TOPIC, stance: 'supports' }],
        },
      ],
      expected: [{ entity: 'statement', entityId: id }],
    })
    const { stale } = await calls.problem(
      `/topics/${TOPIC}/merge`,
      { by: '', into: OTHER, expected },
      'stale',
    )
    expect(stale?.map(({ entityId }) => entityId)).toEqual([id])
  })

  it('moves the members of a group', async () => {
    const calls = writeCalls()
    const groups = endpoints.listGroups.response.parse(await calls.get('/groups')).items
    expect(groups.map(({ order }) => order)).toEqual(
      groups.map(({ order }) => order).toSorted((x, y) => x - y),
    )
    const [a, b] = ['company', 'civil-society']
    const before = await totals(calls, `group=${a}`, `group=${b}`, '')
    const told = await merge(calls, `/groups/${a}`, b!)
    expect(told.stakeholders).toBeGreaterThan(3)
    const after = await totals(calls, `group=${a}`, `group=${b}`, '')
    expect(after).toEqual([before[0]! + before[1]!, before[0]! + before[1]!, before[2]])
    const left = endpoints.listGroups.response.parse(await calls.get('/groups')).items
    expect(left).toHaveLength(groups.length - 1)
    await calls.undo()
    expect(await totals(calls, `group=${a}`, `group=${b}`, '')).toEqual(before)
  })
})

describe('what can’t be merged', () => {
  it('is told in words that a client can read', async () => {
    const calls = writeCalls()
    const refusal = async (path: string, into: string) => (await dry(calls, path, into)).refused
    expect(await refusal('/topics/none', OTHER)).toEqual({ code: 'unknown', ids: ['none'] })
    expect(await refusal(`/topics/${OTHER}`, OTHER)).toEqual({ code: 'same', ids: [OTHER] })
    await merge(calls, `/topics/${TOPIC}`, OTHER)
    expect(await refusal(`/topics/${TOPIC}`, 'lobito')).toEqual({
      code: 'source-merged',
      ids: [TOPIC, OTHER],
    })
    expect(await refusal('/topics/lobito', TOPIC)).toEqual({
      code: 'target-merged',
      ids: [TOPIC, OTHER],
    })
    const along = await dry(calls, `/topics/${OTHER}`, 'lobito')
    expect(along.along).toEqual([TOPIC])
  })

  it('is nothing at all where nothing can be kept, though a dry run answers', async () => {
    const calls = writeCalls(false)
    expect((await dry(calls, `/topics/${TOPIC}`, OTHER)).refused).toBeUndefined()
    await calls.problem(`/topics/${TOPIC}/merge`, { by: '', into: OTHER }, 'read-only')
    await calls.problem(`/topics/${TOPIC}/merge`, { by: '' }, 'bad-request')
  })
})

describe('likely duplicates', () => {
  const listed = async ({ get }: Calls, entity: string) =>
    endpoints.listDuplicates.response.parse(await get(`/duplicates?entity=${entity}`)).items

  it('come with both records, the reason and their statements; merged ones go', async () => {
    const calls = writeCalls()
    for (const entity of ['stakeholder', 'topic', 'group']) {
      expect(await listed(calls, entity)).toEqual([])
    }
    await calls.done('/changes', {
      by: '',
      ops: [
        {
          entity: 'stakeholder',
          entityId: 'cnpav',
          field: 'aliases',
          before: (
            (await calls.get('/stakeholders/cnpav')) as { stakeholder: { aliases: string[] } }
          ).stakeholder.aliases,
          after: ['Justicia ASBL'],
        },
        {
          entity: 'topic',
          entityId: TOPIC,
          field: 'label',
          before: {
            en: 'Washington and Doha can bring peace',
            fr: 'Washington et Doha peuvent amener la paix',
          },
          after: { en: 'Peace before the deal', fr: null },
        },
      ],
      expected: [],
    })
    const [pair, ...others] = await listed(calls, 'stakeholder')
    expect(others).toEqual([])
    expect([pair?.a.id, pair?.b.id, pair?.reason]).toEqual(['cnpav', 'justicia-asbl', 'alias'])
    const [said] = await totals(calls, 'stakeholder=cnpav')
    expect(pair?.counts.a[0]).toEqual({ key: 'stakeholder', count: said })
    expect((await listed(calls, 'topic')).map(({ reason }) => reason)).toEqual(['same-name'])
    await merge(calls, '/stakeholders/cnpav', 'justicia-asbl')
    expect(await listed(calls, 'stakeholder')).toEqual([])
  })
})
