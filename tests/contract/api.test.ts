import { csvParse } from 'd3-dsv'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHandlers } from '#mocks/handlers.ts'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { facetKeys } from '#src/contract/questions.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import { Problem } from '#src/contract/problem.ts'
import { createApi } from '#src/server/api.ts'
import { BadRecords, Unreachable } from '#src/server/store.ts'
import type { Store } from '#src/server/store.ts'
import { fileStore, recordsStore } from '#tests/support/stores.ts'

const HOST = 'http://parley.test'
const permalink = (id: string) => `${HOST}/statements/${id}`

type Ask = (path: string) => Promise<Response>

const api = createApi(fileStore(), { permalink })
const server = setupServer(...createHandlers({ api, pageQuery: () => '' }))

beforeAll(() => server.listen())
afterAll(() => server.close())

const mounts: [name: string, ask: Ask][] = [
  ['called directly', (path) => api.fetch(new Request(`${HOST}/api${path}`))],
  ['under a base', (path) => api.fetch(new Request(`${HOST}/some/base/api${path}`))],
  ['behind MSW', (path) => fetch(`${HOST}/api${path}`)],
]

describe.each(mounts)('the API, %s', (_name, ask) => {
  const json = async (path: string) => (await ask(path)).json()
  const page = async (path: string): Promise<StatementPage> => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    return endpoints.listStatements.response.parse(await response.json())
  }

  it('answers a page with counts and histogram in one', async () => {
    const asked = `/statements?group=civil-society&counts=${facetKeys.join(',')}&histogram=1`
    const answer = await page(asked)
    expect([answer.total, answer.of, answer.items.length]).toEqual([34, 270, 34])
    expect(Object.keys(answer.counts ?? {}).toSorted()).toEqual([...facetKeys].toSorted())
    expect(answer.histogram?.unit).toBe('month')
    expect(answer.labels).toEqual([
      {
        key: 'group',
        value: 'civil-society',
        label: { en: 'Civil society', fr: 'Société civile' },
      },
    ])
  })

  it('loses nothing of a record on the way', async () => {
    const answer = await json('/statements?id=s001&limit=1')
    expect(endpoints.listStatements.response.parse(answer)).toEqual(answer)
    const detail = await json('/statements/s001')
    expect(endpoints.getStatement.response.parse(detail)).toEqual(detail)
  })

  it('names every record that a page speaks of', async () => {
    const { items, refs } = await page('/statements?limit=200')
    const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
    const [stakeholders, topics, articles, groups] = [
      ids(refs.stakeholders),
      ids(refs.topics),
      ids(refs.articles),
      ids(refs.groups),
    ]
    for (const { statement } of items) {
      const { speakerId, onBehalfOfIds, addresseeIds, positions, appearances } = statement
      for (const id of [speakerId, ...onBehalfOfIds, ...addresseeIds]) {
        expect(stakeholders).toContain(id)
      }
      for (const { topicId } of positions) expect(topics).toContain(topicId)
      for (const { articleId } of appearances) expect(articles).toContain(articleId)
    }
    for (const { group } of refs.stakeholders) expect(groups).toContain(group)
    expect(refs.articles.every((article) => !('text' in article))).toBe(true)
  })

  it('gives pages that tile the list', async () => {
    const whole = await page('/statements?limit=200&sort=stakeholder')
    const ids: string[] = []
    for (let offset = 0; offset < 200; offset += 70) {
      const part = await page(`/statements?limit=70&offset=${offset}&sort=stakeholder`)
      ids.push(...part.items.map(({ statement }) => statement.id))
    }
    expect(ids.slice(0, 200)).toEqual(whole.items.map(({ statement }) => statement.id))
    const beyond = await page('/statements?offset=5000')
    expect([beyond.items.length, beyond.total]).toEqual([0, 270])
  })

  it('says what of a query means nothing, and applies the rest', async () => {
    const { ignored, total } = await page('/statements?group=religious&foo=1&from=2025-13&topic=x')
    expect(total).toBe(12)
    expect(ignored).toEqual([
      { key: 'foo', value: '1', reason: 'key' },
      { key: 'from', value: '2025-13', reason: 'value' },
      { key: 'topic', value: 'x', reason: 'unknown' },
    ])
  })

  it('answers a statement with its place, article and answers', async () => {
    const detail = endpoints.getStatement.response.parse(
      await json('/statements/s076?sort=said&topic=minerals-for-security'),
    )
    expect(detail.answers.map(({ statement }) => statement.id)).toEqual(['s087'])
    expect(detail.place?.total).toBe(18)
    const answer = endpoints.getStatement.response.parse(await json('/statements/s087'))
    expect(answer.answersTo.map(({ statement }) => statement.id)).toContain('s076')
    const seed = endpoints.getStatement.response.parse(await json('/statements/s001'))
    expect(seed.seal).toBe('verified')
    expect(seed.articles[0]!.text).toContain('We need civil society')
  })

  it('answers codebook and release', async () => {
    const topics = endpoints.listTopics.response.parse(await json('/topics'))
    expect(topics.items).toHaveLength(20)
    const release = endpoints.getRelease.response.parse(await json('/release'))
    expect(release).toMatchObject({
      printed: 153,
      summaries: 117,
      speakers: 115,
      withoutPosition: 103,
      inferredDates: 175,
      asks: 63,
      answeredAsks: 10,
    })
    expect(release.version).toBe(topics.version)
  })

  it.each([
    ['/statements?limit=1000', 400, 'bad-request', 'limit'],
    ['/statements?sort=nonsense', 400, 'bad-request', 'sort'],
    ['/statements?counts=group,nonsense', 400, 'bad-request', 'counts.1'],
    ['/statements.csv?profile=nonsense', 400, 'bad-request', 'profile'],
    ['/statements/s999', 404, 'not-found', undefined],
    ['/nonsense', 404, 'not-found', undefined],
  ])('refuses %s with a problem', async (path, status, code, place) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = Problem.parse(await response.json())
    expect([problem.status, problem.code, problem.errors?.[0]?.path]).toEqual([status, code, place])
  })

  it('exports the whole filtered set in the shown order', async () => {
    const query = 'group=drc-government&sort=-stakeholder'
    const { items, total } = await page(`/statements?${query}&limit=200`)
    const response = await ask(`/statements.csv?${query}&profile=data`)
    expect(response.headers.get('content-disposition')).toContain('.csv"')
    const rows = csvParse(await response.text())
    expect(rows.map((row) => row['id'])).toEqual(items.map(({ statement }) => statement.id))
    const exported = await json(`/statements.json?${query}`)
    expect(exported.statements).toHaveLength(total)
    expect(exported.provenance.filter).toBe('group=drc-government')
    const metadata = await json(`/statements.csv-metadata.json?${query}&profile=data`)
    expect(metadata.tableSchema.columns.map((each: { name: string }) => each.name)).toEqual(
      rows.columns,
    )
  })
})

