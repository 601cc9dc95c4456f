// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { faultNames } from '#mocks/faults.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { MOST_TIES, networkKinds } from '#src/contract/network.ts'
import { Problem } from '#src/contract/problem.ts'
import { createApi } from '#src/server/api.ts'
import { readGraphMl } from '#tests/support/readGraphMl.ts'
import { fileStore, recordsStore } from '#tests/support/stores.ts'

const HOST = 'http://parley.test'
const permalink = (id: string) => `${HOST}/statements/${id}`
const api = createApi(fileStore(), { permalink })
const many = createApi(recordsStore(syntheticRecords({ statements: 6000, seed: 3 })), { permalink })

const ask = async (path: string, of = api) => of.fetch(new Request(`${HOST}/api${path}`))

/** The answer as its schema has it, which must be all of the answer. */
async function network(query: string, of = api) {
  const response = await ask(`/network?${query}`, of)
  expect(response.status).toBe(200)
  const answer: unknown = await response.json()
  const parsed = endpoints.getNetwork.response.parse(answer)
  expect(parsed).toEqual(answer)
  return parsed
}

const count = async (query: string) => {
  const response = await ask(`/statements?${query}`)
  return endpoints.listStatements.response.parse(await response.json()).total
}

describe('GET /network', () => {
  it.each(networkKinds)('names all that the ties of %s hold', async (kind) => {
    const { nodes, ties, topics } = await network(`kind=${kind}`)
    const ids = new Set(nodes.map(({ id }) => id))
    expect(ties.length).toBeGreaterThan(10)
    for (const { from, to } of ties) expect([ids.has(from), ids.has(to)]).toEqual([true, true])
    expect(nodes.every(({ name, group }) => name && group)).toBe(true)
    const named = new Set(ties.flatMap((tie) => tie.topics.map(({ id }) => id)))
    expect(new Set(topics.map(({ id }) => id))).toEqual(named)
  })

  it('counts in a tie just the statements that its speaker and addressee bring up', async () => {
    const { ties } = await network('kind=speaks')
    for (const { from, to, weight } of ties.slice(0, 25)) {
      expect(await count(`stakeholder=${from}&addressee=${to}`)).toBe(weight)
    }
  })

  it('cuts what is too much and says how much there is', async () => {
    const answer = await network('kind=agreement', many)
    expect(answer.nodes).toHaveLength(60)
    expect(answer.ties).toHaveLength(MOST_TIES)
    expect(answer.nodesTotal).toBeGreaterThan(300)
    expect(answer.tiesAmong).toBeGreaterThan(MOST_TIES)
    expect(answer.tiesTotal).toBeGreaterThan(answer.tiesAmong)
    const fewer = await network(`kind=agreement&most=30&least=${answer.heaviest}`, many)
    expect(fewer.tiesTotal).toBeGreaterThan(0)
    expect(fewer.ties.every(({ weight }) => weight === answer.heaviest)).toBe(true)
    expect(fewer.tiesAny).toBe(answer.tiesAny)
  })

  it.each(['', 'kind=friends', 'kind=speaks&least=0', 'kind=speaks&most=500'])(
    'refuses “%s” and says what can’t be used',
    async (query) => {
      const response = await ask(`/network?${query}`)
      expect(response.status).toBe(400)
      expect(Problem.parse(await response.json()).errors).toHaveLength(1)
    },
  )

  it('can be made to fail by hand', () => {
    expect(faultNames(`${HOST}/api/network?kind=speaks`)).toEqual(['network'])
    expect(faultNames(`${HOST}/api/network.graphml?kind=speaks`)).toEqual(['export'])
  })
})

describe('the network as GraphML', () => {
  it.each(networkKinds)('gives all nodes and ties of %s back, parsed', async (kind) => {
    const most = { speaks: 'directed', agreement: 'undirected' }
    const shown = await network(`kind=${kind}&most=120&conditional=own`)
    const response = await ask(`/network.graphml?kind=${kind}&conditional=own&lang=fr`)
    expect(response.headers.get('content-type')).toMatch(/^application\/graphml\+xml/)
    const name = response.headers.get('content-disposition')
    expect(name).toMatch(new RegExp(String.raw`"parley-${kind}-\d{4}-\d\d-\d\d\.graphml"$`))
    const graph = readGraphMl(await response.text())
    expect(graph.direction).toBe(most[kind])
    expect([graph.nodes.length, graph.edges.length]).toEqual([shown.nodesTotal, shown.tiesTotal])
    expect(graph.types).toMatchObject({
      label: 'string',
      group: 'string',
      statements: 'int',
      weight: 'double',
    })
    const names = new Map(graph.nodes.map(({ id, data }) => [id, data['label']]))
    for (const { id, name, said } of shown.nodes) {
      expect(names.get(id)).toBe(name!.fr ?? name!.en)
      expect(graph.nodes.find((node) => node.id === id)!.data['statements']).toBe(String(said))
    }
    for (const { from, to, weight, congruence, conflict, topics } of shown.ties) {
      const edge = graph.edges.find((each) => each.source === from && each.target === to)!
      expect(Number(edge.data['weight'])).toBe(weight)
      if (kind === 'speaks') continue
      expect([edge.data['congruence'], edge.data['conflict']].map(Number)).toEqual([
        congruence,
        conflict,
      ])
      expect(edge.data['topic_ids']).toBe(topics.map(({ id }) => id).join(' '))
    }
  })

  it('says what it is of, and where it can be opened', async () => {
    const query = 'kind=agreement&count=average&show=conflict&least=0.5&group=civil-society'
    const graph = readGraphMl(await (await ask(`/network.graphml?${query}`)).text())
    expect(graph.about).toContain(
      `${HOST}/positions?group=civil-society&ties=average-conflict&view=agreement&weight=0.5`,
    )
    expect(graph.about).toMatch(/data version /)
  })

  it('is a graph without nodes where nothing is left', async () => {
    const text = await (await ask('/network.graphml?kind=speaks&q=zzzz')).text()
    const { nodes, edges } = readGraphMl(text)
    expect([nodes, edges]).toEqual([[], []])
  })
})
