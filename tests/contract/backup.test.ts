import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { createBrowserLog } from '#mocks/store/browserLog.ts'
import { createDrafts } from '#mocks/store/drafts.ts'
import type { Backup, Imported } from '#src/contract/backup.ts'
import { sealed } from '#src/contract/backupFile.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { createApi } from '#src/server/api.ts'
import { fileStore } from '#tests/support/stores.ts'

const permalink = (id: string) => `https://parley.example/statements/${id}`
let databases = 0

/** One browser: an API over the shipped records with a log and drafts of its own. */
function browser() {
  databases += 1
  const options = { indexedDB: new IDBFactory(), databaseName: `backup-${databases}` }
  const kept = { log: createBrowserLog(options), drafts: createDrafts(options) }
  const api = createApi({ ...fileStore(), ...kept }, { permalink })
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    return (await api.fetch(new Request(`http://parley.test/api${path}`, init))).json()
  }
  const log = async () => endpoints.listChanges.response.parse(await call('GET', '/changes'))
  const of = (id: string) => ({ entity: 'statement', entityId: id })
  const last = async (id: string) =>
    (await log()).items.find(({ ops }) => ops.some(({ entityId }) => entityId === id))?.id
  return {
    call,
    log,
    edit: async (id: string, field: string, before: unknown, after: unknown) =>
      call('POST', '/changes', {
        by: 'Keeper',
        ops: [{ ...of(id), field, before, after }],
        expected: [{ ...of(id), changeId: await last(id) }],
      }),
    undo: async () => call('POST', `/changes/${(await log()).undo?.id}/undo`, { by: '' }),
    records: async () => {
      const file = (await call('GET', '/statements.json?status=accepted&status=disputed')) as {
        statements: unknown
      }
      return JSON.stringify(file.statements)
    },
    counts: () => call('GET', '/statements?counts=stance,status&histogram=1&limit=20'),
    backup: async () => endpoints.getBackup.response.parse(await call('GET', '/backup')),
    take: async (backup: Backup | string, dry = false) =>
      endpoints.importBackup.response.parse(
        await call('POST', '/import', {
          backup: typeof backup === 'string' ? backup : JSON.stringify(backup),
          dry,
          by: 'Keeper',
        }),
      ),
  }
}
const done = (answer: unknown) => answer as Imported

/** A browser with a few changes, one of them taken back, and a draft. */
async function busy() {
  const one = browser()
  await one.edit('s001', 'status', 'accepted', 'disputed')
  await one.edit('s002', 'status', 'accepted', 'disputed')
  await one.undo()
  await one.edit('s003', 'status', 'accepted', 'disputed')
  await one.call('PUT', '/drafts/form', { value: { words: 'begun' } })
  return one
}
const undone = async (one: ReturnType<typeof browser>) => (await one.log()).undone

it('gives all back after everything was erased: records and answers to the byte', async () => {
  const one = await busy()
  const before = [await one.records(), await undone(one)]
  const counts = (await one.counts()) as { counts: unknown; histogram: unknown; total: unknown }
  const backup = await one.backup()
  expect(backup.content.changes).toHaveLength(4)
  await one.call('POST', '/erase', { everything: true })
  const shipped = await one.records()
  expect(shipped).not.toBe(before[0])

  const dry = done(await one.take(backup, true))
  expect(dry).toMatchObject({
    outcome: 'ready',
    fresh: 4,
    known: 0,
    records: [{ entity: 'statement', count: 2 }],
    fields: 2,
    drafts: { fresh: 1, kept: 0 },
  })
  expect(await one.records()).toBe(shipped)

  expect(await one.take(backup)).toMatchObject({ outcome: 'done', change: { restored: 4, seq: 1 } })
  expect([await one.records(), await undone(one)]).toEqual(before)
  const { counts: now, histogram, total } = (await one.counts()) as typeof counts
  expect({ now, histogram, total }).toEqual({
    now: counts.counts,
    histogram: counts.histogram,
    total: counts.total,
  })
  expect(await one.call('GET', '/drafts/form')).toEqual({ value: { words: 'begun' } })

  // Twice is once.
  expect(await one.take(backup)).toMatchObject({ outcome: 'done', fresh: 0, known: 4, fields: 0 })
  expect((await one.log()).of).toBe(5)
})

it('is taken back in one step, and done again', async () => {
  const [one, other] = [await busy(), browser()]
  await other.edit('s004', 'status', 'accepted', 'disputed')
  const before = await other.records()
  await other.take(await one.backup())
  const after = await other.records()
  expect((await other.log()).undo).toMatchObject({ restored: 4 })
  await other.undo()
  expect(await other.records()).toBe(before)
  // Next comes what was done here before, never what came from elsewhere.
  expect((await other.log()).undo?.ops[0]?.entityId).toBe('s004')
  const { redo } = await other.log()
  await other.call('POST', `/changes/${redo?.id}/undo`, { by: '' })
  expect(await other.records()).toBe(after)
})

