import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { createBrowserLog } from '#mocks/store/browserLog.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { createApi } from '#src/server/api.ts'
import { fileStore } from '#tests/support/stores.ts'

/** An API over the shipped records with a log of its own. */
function writing() {
  const log = createBrowserLog({ indexedDB: new IDBFactory(), databaseName: 'statement-writes' })
  const api = createApi(
    { ...fileStore(), log },
    { permalink: (id) => `https://parley.example/statements/${id}` },
  )
  const call = (path: string, init?: RequestInit) =>
    api.fetch(new Request(`http://parley.test/api${path}`, init))
  return {
    call,
    async detail(id: string) {
      return endpoints.getStatement.response.parse(await (await call(`/statements/${id}`)).json())
    },
    patch: (id: string, fields: object, ifMatch?: string) =>
      call(`/statements/${id}`, {
        method: 'PATCH',
        headers: ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` },
        body: JSON.stringify({ by: 'Keeper', fields }),
      }),
  }
}

it('changes fields on the revision that a statement is at, and tells its history', async () => {
  const { call, detail, patch } = writing()
  const first = await detail('s001')
  const response = await patch('s001', { status: 'disputed', confidence: 0.5 }, first.revision)
  expect(response.status).toBe(200)
  const { change } = endpoints.patchStatement.response.parse(await response.json())
  const second = await detail('s001')
  expect(second.revision).toBe(change.id)
  expect(second.statement).toEqual({ ...first.statement, status: 'disputed', confidence: 0.5 })
  expect((await patch('s001', { confidence: null }, change.id)).status).toBe(200)
  expect((await detail('s001')).statement).toEqual({ ...first.statement, status: 'disputed' })
  const history = endpoints.getStatementHistory.response.parse(
    await (await call('/statements/s001/history')).json(),
  )
  expect(history.items.map(({ ops }) => ops.map(({ field }) => field))).toEqual([
    ['confidence'],
    ['status', 'confidence'],
  ])
  const other = await (await call('/statements/s002/history')).json()
  expect(other).toMatchObject({ total: 0, of: 2 })
})

it('answers one made on an older revision with the record as it is now', async () => {
  const { detail, patch } = writing()
  const { revision, statement } = await detail('s001')
  await patch('s001', { status: 'disputed' }, revision)
  const now = await detail('s001')
  const late = await patch('s001', { status: 'retracted' }, revision)
  expect(late.status).toBe(412)
  expect(await late.json()).toMatchObject({
    code: 'stale',
    stale: [
      {
        entity: 'statement',
        entityId: 's001',
        changeId: now.revision,
        record: { ...statement, status: 'disputed' },
      },
    ],
  })
  expect(await detail('s001')).toEqual(now)
})

it('adds a statement, once', async () => {
  const { call, detail } = writing()
  const { statement, seal } = await detail('s001')
  const added = { ...statement, id: 's-added' }
  const post = () =>
    call('/statements', { method: 'POST', body: JSON.stringify({ by: '', statement: added }) })
  expect((await post()).status).toBe(200)
  expect(await detail('s-added')).toMatchObject({ statement: added, seal, added: true })
  const again = await post()
  expect(again.status).toBe(400)
  expect(await again.json()).toMatchObject({ errors: [{ path: 'statement.id' }] })
})

it.each([
  ['without a revision', 's001', { status: 'disputed' }, undefined, 400],
  ['that changes nothing', 's001', { status: 'accepted' }, 'release', 400],
  ['with a field that no statement has', 's001', { colour: 'red' }, 'release', 400],
  ['of a statement that is not there', 'nobody', { status: 'disputed' }, 'release', 404],
])('refuses a change %s and keeps nothing', async (_what, id, fields, on, status) => {
  const { call, detail, patch } = writing()
  const { revision } = await detail('s001')
  expect((await patch(id, fields, on && revision)).status).toBe(status)
  expect(await (await call('/changes')).json()).toMatchObject({ of: 0 })
})

it('tells of an ask that it was added here', async () => {
  const { call, detail } = writing()
  const { statement } = await detail('s001')
  const page = async () => {
    const response = await call('/asks?limit=200')
    return endpoints.listAsks.response.parse(await response.json())
  }
  expect((await page()).added).toBeUndefined()
  const added = { ...statement, id: 's-synthetic' }
  const body = JSON.stringify({ by: '', statement: added })
  expect((await call('/statements', { method: 'POST', body })).status).toBe(200)
  const { items, added: ids } = await page()
  expect(ids).toEqual(['s-synthetic'])
  expect(items.map((row) => row.statement.id)).toContain('s-synthetic')
})
