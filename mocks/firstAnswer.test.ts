import { gzipSync } from 'node:zlib'
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { createFirstAnswer } from './firstAnswer.ts'

const QUESTION = '/statements?lang=en'
const file = { packed: '/assets/first-1.gz', questions: [QUESTION] }
const BODY = '{"items":[],"version":"v1"}'
const answering = (answer: () => Promise<Response>) => createFirstAnswer(answer, file)
const packed = async () => new Response(gzipSync(BODY))

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))

it('answers the question once, then leaves it to the application', async () => {
  const first = answering(packed)
  expect(await first.to(QUESTION)).toEqual({ body: BODY, version: 'v1' })
  expect(await first.to(QUESTION)).toBeUndefined()
})

it('fetches nothing for another question', async () => {
  const fetchAsset = vi.fn<() => Promise<Response>>(packed)
  expect(await answering(fetchAsset).to('/statements?group=religious')).toBeUndefined()
  expect(fetchAsset).not.toHaveBeenCalled()
})

it('does not answer whoever has changes of their own', async () => {
  await new Promise((resolve) => {
    indexedDB.open('parley').addEventListener('success', resolve)
  })
  expect(await answering(packed).to(QUESTION)).toBeUndefined()
})

it.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['an error', async () => new Response('', { status: 404 })],
  ['a page in its place', async () => new Response('<!doctype html>')],
  ['an answer of no version', async () => new Response('{}')],
])('gives way where there is %s', async (_case, answer) => {
  expect(await answering(answer).to(QUESTION)).toBeUndefined()
})

it('gives way where the build answered nothing ahead', async () => {
  const none = createFirstAnswer(packed, { packed: '', questions: [] })
  expect(await none.to(QUESTION)).toBeUndefined()
})