it('makes two browsers equal, in whichever order they exchange', async () => {
  for (const first of [0, 1]) {
    const pair = [await busy(), browser()]
    await pair[1]!.edit('s003', 'status', 'accepted', 'retracted')
    const [a, b] = [pair[first]!, pair[1 - first]!]
    const dry = done(await a.take(await b.backup(), true))
    expect(dry.conflicts).toMatchObject([{ entityId: 's003', field: 'status' }])
    await a.take(await b.backup())
    await b.take(await a.backup())
    expect(await b.records()).toBe(await a.records())
    // Once more changes nothing.
    expect(done(await a.take(await b.backup())).fields).toBe(0)
    expect(await b.records()).toBe(await a.records())
  }
})

it('counts on beyond what came back to the browser that had written it', async () => {
  const one = await busy()
  const early = await one.backup()
  await one.edit('s004', 'status', 'accepted', 'disputed')
  const late = await one.backup()
  const again = browser()
  await again.take(early)
  await again.take(late)
  await again.edit('s005', 'status', 'accepted', 'disputed')
  const { items } = await again.log()
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect(items[0]!.lamport).toBeGreaterThan(items[1]!.lamport)
})

it('keeps the draft that stands here', async () => {
  const [one, other] = [await busy(), browser()]
  await other.call('PUT', '/drafts/form', { value: 'mine' })
  expect(done(await other.take(await one.backup())).drafts).toEqual({ fresh: 0, kept: 1 })
  expect(await other.call('GET', '/drafts/form')).toEqual({ value: 'mine' })
})

it('refuses a file that is cut short anywhere, and changes nothing', async () => {
  const [one, other] = [await busy(), browser()]
  const text = JSON.stringify(await one.backup())
  for (let at = 0; at < text.length; at += 41) {
    expect(await other.take(text.slice(0, at))).toMatchObject({ outcome: 'refused' })
  }
  expect(await other.take(text.slice(0, -1))).toMatchObject({ fault: 'cut-short' })
  expect((await other.log()).of).toBe(0)
})

it('says what is wrong with a file', async () => {
  const one = await busy()
  const backup = await one.backup()
  const other = browser()
  const [first, ...rest] = backup.content.changes
  const withChanges = (...changes: typeof rest) =>
    sealed({ ...backup, content: { ...backup.content, changes } })
  const faultOf = async (file: Backup | string) => await other.take(file)
  expect(await faultOf('Synthetic, words')).toMatchObject({ fault: 'not-json' })
  expect(await faultOf('[]')).toMatchObject({ fault: 'not-a-backup' })
  expect(await faultOf('{"release":"2026-11-25"}')).toMatchObject({ fault: 'not-a-backup' })
  const newer = JSON.stringify({ ...backup, formatVersion: 7 })
  expect(await faultOf(newer)).toMatchObject({ fault: 'newer', found: 7 })
  const altered = JSON.stringify(backup).replace('disputed', 'accepted')
  expect(await faultOf(altered)).toMatchObject({ fault: 'altered' })
  expect(await faultOf(withChanges({ ...first!, lamport: 0 }))).toMatchObject({
    fault: 'bad-parts',
    places: [expect.stringContaining('content.changes.0.lamport') as string],
  })
  expect(await faultOf(withChanges({ ...first!, seq: 9 }))).toMatchObject({ fault: 'bad-parts' })
  expect((await other.log()).of).toBe(0)
  await other.take(backup)
  expect(await faultOf(withChanges({ ...first!, by: 'Somebody' }))).toMatchObject({
    fault: 'other-content',
    places: [first!.id],
  })
})

it('keeps both of what two browsers made with nothing in common but the place in the list', async () => {
  const pair = [browser(), browser()]
  const made: string[] = []
  for (const each of pair) {
    const { next } = endpoints.listChoices.response.parse(await each.call('GET', '/choices'))
    const { statement } = endpoints.getStatement.response.parse(
      await each.call('GET', '/statements/s001'),
    )
    const own = { ...statement, id: next.statementId, text: `Synthetic ${made.length}` }
    await each.call('POST', '/statements', { by: '', statement: own })
    made.push(next.statementId)
  }
  await pair[0]!.take(await pair[1]!.backup())
  const texts = made.map(async (id) => {
    const detail = await pair[0]!.call('GET', `/statements/${id}`)
    return endpoints.getStatement.response.parse(detail).statement.text
  })
  expect(await Promise.all(texts)).toEqual(['Synthetic 0', 'Synthetic 1'])
})
