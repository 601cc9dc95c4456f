/**
 * Somebody changes records for hours: sessions of edits, merges, recodes, undo and redo through the
 * application, kept in the IndexedDB of a real browser, and read from there afresh.
 */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBrowserLog } from '#mocks/store/browserLog.ts'
import { createConnection, writing } from '#mocks/store/database.ts'
import { createSecondCopy } from '#mocks/store/secondCopy.ts'
import type { Change } from '#src/contract/changes.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { facetKeys } from '#src/contract/questions.ts'
import { statuses } from '#src/contract/records.ts'
import { applyChanges, createApplied, withChange } from '#src/domain/changes/applied.ts'
import type { Applied } from '#src/domain/changes/applied.ts'
import { mergeOps } from '#src/domain/changes/merge.ts'
import { MergeRefused } from '#src/domain/changes/mergeRefused.ts'
import { undoStacks } from '#src/domain/changes/undo.ts'
import type { Records } from '#src/domain/records.ts'
import { createApi } from '#src/server/api.ts'
import type { Api } from '#src/server/api.ts'
import { chunksOf } from '#src/server/store.ts'
import { draftOf, step } from '#tests/arbitraries/changes.ts'
import type { Draft, Step } from '#tests/arbitraries/changes.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'

const recordsStore = (records: Records) => ({ base: () => chunksOf(records) })
const permalink = (id: string) => `https://parley.example/statements/${id}`
const sessions = (length: number) => fc.array(step, { minLength: length, maxLength: length })
/** Without private people, whose other names are left out where records are first read. */
const publicRecords = smallRecords.map((records): Records => ({
  ...records,
  stakeholders: records.stakeholders.map(({ private: _hidden, ...open }) => open),
}))
const bytes = ({ records }: Pick<Applied, 'records'>) => JSON.stringify(records)

let open: { close(): void }[] = []
let databases: string[] = []
/** A database that nobody else has. */
const ownDatabase = () => {
  const name = `sessions-${crypto.randomUUID()}`
  databases.push(name)
  return name
}
const logIn = (databaseName: string) => {
  const log = createBrowserLog({ databaseName })
  open.push(log)
  return log
}
const apiOver = (base: Records, databaseName: string) =>
  createApi({ ...recordsStore(base), log: logIn(databaseName) }, { permalink })
/** What IndexedDB holds, read as after a new start. */
async function readAfresh(databaseName: string): Promise<Change[]> {
  const { changes, damaged } = await logIn(databaseName).read()
  expect(damaged).toEqual([])
  return changes
}
async function leave() {
  for (const each of open.splice(0)) each.close()
  for (const databaseName of databases.splice(0)) {
    await createConnection({ databaseName }).erase()
    await createSecondCopy(databaseName).erase()
  }
}
beforeEach(() => {
  open = []
  databases = []
})
afterEach(leave)

