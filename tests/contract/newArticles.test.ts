import { expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import type { Article, Statement } from '#src/contract/records.ts'
import { MAX_TEXT } from '#src/contract/texts.ts'
import { textHashOf } from '#src/domain/sha256.ts'
import { createApi } from '#src/server/api.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { memoryDrafts, memoryLog } from '#tests/support/memoryLog.ts'
import { fileStore } from '#tests/support/stores.ts'

const records = shippedRecords()
const held = records.articles.find(({ id }) => id === 'a001')!
const notHeld = records.articles.find(({ text }) => text === undefined)!

function started() {
  const drafts = memoryDrafts()
  const store = { ...fileStore(), log: memoryLog(), drafts }
  const api = createApi(store, { permalink: (id) => `https://x.example/${id}` })
  const call = async (path: string, body?: unknown, method = 'POST') => {
    const sent = body === undefined ? {} : { method, body: JSON.stringify(body) }
    const response = await api.fetch(new Request(`http://parley.test/api${path}`, sent))
    const answer: unknown = await response.json()
    return { status: response.status, answer }
  }
  return { drafts, call }
}

const check = async (of: object) => {
  const body = { url: '', title: '', outlet: '', publishedOn: '', text: '', ...of }
  const { status, answer } = await started().call('/articles/check', body)
  expect(status).toBe(200)
  return endpoints.checkArticle.response.parse(answer).items
}

it('tells which recorded articles a new one may be, and why, and keeps nothing', async () => {
  const [first, ...others] = await check({ text: held.text })
  expect(others).toEqual([])
  expect(first).toMatchObject({
    article: { id: 'a001' },
    reasons: ['text'],
    shared: 1,
    sameText: true,
    statements: 9,
  })
  expect(held.text!.startsWith(first!.opening!)).toBe(true)
  expect(first!.article).not.toHaveProperty('text')
  const almost = await check({ text: held.text!.replace('Our goal', 'The goal') })
  expect(almost[0]).toMatchObject({ reasons: ['text'], sameText: false })
  const linked = await check({ url: `${notHeld.url}#top`, title: notHeld.title })
  expect(linked[0]).toMatchObject({ article: { id: notHeld.id }, reasons: ['link'] })
  expect(linked[0]).not.toHaveProperty('opening')
  expect(await check({})).toEqual([])
})

it('finds no recorded article like another recorded one, but for those printed twice', async () => {
  const { call } = started()
  const twins: string[] = []
  for (const { id, url, title, outlet, publishedOn = '' } of records.articles) {
    const body = { url, title, outlet, publishedOn, text: '' }
    const { items } = endpoints.checkArticle.response.parse(
      (await call('/articles/check', body)).answer,
    )
    expect(items.map(({ article }) => article.id)).toContain(id)
    if (items.length > 1) twins.push(id)
  }
  expect(twins.length).toBeLessThan(records.articles.length * 0.05)
})

it('looks through a text of the longest length at once, and refuses a longer one', async () => {
  const { call } = started()
  const blank = { url: '', title: '', outlet: '', publishedOn: '' }
  const text = Array.from({ length: MAX_TEXT / 8 }, (_, at) => `w${String(at).padStart(6, '0')}`)
  const before = performance.now()
  expect((await call('/articles/check', { ...blank, text: text.join(' ') })).status).toBe(200)
  expect(performance.now() - before).toBeLessThan(3000)
  const long = await call('/articles/check', { ...blank, text: 'x'.repeat(MAX_TEXT + 1) })
  expect(long.answer).toMatchObject({ errors: [{ path: 'text', message: 'too long' }] })
})

const TEXT = 'Synthetic words stand here. “Not once,” they said.'
const article: Article = {
  id: 'a900--test00',
  url: 'https://new.example/story',
  title: 'A synthetic title',
  titleIs: 'printed',
  outlet: 'Synthetic Wire',
  language: 'en',
  text: TEXT,
}
const speaker = {
  ...records.stakeholders.find(({ kind }) => kind === 'organization')!,
  id: 'synthetic-union--test00',
  name: { en: 'Synthetic union', fr: null },
  aliases: [],
}
const start = TEXT.indexOf('Not once')
const statement: Statement = {
  ...records.statements[0]!,
  id: 's900--test00',
  text: 'Not once',
  speakerId: speaker.id,
  onBehalfOfIds: [],
  addresseeIds: [],
  positions: [],
  appearances: [{ articleId: article.id, spans: [{ start, end: start + 8, exact: 'Not once' }] }],
}
const whole = {
  by: 'Keeper',
  article,
  statements: [statement],
  stakeholders: [speaker],
  ops: [],
  expected: [],
}

it('stores an article with its statements as one change, which is taken back as one', async () => {
  const { call, drafts } = started()
  await drafts.set('review:r1', { any: 'thing' })
  const { status, answer } = await call('/articles', { ...whole, reviewId: 'r1' })
  expect(status).toBe(200)
  const { change } = endpoints.createArticle.response.parse(answer)
  expect(change.ops.map(({ entity }) => entity)).toEqual(['article', 'stakeholder', 'statement'])
  expect(change.ops[0]!.after).toMatchObject({ text: TEXT, textHash: textHashOf(TEXT) })
  expect(await drafts.list()).toEqual([])
  const seal = async () =>
    (await call('/statements/s900--test00')).answer as { statement?: object; code?: string }
  expect(await seal()).toMatchObject({ statement: { text: 'Not once' } })
  expect((await call(`/changes/${change.id}/undo`, { by: '' })).status).toBe(200)
  expect(await seal()).toMatchObject({ code: 'not-found' })
  expect((await call('/articles/a900--test00')).answer).toMatchObject({ code: 'not-found' })
})

it('refuses words that do not stand where they are placed, and ids that are taken', async () => {
  const { call, drafts } = started()
  await drafts.set('review:r1', 'kept')
  const moved = { ...statement.appearances[0]!.spans[0]!, start: start + 1, end: start + 9 }
  const misplaced = {
    ...whole,
    reviewId: 'r1',
    statements: [{ ...statement, appearances: [{ articleId: article.id, spans: [moved] }] }],
  }
  const refused = await call('/articles', misplaced)
  expect(refused.answer).toMatchObject({
    code: 'bad-request',
    errors: [{ path: 'statements.0.appearances' }],
  })
  const taken = await call('/articles', { ...whole, article: { ...article, id: 'a001' } })
  expect(taken.status).toBe(400)
  const unknown = await call('/articles', { ...whole, stakeholders: [] })
  expect(unknown.answer).toMatchObject({ errors: [{ code: 'unknown-id' }] })
  expect((await call('/changes')).answer).toMatchObject({ of: 0 })
  expect(await drafts.list()).toEqual(['review:r1'])
})
