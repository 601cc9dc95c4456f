import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { problemResponse } from '#src/server/problems.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { writing } from '#tests/support/writingApi.ts'
import { blankStatement } from './statementForm.ts'
import { writeStatement } from './writeStatement.ts'

const about = { by: ' Keeper ', why: ' ' }
const after = {
  ...blankStatement('new', 'en'),
  text: 'Synthetic words',
  speakerId: 'drc-government',
  appearances: [{ articleId: 'a001', spans: [] }],
}
const queries = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })
let stale: string[] = []
let api = writing()

beforeEach(() => {
  api = writing()
  stale = []
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    const { signal: _signal, ...rest } = init ?? {}
    const taken = rest.method === 'POST' ? stale.shift() : undefined
    if (taken !== undefined) {
      return problemResponse('stale', 'taken', undefined, {
        stale: [{ entity: 'statement', entityId: taken, changeId: 'other1:1' }],
      })
    }
    return api.answer(new Request(new URL(input, 'http://localhost'), rest))
  })
})

describe('writing a statement', () => {
  it('gives a new one the next id, and takes it again where that one was taken meanwhile', async () => {
    stale = ['s310']
    const was = undefined
    const first = await writeStatement(queries(), { was, after }, about)
    const second = await writeStatement(queries(), { was, after }, about)
    expect([first, second]).toEqual([
      expect.stringMatching(/^s310--\w{6}$/),
      expect.stringMatching(/^s311--\w{6}$/),
    ])
    const { items } = await api.log()
    expect(items.map(({ by, why, ops }) => [by, why, ops[0]?.entityId])).toEqual([
      ['Keeper', undefined, second],
      ['Keeper', undefined, first],
    ])
  })

  it('gives up where ids are taken without end', async () => {
    stale = Array.from({ length: 5 }, () => 's310')
    await expect(writeStatement(queries(), { was: undefined, after }, about)).rejects.toMatchObject(
      {
        problem: { code: 'stale' },
      },
    )
    expect((await api.log()).of).toBe(0)
  })

  it('never tries again over a statement that was changed meanwhile', async () => {
    const statement = shippedRecords().statements[0]!
    stale = [statement.id]
    const change = { was: { statement }, after: { ...statement, language: 'sw' } }
    await expect(writeStatement(queries(), change, about)).rejects.toMatchObject({
      problem: { code: 'stale' },
    })
    expect((await api.log()).of).toBe(0)
    expect(await writeStatement(queries(), change, about)).toBe(statement.id)
  })

  it('writes nothing where nothing has changed', async () => {
    const statement = shippedRecords().statements[0]!
    const change = { was: { statement }, after: statement }
    expect(await writeStatement(queries(), change, about)).toBeUndefined()
    expect((await api.log()).of).toBe(0)
  })
})
