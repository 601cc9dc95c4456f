/** The application over the shipped records with a log and drafts of its own, for component tests. */
import { vi } from 'vitest'
import { tellChanged } from '#src/client/news.ts'
import type { Change } from '#src/contract/changes.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { ChangePage } from '#src/contract/changeLists.ts'
import type { ProblemCode } from '#src/contract/problem.ts'
import { createApi } from '#src/server/api.ts'
import { problemResponse } from '#src/server/problems.ts'
import { memoryDrafts, memoryLog } from './memoryLog.ts'
import { fileStore } from './stores.ts'

/**
 * Beside jsdom Vitest puts a `Request` that spreads its options, and so loses method and body of a
 * request given as such. Behind it stands the one of Node.
 */
function takeNodesRequest() {
  const behind: unknown = Object.getPrototypeOf(Request)
  if (typeof behind === 'function' && 'prototype' in behind) vi.stubGlobal('Request', behind)
}

/** An API that keeps what it is told; `writable` false: one that keeps nothing; `earlier`: its log. */
export function writing(writable = true, earlier: readonly Change[] = []) {
  takeNodesRequest()
  const kept = { log: memoryLog(earlier), drafts: memoryDrafts() }
  const api = createApi(
    { ...fileStore(), ...(writable ? kept : {}) },
    { permalink: (id) => `https://parley.example/statements/${id}`, onChanged: tellChanged },
  )
  let failing: ProblemCode | undefined
  const call = (path: string, init?: RequestInit) =>
    api.fetch(new Request(`http://localhost/api${path}`, init))
  const log = async (): Promise<ChangePage> =>
    endpoints.listChanges.response.parse(await (await call('/changes')).json())
  return {
    /** Answers a request of the page. */
    answer: async (request: Request): Promise<Response> =>
      failing !== undefined && request.method !== 'GET'
        ? problemResponse(failing)
        : api.fetch(request),
    /** What the page sends from now on fails with this. */
    failWith(code: ProblemCode | undefined) {
      failing = code
    },
    log,
    /** Changes a field of the first statement, as another tab would. */
    async write(field: string, after: string | number | { en: string; fr: null }) {
      const before = await call('/statements/s001')
      const { statement } = endpoints.getStatement.response.parse(await before.json())
      const value = Object.entries(statement).find(([name]) => name === field)?.[1] ?? null
      const changeId = (await log()).items[0]?.id
      await call('/changes', {
        method: 'POST',
        body: JSON.stringify({
          by: '',
          ops: [{ entity: 'statement', entityId: 's001', field, before: value, after }],
          expected: [{ entity: 'statement', entityId: 's001', ...(changeId ? { changeId } : {}) }],
        }),
      })
    },
  }
}
