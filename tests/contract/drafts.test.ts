import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it, vi } from 'vitest'
import { createBrowserLog } from '#mocks/store/browserLog.ts'
import { createDrafts } from '#mocks/store/drafts.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { createApi } from '#src/server/api.ts'
import type { Api } from '#src/server/api.ts'
import { pasted } from '#tests/support/reviews.ts'
import { fileStore } from '#tests/support/stores.ts'

const permalink = (id: string) => `https://parley.example/statements/${id}`

/** Two tabs of one browser. */
function tabs() {
  const options = { indexedDB: new IDBFactory(), databaseName: 'drafts' }
  const tab = (onChanged = () => {}) => {
    const store = { ...fileStore(), log: createBrowserLog(options), drafts: createDrafts(options) }
    return createApi(store, { permalink, onChanged })
  }
  return { options, tab }
}

async function ask(api: Api, method: string, path: string, body?: unknown) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await api.fetch(
    new Request(`http://parley.test/api${path}`, { method, ...sent }),
  )
  const answer: unknown = await response.json()
  return { status: response.status, answer }
}

const PATH = '/drafts/statement%3As001'

it('keeps a draft over a reload, and lets it go', async () => {
  const { options, tab } = tabs()
  const first = tab()
  expect((await ask(first, 'GET', PATH)).answer).toEqual({ value: null })
  const value = { note: '<b>half a word' }
  expect((await ask(first, 'PUT', PATH, { value })).status).toBe(200)
  expect((await ask(tab(), 'GET', PATH)).answer).toEqual({ value })
  expect(await createDrafts(options).list()).toEqual(['statement:s001'])
  expect((await ask(first, 'GET', '/drafts/statement%3As002')).answer).toEqual({ value: null })
  await ask(tab(), 'PUT', PATH, { value: null })
  expect((await ask(first, 'GET', PATH)).answer).toEqual({ value: null })
  expect(await createDrafts(options).list()).toEqual([])
})

it('keeps one of two reviews that two tabs keep at once', async () => {
  const { tab } = tabs()
  const review = (minute: number) => pasted('Words', { at: `2026-11-25T10:0${minute}:00.000Z` })
  const [first, second] = [tab(), tab()]
  await ask(first, 'PUT', '/reviews/r1', review(0))
  const was = review(0).at
  const kept = await Promise.all([
    ask(first, 'PUT', '/reviews/r1', { ...review(1), was }),
    ask(second, 'PUT', '/reviews/r1', { ...review(2), was }),
  ])
  expect(kept.map(({ status }) => status).toSorted()).toEqual([200, 412])
  const won = kept[0].status === 200 ? review(1) : review(2)
  expect((await ask(tab(), 'GET', '/reviews/r1')).answer).toEqual({ review: won })
})

it('says where nothing can be kept', async () => {
  const without = createApi(fileStore(), { permalink })
  expect((await ask(without, 'GET', PATH)).answer).toEqual({ value: null })
  expect((await ask(without, 'PUT', PATH, { value: 1 })).status).toBe(405)
  const drafts = createDrafts({ indexedDB: null, databaseName: 'denied' })
  const denied = createApi({ ...fileStore(), drafts }, { permalink })
  expect((await ask(denied, 'PUT', PATH, { value: 1 })).answer).toMatchObject({
    code: 'storage-denied',
  })
})

it('erases changes and drafts, here and in the other tab', async () => {
  const { options, tab } = tabs()
  let told: () => void = () => {}
  const heard = new Promise<void>((resolve) => {
    told = resolve
  })
  const changed = vi.fn<() => void>()
  const here = tab(changed)
  const op = { entity: 'statement', entityId: 's001', field: 'status', before: 'accepted' }
  const body = { by: '', ops: [{ ...op, after: 'disputed' }], expected: [] }
  expect((await ask(here, 'POST', '/changes', body)).status).toBe(200)
  await ask(here, 'PUT', PATH, { value: 'begun' })
  const there = tab(() => told())
  const statusIn = async (api: Api) => {
    const { answer } = await ask(api, 'GET', '/statements/s001')
    return endpoints.getStatement.response.parse(answer).statement.status
  }
  expect(await statusIn(there)).toBe('disputed')
  expect((await ask(here, 'POST', '/erase', {})).status).toBe(400)
  expect((await ask(here, 'POST', '/erase', { everything: true })).status).toBe(200)
  await heard
  expect([await statusIn(here), await statusIn(there)]).toEqual(['accepted', 'accepted'])
  expect((await ask(here, 'GET', '/changes')).answer).toMatchObject({ of: 0, items: [] })
  expect((await ask(here, 'GET', PATH)).answer).toEqual({ value: null })
  changed.mockClear()
  const again = await ask(here, 'POST', '/changes', body)
  expect(again.status).toBe(200)
  // Told once, though the records were read twice.
  expect(changed).toHaveBeenCalledOnce()
  expect((await ask(here, 'GET', '/changes')).answer).toMatchObject({ of: 1 })
  expect(
    await statusIn(createApi({ ...fileStore(), log: createBrowserLog(options) }, { permalink })),
  ).toBe('disputed')
})
