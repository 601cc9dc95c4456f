import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHandlers } from '#mocks/handlers.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { Statement } from '#src/contract/records.ts'
import type { Seen, ViewNews } from '#src/contract/viewNews.ts'
import { createApi } from '#src/server/api.ts'
import type { Api } from '#src/server/api.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { memoryLog } from '#tests/support/memoryLog.ts'
import { fileStore, recordsStore } from '#tests/support/stores.ts'

const HOST = 'http://parley.test'
const permalink = (id: string) => `${HOST}/statements/${id}`
const fresh = () => createApi({ ...fileStore(), log: memoryLog() }, { permalink })

let api: Api = fresh()
const server = setupServer(
  ...createHandlers({ api: { fetch: (request) => api.fetch(request) }, pageQuery: () => '' }),
)
beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => {
  api = fresh()
})

type Send = (path: string, init: RequestInit) => Promise<Response>
const mounts: [string, Send][] = [
  ['called directly', (path, init) => api.fetch(new Request(`${HOST}/api${path}`, init))],
  ['behind MSW', (path, init) => fetch(`${HOST}/api${path}`, init)],
]

describe.each(mounts)('what is new, %s', (_name, send) => {
  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await send(path, { method: 'POST', body: JSON.stringify(body) })
    const answer: unknown = await response.json()
    expect([response.status, answer]).toEqual([200, answer])
    return answer
  }
  const ask = async (query: string, seen?: Seen): Promise<ViewNews> =>
    endpoints.getViewNews.response.parse(
      await post(`/statements/news${query}`, seen ? { seen } : {}),
    )
  const newsOf = async (query: string, seen: Seen) => (await ask(query, seen)).news!
  const statement = async (id: string): Promise<Statement> => {
    const response = await send(`/statements/${id}`, {})
    return endpoints.getStatement.response.parse(await response.json()).statement
  }
  let last: Record<string, string> = {}
  beforeEach(() => {
    last = {}
  })
  async function edit(id: string, fields: Partial<Statement>) {
    const now = { ...(await statement(id)) } as Record<string, unknown>
    const changeId = last[id]
    const { change } = endpoints.writeChange.response.parse(
      await post('/changes', {
        by: '',
        ops: Object.entries(fields).map(([field, after]) => ({
          entity: 'statement',
          entityId: id,
          field,
          before: now[field] ?? null,
          after,
        })),
        expected: [{ entity: 'statement', entityId: id, ...(changeId ? { changeId } : {}) }],
      }),
    )
    last[id] = change.id
  }
  async function undo() {
    const log = endpoints.listChanges.response.parse(await (await send('/changes', {})).json())
    await post(`/changes/${log.undo!.id}/undo`, { by: '' })
  }
  const QUERY = '?group=religious'

  it('is nothing right after a view was seen, and not told where nothing was', async () => {
    const { seen, total, news } = await ask(QUERY)
    expect([total, Object.keys(seen).length, news]).toEqual([12, 12, undefined])
    expect((await ask(QUERY, seen)).news).toEqual({
      added: [],
      edited: [],
      retracted: [],
      gone: [],
      left: 0,
      editedStatuses: [],
    })
  })

  it('is what was added, edited and retracted, and no more once that is taken back', async () => {
    const { seen } = await ask(QUERY)
    const [one, two, three] = Object.keys(seen) as [string, string, string]
    await edit(one, { note: { en: 'Seen again', fr: null } })
    await edit(two, { status: 'retracted', statusReason: 'Said by another' })
    const like = await statement(three)
    const added = { ...like, id: 's-synthetic', addedOn: '2026-11-25' }
    await post('/statements', { by: '', statement: added })
    const news = await newsOf(QUERY, seen)
    expect([news.edited, news.retracted, news.added.length, news.left]).toEqual([
      [one],
      [two],
      1,
      0,
    ])
    // `addedSince` lists just those.
    const listed = await send(`/statements${QUERY}&addedSince=${news.addedSince}`, {})
    const { items } = endpoints.listStatements.response.parse(await listed.json())
    expect(items.map((row) => row.statement.id)).toEqual([added.id])
    await undo()
    expect((await newsOf(QUERY, seen)).added).toEqual([])
    await undo()
    expect((await newsOf(QUERY, seen)).retracted).toEqual([])
    await undo()
    expect((await newsOf(QUERY, seen)).edited).toEqual([])
  })

  it('counts what leaves the view as edited there, and as new where it enters', async () => {
    const [group, other] = [await ask(QUERY), await ask('?group=company')]
    const id = Object.keys(group.seen)[0]!
    const company = shippedRecords().stakeholders.find((each) => each.group === 'company')!
    await edit(id, { speakerId: company.id })
    const left = await newsOf(QUERY, group.seen)
    expect([left.edited, left.left, left.added]).toEqual([[id], 1, []])
    expect((await newsOf('?group=company', other.seen)).added).toEqual([id])
  })

  it('counts what leaves or enters although nothing of it was edited', async () => {
    const [group, other] = [await ask(QUERY), await ask('?group=company')]
    const speaker = shippedRecords().stakeholders.find(({ id }) => id === 'fridolin-ambongo')!
    await post('/changes', {
      by: '',
      ops: [
        {
          entity: 'stakeholder',
          entityId: speaker.id,
          field: 'group',
          before: speaker.group,
          after: 'company',
        },
      ],
      expected: [{ entity: 'stakeholder', entityId: speaker.id }],
    })
    const left = await newsOf(QUERY, group.seen)
    expect([left.edited.length, left.left]).toEqual([4, 4])
    expect((await newsOf('?group=company', other.seen)).added.toSorted()).toEqual(
      left.edited.toSorted(),
    )
  })

  it('says which statuses a list of the edited ones needs', async () => {
    const { seen } = await ask(QUERY)
    await edit(Object.keys(seen)[0]!, { status: 'proposed' })
    const news = await newsOf(QUERY, seen)
    expect([news.editedStatuses, news.left]).toEqual([['proposed'], 1])
  })

  it('tells a new release without any date', async () => {
    const { seen } = await ask('')
    const [first, second, third, ...others] = shippedRecords().statements
    api = createApi(
      recordsStore({
        ...shippedRecords(),
        statements: [
          { ...first!, note: { en: 'Corrected', fr: null } },
          { ...second!, status: 'retracted', statusReason: 'Not found again' },
          ...others,
          // An older day than that of all others: the clock of whoever made the release.
          { ...third!, id: 's999', addedOn: '2001-01-01' },
        ],
      }),
      { permalink },
    )
    const { added, edited, retracted, gone, addedSince } = await newsOf('', seen)
    expect({ added, edited, retracted, gone, addedSince }).toEqual({
      added: ['s999'],
      edited: [first!.id],
      retracted: [second!.id],
      gone: [third!.id],
      addedSince: undefined,
    })
  })

  it('refuses marks that are none, and names the place', async () => {
    const response = await send('/statements/news', {
      method: 'POST',
      body: JSON.stringify({ seen: { s001: 'not a mark' } }),
    })
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toContain('seen.s001')
  })
})
