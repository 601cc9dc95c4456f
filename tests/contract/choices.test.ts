import { expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { createApi } from '#src/server/api.ts'
import type { Api } from '#src/server/api.ts'
import { memoryLog } from '#tests/support/memoryLog.ts'
import { fileStore } from '#tests/support/stores.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'

const apiOf = () =>
  createApi({ ...fileStore(), log: memoryLog() }, { permalink: (id) => `https://x.example/${id}` })
const call = (api: Api, path: string, body?: unknown) => {
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  return api.fetch(new Request(`http://parley.test/api${path}`, sent))
}
const choicesOf = async (api: Api) =>
  endpoints.listChoices.response.parse(await (await call(api, '/choices')).json())

it('offers every stakeholder, also those whom no statement names, and every article', async () => {
  const { stakeholders, articles, statements } = shippedRecords()
  const choices = await choicesOf(apiOf())
  expect(choices.stakeholders.map(({ id }) => id)).toEqual(stakeholders.map(({ id }) => id))
  const named = new Set(
    statements.flatMap((each) => [each.speakerId, ...each.onBehalfOfIds, ...each.addresseeIds]),
  )
  expect(choices.stakeholders.filter(({ id }) => !named.has(id)).length).toBeGreaterThan(0)
  expect(choices.articles).toHaveLength(articles.length)
  expect(choices.articles.filter(({ held }) => held).map(({ id }) => id)).toEqual(['a001'])
  const { statementId, articleId, mark } = choices.next
  expect([statementId, articleId]).toEqual([`s310--${mark}`, `a207--${mark}`])
  expect(mark).toMatch(/^[a-z0-9]{6}$/)
  expect((await choicesOf(apiOf())).next.mark).not.toBe(mark)
})

it('leaves out who was merged into another, and never gives an id twice', async () => {
  const api = apiOf()
  const { stakeholders, statements } = shippedRecords()
  const [from, into] = stakeholders
  const record = { ...statements[0]!, id: 's310' }
  const op = (
    entity: string,
    entityId: string,
    field: string,
    before: unknown,
    after: unknown,
  ) => ({
    by: '',
    ops: [{ entity, entityId, field, before, after }],
    expected: [],
  })
  await call(api, '/changes', op('stakeholder', from!.id, 'mergedIntoId', null, into!.id))
  await call(api, '/changes', op('statement', 's310', '*', null, record))
  const made = await choicesOf(api)
  expect(made.stakeholders.some(({ id }) => id === from!.id)).toBe(false)
  expect(made.merged).toEqual([{ id: from!.id, into: { id: into!.id, name: into!.name } }])
  expect(made.next.statementId).toBe(`s311--${made.next.mark}`)
  const detail = async (id: string) =>
    endpoints.getStatement.response.parse(await (await call(api, `/statements/${id}`)).json())
  expect([(await detail('s310')).added, (await detail('s001')).added]).toEqual([true, undefined])
  await call(api, '/changes', op('statement', 's310', '*', record, null))
  expect((await choicesOf(api)).next.statementId).toBe(made.next.statementId)
})

it('gives one article with its text, and says where there is none', async () => {
  const api = apiOf()
  const answer = endpoints.getArticle.response.parse(
    await (await call(api, '/articles/a001')).json(),
  )
  expect(answer.article).toEqual(shippedRecords().articles.find(({ id }) => id === 'a001'))
  expect((await call(api, '/articles/a999')).status).toBe(404)
})