describe('records that are not as they should be', () => {
  const failing = (error: Error): Store => ({
    // oxlint-disable-next-line require-yield
    async *base() {
      throw error
    },
  })

  it('are refused with the places that are wrong, the first twenty of them', async () => {
    const places = Array.from({ length: 25 }, (_place, at) => ({
      path: `statements.json s${at}`,
      message: 'wrong',
    }))
    const broken = createApi(failing(new BadRecords(places)), { permalink })
    const response = await broken.fetch(new Request(`${HOST}/api/statements`))
    const problem = Problem.parse(await response.json())
    expect([response.status, problem.code, problem.errors?.length]).toEqual([
      500,
      'bad-records',
      20,
    ])
    expect(problem.detail).toContain('5 more')
  })

  it('are asked for again at the next request', async () => {
    let reachable = false
    const store: Store = {
      async *base() {
        if (!reachable) throw new Unreachable('The line is down')
        yield* fileStore().base()
      },
    }
    const patient = createApi(store, { permalink })
    const first = await patient.fetch(new Request(`${HOST}/api/topics`))
    expect(Problem.parse(await first.json()).code).toBe('unreachable')
    reachable = true
    const second = await patient.fetch(new Request(`${HOST}/api/topics`))
    expect(second.status).toBe(200)
  })

  it('hold nothing back of what went wrong inside but its words', async () => {
    const broken = createApi(failing(new Error('a secret path')), { permalink })
    const response = await broken.fetch(new Request(`${HOST}/api/statements`))
    expect(await response.text()).not.toContain('secret')
  })
})

describe('a private person', () => {
  it('is shown by role everywhere: no alias leaves the API, none can be searched', async () => {
    const records = syntheticRecords({ statements: 40, seed: 3 })
    const id = records.statements[0]!.speakerId
    const hidden = records.stakeholders.map((each) =>
      each.id === id ? { ...each, private: true, aliases: ['Secretname'] } : each,
    )
    const careful = createApi(recordsStore({ ...records, stakeholders: hidden }), { permalink })
    const text = async (path: string) => {
      const response = await careful.fetch(new Request(`${HOST}/api${path}`))
      return response.text()
    }
    for (const path of [
      '/statements?limit=200&counts=stakeholder',
      '/statements/s1',
      '/statements.csv',
      '/statements.csv?profile=positions',
      '/statements.json',
    ]) {
      expect(await text(path)).not.toContain('Secretname')
    }
    expect(JSON.parse(await text('/statements?q=secretname'))).toMatchObject({ total: 0 })
  })
})
