import { describe, expect, it } from 'vitest'
import { articleSorts } from '#src/contract/articleChoices.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { seals } from '#src/contract/records.ts'
import type { Article } from '#src/contract/records.ts'
import { createApi } from '#src/server/api.ts'
import type { Store } from '#src/server/store.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { answer } from '#tests/support/shippedApi.ts'
import { fileStore } from '#tests/support/stores.ts'

const { articles, statements } = shippedRecords()
type Ask = (request: Request) => Promise<Response>
const get = async (path: string, ask: Ask = answer) =>
  await ask(new Request(`http://parley.test/api${path}`))
const page = async (query: string, ask?: Ask) =>
  endpoints.listArticles.response.parse(await (await get(`/articles?${query}`, ask)).json())
const one = async (id: string, query = '', ask?: Ask) =>
  endpoints.getArticle.response.parse(await (await get(`/articles/${id}?${query}`, ask)).json())
const idsOf = ({ items }: { items: { article: { id: string } }[] }) =>
  items.map(({ article }) => article.id)
const standIn = (id: string) =>
  statements.filter(({ appearances }) => appearances.some(({ articleId }) => articleId === id))

const unread: Article = {
  id: 'a-unread',
  url: 'https://example.org/unread',
  title: 'A synthetic title',
  titleIs: 'printed',
  outlet: 'The Synthetic',
  language: 'en',
}
/** The shipped records with one article that no statement stands in. */
const withUnread: Ask = (() => {
  const store: Store = {
    async *base() {
      for await (const chunk of fileStore().base()) {
        if (chunk.kind !== 'articles') yield chunk
        else yield { ...chunk, items: [...chunk.items, unread] }
      }
    },
  }
  const api = createApi(store, { permalink: (id) => id })
  return async (request) => api.fetch(request)
})()

