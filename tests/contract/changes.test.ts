import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { createBrowserLog } from '#mocks/store/browserLog.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { Statement } from '#src/contract/records.ts'
import { createApi } from '#src/server/api.ts'
import type { Api } from '#src/server/api.ts'
import { LogTrouble } from '#src/server/changeLog.ts'
import { resolveOps } from '#src/domain/changes/conflicts.ts'
import type { Store } from '#src/server/store.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { memoryLog } from '#tests/support/memoryLog.ts'
import { fileStore, recordsStore } from '#tests/support/stores.ts'

const permalink = (id: string) => `https://parley.example/statements/${id}`
let databases = 0

/** An API over the shipped records and a log of its own; `twin` is another tab on the same log. */
function writing() {
  databases += 1
  const options = { indexedDB: new IDBFactory(), databaseName: `changes-${databases}` }
  const tab = () => createApi({ ...fileStore(), log: createBrowserLog(options) }, { permalink })
  return { api: tab(), twin: tab() }
}

async function get(api: Api, path: string): Promise<unknown> {
  return (await api.fetch(new Request(`http://parley.test/api${path}`))).json()
}
const post = (api: Api, path: string, body: unknown) =>
  api.fetch(
    new Request(`http://parley.test/api${path}`, { method: 'POST', body: JSON.stringify(body) }),
  )
const statement = async (api: Api, id: string): Promise<Statement> =>
  endpoints.getStatement.response.parse(await get(api, `/statements/${id}`)).statement
const log = async (api: Api, query = '') =>
  endpoints.listChanges.response.parse(await get(api, `/changes${query}`))

const edit = (field: string, before: unknown, after: unknown, changeId?: string) => ({
  by: 'Keeper',
  ops: [{ entity: 'statement', entityId: 's001', field, before, after }],
  expected: [{ entity: 'statement', entityId: 's001', ...(changeId ? { changeId } : {}) }],
})
const written = async (response: Response) => {
  expect(response.status).toBe(200)
  return endpoints.writeChange.response.parse(await response.json())
}

