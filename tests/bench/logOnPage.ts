/** Changes that a bench makes on a page, past the forms. */
import type { Page } from 'playwright-core'
import { ready } from './pages.ts'

/** Takes a topic off so many statements that have it, as one change. Gives how many they were. */
export function recoded(page: Page, topic: string, most: number): Promise<number> {
  return page.evaluate(
    async ([topicId, count]) => {
      const ops: unknown[] = []
      for (let offset = 0; ops.length < count; offset += 200) {
        const path = `/api/statements?topic=${topicId}&limit=200&offset=${offset}`
        const { items } = await (await fetch(path)).json()
        if (items.length === 0) break
        for (const { statement } of items.slice(0, count - ops.length)) {
          const { id, positions: before } = statement
          const after = before.filter((each: { topicId: string }) => each.topicId !== topicId)
          ops.push({ entity: 'statement', entityId: id, field: 'positions', before, after })
        }
      }
      const body = JSON.stringify({ by: '', ops, expected: [] })
      const { ok } = await fetch('/api/changes', { method: 'POST', body })
      if (!ok) throw new Error('The recode was refused')
      return ops.length
    },
    [topic, most] as const,
  )
}

/** Fills the log up to so many changes behind the app's back, each a note on one statement. */
export function writeLog(page: Page, count: number): Promise<void> {
  return page.evaluate(
    async ([changes]) => {
      const answer = async (path: string) => (await fetch(`/api${path}`)).json()
      const { items, of } = await answer('/changes?limit=1')
      const { replica, seq, lamport } = items[0] ?? { replica: 'bench000', seq: 0, lamport: 0 }
      const { of: size } = await answer('/statements?limit=1')
      const ids: string[] = []
      for (let at = 0; at < 50; at++) {
        const offset = Math.floor((at * Math.max(0, size - 200)) / 50)
        const list = await answer(`/statements?limit=200&offset=${offset}`)
        for (const { statement } of list.items) ids.push(statement.id)
      }
      // The app makes its database with the first thing that is kept.
      await fetch('/api/drafts/bench', { method: 'PUT', body: JSON.stringify({ value: 1 }) })
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('parley')
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
      })
      const tx = db.transaction(['log', 'meta', 'revisions'], 'readwrite')
      const left = changes - of
      for (let at = 1; at <= left; at++) {
        const entityId = ids[at % ids.length]!
        const id = `${replica}:${seq + at}`
        const after = { en: `Synthetic note ${at}, in as many words as a note may have.`, fr: null }
        tx.objectStore('log').put({
          id,
          replica,
          seq: seq + at,
          lamport: lamport + at,
          at: '2026-11-25T10:00:00.000Z',
          by: 'Synthetic keeper',
          ops: [{ entity: 'statement', entityId, field: 'note', before: null, after }],
        })
        tx.objectStore('revisions').put(id, `statement:${entityId}`)
      }
      const writer = { replica, seq: seq + left, lamport: lamport + left }
      tx.objectStore('meta').put(writer, 'writer')
      await new Promise((resolve, reject) => {
        tx.addEventListener('complete', resolve)
        tx.addEventListener('abort', () => reject(tx.error ?? new Error('not written')))
      })
      db.close()
    },
    [count] as const,
  )
}

/** Milliseconds from a change sent in one tab to its count shown in another. */
export async function followerHears(page: Page, other: Page, url: string): Promise<number[]> {
  await ready(other, `${url}statements?status=disputed`)
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const { shown, id } = await other.evaluate(async () => {
      const { items } = await (await fetch('/api/statements?status=accepted&limit=1')).json()
      const state = window as unknown as { changedAt: Promise<number> }
      const status = document.querySelector('[role=status]')!
      state.changedAt = new Promise((resolve) => {
        new MutationObserver((_records, observer) => {
          observer.disconnect()
          resolve(Date.now())
        }).observe(status, { subtree: true, childList: true, characterData: true })
      })
      return { shown: status.textContent, id: items[0].statement.id as string }
    })
    const sent = await page.evaluate(async (entityId) => {
      const { statement } = await (await fetch(`/api/statements/${entityId}`)).json()
      const of = { entity: 'statement', entityId }
      const ops = [
        { ...of, field: 'status', before: statement.status, after: 'disputed' },
        { ...of, field: 'statusReason', before: statement.statusReason ?? null, after: 'Tried' },
      ].filter(({ before, after }) => before !== after)
      const at = Date.now()
      const body = JSON.stringify({ by: '', ops, expected: [] })
      const { ok } = await fetch('/api/changes', { method: 'POST', body })
      if (!ok) throw new Error('The change was refused')
      return at
    }, id)
    const at = await other.evaluate(
      () => (window as unknown as { changedAt: Promise<number> }).changedAt,
    )
    times.push(at - sent)
    if (shown === null) throw new Error('The other tab shows no count')
  }
  await other.close()
  return times
}
