import { join } from 'node:path'
import { expect, it } from 'vitest'
import { browserStore } from '#mocks/records/browserStore.ts'
import { firstQuestion } from '#src/client/firstQuestion.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { readRecords } from '#src/server/dataset.ts'
import { answer } from '#tests/support/shippedApi.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { firstAnswer, joinedRecords, readFiles } from './shippedRecords.ts'

const files = readFiles((file) => join(import.meta.dirname, '..', file))

it('joins the files so that the page reads exactly the shipped records', async () => {
  const fetched = async () => new Response(joinedRecords(files))
  expect(await readRecords(browserStore(fetched, () => ''))).toEqual(shippedRecords())
})

it('answers ahead what the application answers, in both languages', async () => {
  const { questions, answer: ahead } = await firstAnswer(files)
  expect(questions).toEqual([firstQuestion('en'), firstQuestion('fr')])
  for (const question of questions) {
    const response = await answer(new Request(`http://parley.test/api${question}`))
    expect(JSON.parse(ahead)).toEqual(await response.json())
  }
  const page = endpoints.listStatements.response.parse(JSON.parse(ahead))
  expect([page.total, page.items.length]).toEqual([270, 50])
})
