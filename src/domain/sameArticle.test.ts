import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '#src/contract/records.ts'
import { handMade } from '#tests/support/handMade.ts'
import { alikeArticles } from './sameArticle.ts'
import { containment, shinglesOf } from './shingles.ts'

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ')
const blank = { url: '', title: '', outlet: '', publishedOn: '', text: '' }

const records = handMade(
  { text: words(1, 12), appearances: [{ articleId: 'undated', spans: [] }] },
  { text: words(20, 12), appearances: [{ articleId: 'undated', spans: [] }] },
  { text: words(40, 12), wording: 'summary', appearances: [{ articleId: 'undated', spans: [] }] },
)
const held: Article = {
  ...records.articles[0]!,
  id: 'held',
  url: 'https://synthetic.example/held',
  text: words(1000, 80),
}
const set = { ...records, articles: [...records.articles, held] }
const found = (of: Partial<typeof blank>) =>
  alikeArticles({ ...blank, ...of }, set).map(({ article, reasons }) => [article.id, reasons])

describe('articles that may be the same', () => {
  it('are told by their address', () => {
    expect(found({ url: 'http://www.synthetic.example/undated/?utm_source=a' })).toEqual([
      ['undated', ['link']],
    ])
  })

  it('are told by almost the same words, also where one holds more', () => {
    const almost = words(1000, 80).replaceAll('word1040', 'other')
    expect(found({ text: almost })).toEqual([['held', ['text']]])
    expect(found({ text: `${words(1, 5)} ${almost} ${words(5000, 300)}` })).toEqual([
      ['held', ['text']],
    ])
    expect(found({ text: words(1060, 80) })).toEqual([])
    expect(found({ text: words(1000, 5) })).toEqual([])
  })

  it('are told by the quotations recorded there, of which one is not enough', () => {
    expect(found({ text: `“${words(1, 12)},” she said. “${words(20, 12)}.”` })).toEqual([
      ['undated', ['quotes']],
    ])
    expect(found({ text: `“${words(1, 12)},” she said.` })).toEqual([])
    expect(found({ text: `${words(1, 12)} ${words(40, 12)}` })).toEqual([])
  })

  it('are told by title and outlet, unless their dates differ', () => {
    const titled = { title: 'synthetic TITLE', outlet: 'Synthetic outlet' }
    const ids = (publishedOn: string) => found({ ...titled, publishedOn }).map(([id]) => id)
    expect(ids('')).toEqual(['dated', 'undated', 'held'])
    expect(ids('2025-05')).toContain('dated')
    expect(ids('2024')).not.toContain('dated')
    expect(found({ title: 'Synthetic title', outlet: 'Another' })).toEqual([])
  })

  it('come the surest first', () => {
    const url = 'https://synthetic.example/dated'
    const all = found({ url, text: words(1000, 80), title: 'Synthetic title' })
    expect(all.map(([id]) => id)).toEqual(['dated', 'held'])
  })
})

describe('what two texts share', () => {
  it('is all of a text within itself, whatever stands around it and however it is marked', () => {
    const text = fc.array(fc.string({ minLength: 1 }), { minLength: 1 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, (one) => {
        const runs = shinglesOf(one)
        expect(containment(runs, runs)).toBe(runs.size === 0 ? 0 : 1)
        expect(containment(shinglesOf(one.normalize('NFD').toUpperCase()), runs)).toBeDefined()
      }),
    )
    const [one, more] = [
      shinglesOf('l’accord signé à Doha'),
      shinglesOf('Or L\u2019ACCORD signé à Doha — hier'),
    ]
    expect(containment(one, more)).toBe(1)
    expect(containment(more, one)).toBeLessThan(1)
  })
})
