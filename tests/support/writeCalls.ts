/** An API over the shipped records with a log of its own, and calls to it, for contract tests. */
import { expect } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import type { Statement } from '#src/contract/records.ts'
import type { ProblemCode } from '#src/contract/problem.ts'
import { Problem } from '#src/contract/problem.ts'
import { createApi } from '#src/server/api.ts'
import { memoryLog } from './memoryLog.ts'
import { fileStore } from './stores.ts'

/** Calls to a fresh API; `writable` false: one that keeps nothing. */
export function writeCalls(writable = true) {
  const api = createApi(
    { ...fileStore(), ...(writable ? { log: memoryLog() } : {}) },
    { permalink: (id) => `https://parley.example/statements/${id}` },
  )
  const call = (path: string, init?: RequestInit) =>
    api.fetch(new Request(`http://parley.test/api${path}`, init))
  const post = (path: string, body: unknown) =>
    call(path, { method: 'POST', body: JSON.stringify(body) })
  const get = async (path: string): Promise<unknown> => (await call(path)).json()
  const { listStatements, listChanges, getStatement } = endpoints
  return {
    get,
    post,
    /** What a write answered; it must have succeeded. */
    async done(path: string, body: unknown): Promise<unknown> {
      const response = await post(path, body)
      const answer: unknown = await response.json()
      expect([response.status, answer]).toEqual([200, answer])
      return answer
    },
    /** The problem that a call must have. */
    async problem(path: string, body: unknown, code: ProblemCode): Promise<Problem> {
      const problem = Problem.parse(await (await post(path, body)).json())
      expect(problem.code).toBe(code)
      return problem
    },
    page: async (query: string) => listStatements.response.parse(await get(`/statements?${query}`)),
    log: async () => listChanges.response.parse(await get('/changes')),
    async statement(id: string): Promise<Statement> {
      return getStatement.response.parse(await get(`/statements/${id}`)).statement
    },
    /** Takes back what can be taken back next. */
    async undo(): Promise<void> {
      const { undo } = listChanges.response.parse(await get('/changes'))
      await this.done(`/changes/${undo?.id}/undo`, { by: '' })
    },
  }
}
