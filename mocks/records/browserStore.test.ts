import { expect, it } from 'vitest'
import { BadRecords, Unreachable } from '#src/server/store.ts'
import { readRecords } from '#src/server/dataset.ts'
import { shippedFile, shippedRecords } from '#tests/shippedRecords.ts'
import { browserStore } from './browserStore.ts'
import { fileNames } from './files.ts'

const readingOf = (answer: () => Promise<Response>) => readRecords(browserStore(answer, () => ''))
const whole = () => Object.fromEntries(fileNames.map((name) => [name, shippedFile(name)]))

it('reads the records that stand in one file', async () => {
  expect(await readingOf(async () => Response.json(whole()))).toEqual(shippedRecords())
})

it('names the file, the record and the field that are wrong', async () => {
  const records = whole()
  const statements = shippedFile('statements') as object[]
  records['statements'] = statements.map((each, at) =>
    at === 4 ? { ...each, positions: [{ topicId: 'sovereignty', stance: 'loves' }] } : each,
  )
  await expect(readingOf(async () => Response.json(records))).rejects.toMatchObject({
    places: [{ path: 'statements.json s005 positions.0.stance' }],
  })
})

it('misses a file that is not in it', async () => {
  const { topics: _missing, ...others } = whole()
  await expect(readingOf(async () => Response.json(others))).rejects.toMatchObject({
    places: [{ path: 'topics.json' }],
  })
})

it.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['an error', async () => new Response('', { status: 503 })],
  ['a page in its place', async () => new Response('<!doctype html><title>Parley</title>')],
])('takes %s for records out of reach', async (_case, answer) => {
  await expect(readingOf(answer)).rejects.toBeInstanceOf(Unreachable)
})

it('takes what is no JSON for damaged records', async () => {
  await expect(readingOf(async () => new Response('{'))).rejects.toBeInstanceOf(BadRecords)
})