describe('the table of articles', () => {
  it('counts the statements of each by their seals, and never hands out a text', async () => {
    const { items, total, matching, of } = await page('limit=200')
    expect([items.length, total, matching, of]).toEqual([186, 186, 186, articles.length])
    for (const { article, held, statements: count, seals: by } of items) {
      expect(count).toBe(standIn(article.id).length)
      expect(seals.reduce((sum, seal) => sum + by[seal], 0)).toBe(count)
      expect(held).toBe(article.id === 'a001')
    }
    expect(JSON.stringify(items).includes(articles[0]!.text!.slice(900, 960))).toBe(false)
  })

  it('has a link for each number: the filter with article and seal finds as many', async () => {
    const { items, coverage } = await page('kind=verbatim&sort=-statements&limit=4')
    const totalOf = async (query: string) => {
      const answered = await get(`/statements?kind=verbatim&${query}&limit=1`)
      return endpoints.listStatements.response.parse(await answered.json()).total
    }
    for (const { article, statements: count, seals: by } of items) {
      expect(await totalOf(`article=${article.id}`)).toBe(count)
      for (const seal of seals) {
        expect(await totalOf(`article=${article.id}&seal=${seal}`)).toBe(by[seal])
      }
    }
    expect(await totalOf('seal=not-held')).toBe(coverage.seals['not-held'])
  })

  it('holds those with a match, on request all, and says what of the filter means nothing', async () => {
    const some = await page('group=religious&foo=1&outlet=Nowhere')
    expect([some.total, some.total < some.of]).toEqual([some.matching, true])
    expect(some.items.every(({ statements: count }) => count > 0)).toBe(true)
    expect(some.ignored.map(({ key }) => key)).toEqual(['foo', 'outlet'])
    const all = await page('group=religious&all=1')
    expect([all.total, all.matching]).toEqual([186, some.matching])
    expect(all.items.filter(({ statements: count }) => count === 0).length).toBeGreaterThan(0)
  })

  it('lists the articles without an accepted statement, whatever the filter', async () => {
    const bare = await page('all=1&only=bare&group=religious', withUnread)
    expect(idsOf(bare)).toEqual(['a-unread'])
    expect(bare.coverage.bare).toBe(1)
    expect(idsOf(await page('only=bare', withUnread))).toEqual([])
    expect(idsOf(await page('all=1&only=held', withUnread))).toEqual(['a001'])
  })

  it('counts what each outlet holds', async () => {
    const { outlets, coverage } = await page('outlets=1&kind=verbatim', withUnread)
    expect(outlets).toHaveLength(coverage.outlets)
    expect(outlets!.find(({ outlet }) => outlet === 'The Synthetic')).toEqual({
      outlet: 'The Synthetic',
      articles: 1,
      matching: 0,
      held: 0,
      statements: 0,
    })
    for (const { outlet, articles: count } of outlets!) {
      if (outlet === 'The Synthetic') continue
      expect(count).toBe(articles.filter((article) => article.outlet === outlet).length)
    }
    expect((await page('limit=1')).outlets).toBeUndefined()
  })

  it('holds to the outlets that the filter asks for or excludes, with all articles too', async () => {
    const { outlets } = await page('outlets=1&kind=verbatim')
    const { outlet, articles: all, matching } = outlets!.find((each) => each.articles > 3)!
    const key = `outlet=${encodeURIComponent(outlet)}`
    const shown = await page(`${key}&all=1`)
    expect([shown.total, shown.coverage.all, shown.of]).toEqual([all, all, 186])
    expect(shown.items.every(({ article }) => article.outlet === outlet)).toBe(true)
    const some = await page(`${key}&kind=verbatim`)
    expect([some.total, some.matching]).toEqual([matching, matching])
    const others = await page(`${key.replace('=', '!=')}&all=1`)
    expect(others.total).toBe(186 - all)
    expect((await page('article=a001&article=a002&all=1')).total).toBe(2)
  })

  it.each(articleSorts)('gives pages that tile it, sorted by %s', async (sort) => {
    const whole = await page(`sort=${sort}&lang=fr&all=1`)
    const ids: string[] = []
    for (let offset = 0; offset < whole.total; offset += 70) {
      ids.push(...idsOf(await page(`sort=${sort}&lang=fr&all=1&limit=70&offset=${offset}`)))
    }
    expect(ids).toEqual(idsOf(whole))
    expect(new Set(ids).size).toBe(186)
  })

  it('comes latest published first, undated ones last in both directions', async () => {
    for (const sort of ['-published', 'published']) {
      const dates = (await page(`sort=${sort}`)).items.map(({ article }) => article.publishedOn)
      const undated = dates.indexOf(undefined)
      expect(undated).toBe(93)
      expect(dates.slice(undated).every((date) => date === undefined)).toBe(true)
    }
    const { items } = await page('limit=1')
    expect(items[0]!.article.publishedOn?.slice(0, 4)).toBe('2026')
  })

  it('refuses more rows than it gives, by name', async () => {
    const refused = await get('/articles?limit=201')
    expect(refused.status).toBe(400)
    expect(JSON.stringify(await refused.json())).toContain('at most 200')
  })
})

describe('one article', () => {
  it('comes with its text and its statements in the order of that text', async () => {
    const { article, statements: rows, sealsHere, of, refs } = await one('a001')
    expect(article).toEqual(articles.find(({ id }) => id === 'a001'))
    const starts = rows.map(({ statement }) => {
      const here = statement.appearances.find(({ articleId }) => articleId === 'a001')!
      return Math.min(...here.spans.map(({ start }) => start), Infinity)
    })
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect([rows.length, of]).toEqual([standIn('a001').length, standIn('a001').length])
    expect(sealsHere.every((seal) => seal === 'verified' || seal === 'summary')).toBe(true)
    expect(refs.stakeholders.map(({ id }) => id)).toContain('patient-bashombe')
  })

  it('follows the filter, and says of how many', async () => {
    const { statements: rows, of, ignored } = await one('a001', 'group=us-government&topic=x')
    expect(rows.length).toBeLessThan(of)
    expect(rows.length).toBeGreaterThan(0)
    expect(ignored).toEqual([{ key: 'topic', value: 'x', reason: 'unknown' }])
  })

  it('has its own seal beside each statement', async () => {
    const id = articles.find((each) => each.text === undefined)!.id
    const { sealsHere, statements: rows } = await one(id)
    for (const [at, { statement }] of rows.entries()) {
      expect(sealsHere[at]).toBe(statement.wording === 'summary' ? 'summary' : 'not-held')
    }
  })

  it('is missing where there is none', async () => {
    expect((await get('/articles/a999')).status).toBe(404)
  })
})