async function answerOf(api: Api, path: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await api.fetch(new Request(`https://parley.example/api${path}`, init))
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text}`)
  return JSON.parse(text)
}

const every = statuses.map((status) => `status=${status}`).join('&')
/** Lists with counts and histogram, texts searched, tables, timeline: what the views ask. */
const questions = [
  `/statements?${every}&limit=200&counts=${facetKeys.join(',')}&histogram=1`,
  `/statements?topic=t1&stance!=neutral&limit=200&sort=stakeholder&counts=${facetKeys.join(',')}`,
  `/statements?q=accord&group=g1&group=g2&histogram=1&sort=-published&lang=fr`,
  `/statements/s1?${every}`,
  `/statements.json?${every}`,
  `/stakeholders?${every}`,
  `/timeline?${every}&lanes=topic`,
  `/trends?by=group`,
  `/topics`,
  `/milestones`,
  `/changes?limit=200`,
]

/** The answers to all of these; `shown`: those that don't tell the log, without what only it knows. */
async function answersOf(api: Api) {
  const told: string[] = []
  for (const path of questions) {
    told.push(
      await answerOf(api, path).then(JSON.stringify, (error: unknown) => {
        // Nothing may fail but to find the one statement.
        expect(String(error)).toMatch(/statements\/s1\?.+ answered 404/)
        return String(error)
      }),
    )
  }
  const shown = told
    .slice(0, -1)
    .map((answer) =>
      answer.replaceAll(/"version":"\w+"|"revision":"[^"]+",|"(?:changed|added)":true,/g, ''),
    )
  return { told, shown }
}
/** Holds answers to the same questions against each other, and shows no more than where they part. */
function expectSame(some: readonly string[], others: readonly string[]) {
  for (const [at, one] of some.entries()) {
    const other = others[at]!
    if (one === other) continue
    let parting = 0
    while (one[parting] === other[parting]) parting++
    const around = (text: string) => text.slice(Math.max(0, parting - 120), parting + 120)
    expect([questions[at], around(one)]).toEqual([questions[at], around(other)])
  }
  expect(some).toHaveLength(others.length)
}

/** What the engine says of records that no log stands over. */
const plainAnswers = (records: Records) =>
  answersOf(createApi(recordsStore(records), { permalink })).then(({ shown }) => shown)

/** Somebody at work through the API, and the same work in memory to hold it against. */
function worker(base: Records, api: Api) {
  let applied = createApplied(base)
  const take = (answer: unknown): Change => {
    const { change } = endpoints.writeChange.response.parse(answer)
    applied = withChange(applied, change)
    return change
  }
  return {
    now: () => applied,
    async send({ ops, undoes }: Draft): Promise<Change> {
      if (undoes !== undefined) {
        const path = `/changes/${encodeURIComponent(undoes)}/undo`
        const change = take(await answerOf(api, path, { by: 'Keeper' }))
        expect(change.ops).toEqual(ops)
        return change
      }
      const records = new Map(ops.map((op) => [`${op.entity}:${op.entityId}`, op]))
      const expected = Array.from(records.values(), ({ entity, entityId }) => {
        const changeId = applied.revisions(entity, entityId)
        return { entity, entityId, ...(changeId === undefined ? {} : { changeId }) }
      })
      return take(await answerOf(api, '/changes', { by: 'Keeper', why: 'Seen', ops, expected }))
    },
    /** Plays a step where there is something for it to do. */
    async play(each: Step, donor: Records): Promise<boolean> {
      const draft = draftOf(applied, donor, each)
      if (!draft) return false
      try {
        await this.send(draft)
        return true
      } catch (error) {
        // A step may leave a name without its record: that is refused, and nothing happens.
        expect(String(error)).toMatch(/answered 400:.+"code":"(in-use|unknown-id|exists|missing)"/)
        return false
      }
    },
    /** Does again all that can be, then takes everything back, step by step. */
    async takeAllBack() {
      for (const stack of ['redo', 'undo'] as const) {
        for (;;) {
          const next = undoStacks(applied.changes)[stack].at(-1)
          if (!next) break
          await this.send(draftOfUndo(next))
        }
      }
    },
  }
}
const draftOfUndo = (change: Change): Draft => ({
  ops: change.ops.toReversed().map((op) => ({ ...op, before: op.after, after: op.before })),
  undoes: change.id,
})

/** Each statement many times over, so that a recode or a merge of topics is a change of many. */
const crowded = publicRecords.map((records): Records => ({
  ...records,
  statements: Array.from({ length: 80 }, (_copy, at) =>
    records.statements.map((each) => (at === 0 ? each : { ...each, id: `${each.id}-${at}` })),
  ).flat(),
}))

// Ten thousand operations take their time where the machine is busy.
describe('a session through the application, on IndexedDB', { timeout: 120_000 }, () => {
  const ENOUGH = 10_000
  it('is read again as it was left, and taken back to the first byte', async () => {
    let operations = 0
    await fc.assert(
      fc.asyncProperty(crowded, publicRecords, sessions(50), async (base, donor, steps) => {
        if (operations > ENOUGH) return
        const databaseName = ownDatabase()
        const live = apiOver(base, databaseName)
        const work = worker(base, live)
        for (const each of steps) await work.play(each, donor)

        const read = await readAfresh(databaseName)
        expect(read).toEqual(work.now().changes)
        expect(bytes(applyChanges(base, read))).toBe(bytes(work.now()))
        const seen = await answersOf(live)
        expectSame((await answersOf(apiOver(base, databaseName))).told, seen.told)
        expectSame(seen.shown, await plainAnswers(work.now().records))

        await work.takeAllBack()
        const whole = await readAfresh(databaseName)
        expect(bytes(applyChanges(base, whole))).toBe(JSON.stringify(base))
        const after = await answersOf(live)
        expectSame(after.shown, await plainAnswers(base))
        expectSame((await answersOf(apiOver(base, databaseName))).told, after.told)
        operations += whole.reduce((sum, { ops }) => sum + ops.length, 0)
        await leave()
      }),
      { numRuns: 80, endOnFailure: true },
    )
    expect(operations).toBeGreaterThan(ENOUGH)
  })

  it('comes back from a merge as if there had been none', async () => {
    let merged = 0
    const entity = fc.constantFrom('stakeholder' as const, 'topic' as const, 'group' as const)
    await fc.assert(
      fc.asyncProperty(publicRecords, entity, fc.nat(7), fc.nat(7), async (base, kind, a, b) => {
        const known = ids[kind]
        let ops
        try {
          ops = mergeOps(base, kind, known[a % known.length]!, known[b % known.length]!)
        } catch (error) {
          expect(error).toBeInstanceOf(MergeRefused)
          return
        }
        merged++
        const databaseName = ownDatabase()
        const live = apiOver(base, databaseName)
        const work = worker(base, live)
        const merge = await work.send({ ops })
        const during = await answersOf(live)
        expectSame(during.shown, await plainAnswers(work.now().records))
        expect(bytes(work.now())).not.toBe(JSON.stringify(base))
        // The one who takes it back may be another tab.
        const other = apiOver(base, databaseName)
        await answerOf(other, `/changes/${encodeURIComponent(merge.id)}/undo`, { by: '' })
        expectSame((await answersOf(other)).shown, await plainAnswers(base))
        const read = await readAfresh(databaseName)
        expect(bytes(applyChanges(base, read))).toBe(JSON.stringify(base))
        await leave()
      }),
      { numRuns: 60, endOnFailure: true },
    )
    expect(merged).toBeGreaterThan(10)
  })
})

describe('two browsers that worked apart', () => {
  /** Puts what another browser wrote into a database, in some order. */
  const bring = (databaseName: string, changes: readonly Change[]) => {
    const connection = createConnection({ databaseName })
    open.push(connection)
    return connection.use((db) =>
      writing(db, ['log'], async (tx) => {
        for (const change of changes) await tx.objectStore('log').put(change)
      }),
    )
  }

  it('end equal once each has the log of the other', async () => {
    const random = fc.infiniteStream(fc.nat(1_000))
    const args = [publicRecords, publicRecords, sessions(12), sessions(12), random] as const
    await fc.assert(
      fc.asyncProperty(...args, async (base, donor, own, others, ranks) => {
        const [left, right] = [ownDatabase(), ownDatabase()]
        for (const [name, steps] of [
          [left, own],
          [right, others],
        ] as const) {
          const work = worker(base, apiOver(base, name))
          for (const each of steps) await work.play(each, donor)
        }
        const [mine, theirs] = [await readAfresh(left), await readAfresh(right)]
        const shuffled = (changes: readonly Change[]) =>
          changes
            .map((change) => ({ change, rank: ranks.next().value }))
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ change }) => change)
        await bring(left, shuffled(theirs))
        await bring(right, shuffled(mine))
        const whole = applyChanges(base, shuffled([...mine, ...theirs]))
        const seen = await answersOf(apiOver(base, left))
        // But for the log, which tells each what it can take back itself.
        const there = await answersOf(apiOver(base, right))
        expectSame(there.told.slice(0, -1), seen.told.slice(0, -1))
        expectSame(seen.shown, await plainAnswers(whole.records))
        expect(await readAfresh(left)).toEqual(whole.changes)
        expect(await readAfresh(right)).toEqual(whole.changes)
        await leave()
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })
})