describe('writing to the API', () => {
  it('changes a record, tells it in the log, and moves the version', async () => {
    const { api } = writing()
    const before = await log(api)
    expect([before.of, before.writable, before.undo]).toEqual([0, true, undefined])
    const { change, version } = await written(
      await post(api, '/changes', edit('status', 'accepted', 'disputed')),
    )
    expect((await statement(api, 's001')).status).toBe('disputed')
    const detail = async (id: string) =>
      endpoints.getStatement.response.parse(await get(api, `/statements/${id}`)).changed
    expect([await detail('s001'), await detail('s002')]).toEqual([true, undefined])
    const after = await log(api, '?entity=statement&entityId=s001')
    expect(after.items).toEqual([change])
    expect(after.undo).toEqual(change)
    expect([after.version, version === before.version]).toEqual([version, false])
    expect((await log(api, '?entityId=s002')).total).toBe(0)
  })

  it('takes back and does again, newest first, across a new start', async () => {
    const { api, twin } = writing()
    const first = await written(await post(api, '/changes', edit('status', 'accepted', 'disputed')))
    const second = await written(
      await post(api, '/changes', edit('confidence', null, 0.5, first.change.id)),
    )
    const early = await post(api, `/changes/${encodeURIComponent(first.change.id)}/undo`, {
      by: '',
    })
    expect(early.status).toBe(400)
    const undone = await written(
      await post(api, `/changes/${encodeURIComponent(second.change.id)}/undo`, { by: '' }),
    )
    expect(await statement(api, 's001')).not.toHaveProperty('confidence')
    // Another tab, opened later, reads the same from the log.
    const there = await log(twin)
    expect([there.undo?.id, there.redo?.id]).toEqual([first.change.id, undone.change.id])
    expect(there.undone).toEqual([second.change.id])
    await written(
      await post(twin, `/changes/${encodeURIComponent(undone.change.id)}/undo`, { by: '' }),
    )
    expect((await statement(twin, 's001')).confidence).toBe(0.5)
  })

  it('solves a conflict with a newer release by choosing, and brings it back with undo', async () => {
    const options = { indexedDB: new IDBFactory(), databaseName: 'conflicts' }
    // The log was written over a release in which the status was another.
    const old: Store = {
      async *base() {
        for await (const chunk of fileStore().base()) {
          if (chunk.kind !== 'statements') yield chunk
          else {
            const items = chunk.items.map((each) =>
              each.id === 's001' ? { ...each, status: 'disputed' as const } : each,
            )
            yield { ...chunk, items }
          }
        }
      },
    }
    const before = createApi({ ...old, log: createBrowserLog(options) }, { permalink })
    const { change } = await written(
      await post(before, '/changes', edit('status', 'disputed', 'retracted')),
    )
    expect((await log(before)).conflicts).toEqual([])
    const api = createApi({ ...fileStore(), log: createBrowserLog(options) }, { permalink })
    const { conflicts } = await log(api)
    expect(conflicts).toMatchObject([
      { field: 'status', shipped: 'accepted', mine: 'retracted', changeId: change.id },
    ])
    const detail = async (id: string) =>
      endpoints.getStatement.response.parse(await get(api, `/statements/${id}`)).inConflict
    expect([await detail('s001'), await detail('s002')]).toEqual([true, undefined])
    for (const chosen of ['retracted', 'accepted']) {
      const [conflict] = (await log(api)).conflicts
      const last = (await log(api)).items[0]?.id
      const ops = resolveOps(conflict!, chosen)
      const body = { ...edit('status', null, null, last), ops }
      const choice = await written(await post(api, '/changes', body))
      expect((await log(api)).conflicts).toEqual([])
      expect((await statement(api, 's001')).status).toBe(chosen)
      expect(await detail('s001')).toBeUndefined()
      await post(api, `/changes/${encodeURIComponent(choice.change.id)}/undo`, { by: '' })
      expect((await log(api)).conflicts).toMatchObject([{ mine: 'retracted' }])
      expect((await statement(api, 's001')).status).toBe('retracted')
      expect(await detail('s001')).toBe(true)
    }
  })

  it('tells no name of who was made private, and gives it back with undo', async () => {
    const { api } = writing()
    const ops = [
      {
        entity: 'stakeholder',
        entityId: 'patient-bashombe',
        field: 'name',
        before: { en: 'Patient Bashombe', fr: null },
        after: { en: 'A person of the town', fr: null },
      },
      {
        entity: 'stakeholder',
        entityId: 'patient-bashombe',
        field: 'private',
        before: null,
        after: true,
      },
    ]
    const { change } = await written(await post(api, '/changes', { by: '', ops, expected: [] }))
    expect(JSON.stringify(await get(api, '/changes'))).not.toMatch(/Bashombe/)
    await post(api, `/changes/${encodeURIComponent(change.id)}/undo`, { by: '' })
    const { stakeholder } = endpoints.getStakeholder.response.parse(
      await get(api, '/stakeholders/patient-bashombe'),
    )
    expect(stakeholder.name.en).toBe('Patient Bashombe')
  })

  it('asks nothing of the name of who was made private, which a release would tell', async () => {
    const { api } = writing()
    const of = { entity: 'stakeholder', entityId: 'patient-bashombe' }
    const role = { en: 'A person of the town', fr: null }
    // Over another release, where the name was another one.
    const name = { ...of, field: 'name', before: { en: 'Older name', fr: null }, after: role }
    const hide = { ...of, field: 'private', before: null, after: true }
    const { change } = await written(
      await post(api, '/changes', { by: '', ops: [name], expected: [] }),
    )
    expect((await log(api)).conflicts).toMatchObject([{ field: 'name' }])
    const expected = [{ ...of, changeId: change.id }]
    await written(await post(api, '/changes', { by: '', ops: [hide], expected }))
    expect((await log(api)).conflicts).toEqual([])
    expect(JSON.stringify(await get(api, '/changes'))).not.toMatch(/Bashombe/)
  })

  it('takes an edit back also where the shipped value led nowhere', async () => {
    const shipped = shippedRecords()
    const [first, ...others] = shipped.statements
    const statements = [{ ...first!, addresseeIds: ['nobody'] }, ...others]
    const store = { ...recordsStore({ ...shipped, statements }), log: memoryLog() }
    const api = createApi(store, { permalink })
    await written(await post(api, '/changes', edit('addresseeIds', ['nobody'], ['drc-government'])))
    const { undo } = await log(api)
    await written(await post(api, `/changes/${undo!.id}/undo`, { by: '' }))
    expect((await statement(api, 's001')).addresseeIds).toEqual(['nobody'])
  })

  it('refuses what was made on an older record, and says where it stands', async () => {
    const { api } = writing()
    const { change } = await written(
      await post(api, '/changes', edit('status', 'accepted', 'disputed')),
    )
    const response = await post(api, '/changes', edit('status', 'accepted', 'retracted'))
    expect(response.status).toBe(412)
    expect(await response.json()).toMatchObject({
      code: 'stale',
      stale: [{ entity: 'statement', entityId: 's001', changeId: change.id }],
    })
    expect((await statement(api, 's001')).status).toBe('disputed')
  })

  it.each([
    ['a value that the field can’t have', edit('status', 'accepted', 'lost'), 's001 status'],
    [
      'a record without what it needs',
      edit('speakerId', 'patient-bashombe', null),
      's001 speakerId',
    ],
    ['a field that does not exist', edit('colour', null, 'red'), 's001 colour'],
    ['no operation at all', { by: '', ops: [], expected: [] }, 'ops'],
    ['no JSON', 'nonsense', ''],
  ])('refuses %s, names the place and keeps nothing', async (_what, body, place) => {
    const { api } = writing()
    const response = await post(api, '/changes', body)
    expect(response.status).toBe(400)
    const problem = (await response.json()) as { errors: { path: string }[] }
    expect(problem.errors.map(({ path }) => path)).toContain(place)
    expect((await log(api)).of).toBe(0)
  })

  it('says when nothing can be kept, and shows what is shipped', async () => {
    const without = createApi(fileStore(), { permalink })
    const readOnly = await post(without, '/changes', edit('status', 'accepted', 'disputed'))
    expect([readOnly.status, (await log(without)).writable]).toEqual([405, false])
    const denied = createBrowserLog({ indexedDB: null, databaseName: 'denied' })
    const api = createApi({ ...fileStore(), log: denied }, { permalink })
    expect((await statement(api, 's001')).id).toBe('s001')
    expect((await log(api)).writable).toBe(false)
    const full = {
      read: () => Promise.resolve({ changes: [], damaged: [] }),
      append: () => Promise.reject(new LogTrouble('full')),
      onAppend: () => () => {},
      takeIn: () => Promise.reject(new LogTrouble('full')),
      replica: () => Promise.resolve(undefined),
      onErase: () => () => {},
      erase: () => Promise.resolve(),
    }
    const brimful = createApi({ ...fileStore(), log: full }, { permalink })
    const response = await post(brimful, '/changes', edit('status', 'accepted', 'disputed'))
    expect([response.status, await response.json()]).toMatchObject([507, { code: 'storage-full' }])
  })
})
