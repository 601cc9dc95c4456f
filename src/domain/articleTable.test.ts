import fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleSorts } from '#src/contract/articleChoices.ts'
import type { Article } from '#src/contract/records.ts'
import { articleRanks, inArticleOrder } from './articleTable.ts'
import { compareDates } from './dates.ts'

const article = (id: string, more: Partial<Article> = {}) => ({
  article: {
    id,
    url: 'https://synthetic.example/',
    title: `Synthetic ${id}`,
    titleIs: 'printed' as const,
    outlet: 'Synthetic',
    language: 'en',
    ...more,
  },
  statements: 0,
  verified: 0,
})
const ordered = (list: ReturnType<typeof article>[], sort: (typeof articleSorts)[number]) => {
  const ranks = articleRanks(
    list.map((each) => each.article),
    'fr',
  )
  return inArticleOrder(list, sort, ranks).map((each) => each.article.id)
}

it('orders titles and outlets as they are looked for, numbers in them by their size', () => {
  const list = [
    article('a', { title: 'Zaïre 10', outlet: 'Écho' }),
    article('b', { title: 'Zaïre 9', outlet: 'Zone' }),
    article('c', { title: 'État', outlet: 'aube' }),
  ]
  expect(ordered(list, 'title')).toEqual(['c', 'b', 'a'])
  expect(ordered(list, 'outlet')).toEqual(['c', 'a', 'b'])
})

const date = fc
  .tuple(
    fc.date({ min: new Date('2024-11-01'), max: new Date('2026-03-01'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length))

it('orders partial dates by their end, then their start, unknown ones last both ways', () => {
  fc.assert(
    fc.property(fc.array(fc.option(date, { nil: undefined }), { maxLength: 8 }), (dates) => {
      const list = dates.map((publishedOn, at) =>
        article(`a${at}`, publishedOn === undefined ? {} : { publishedOn }),
      )
      for (const [sort, direction] of [
        ['published', 1],
        ['-published', -1],
      ] as const) {
        const found = ordered(list, sort).map((id) => dates[Number(id.slice(1))])
        const known = found.filter((each) => each !== undefined)
        expect(found.slice(known.length).every((each) => each === undefined)).toBe(true)
        for (const [at, each] of known.slice(1).entries()) {
          expect(direction * compareDates(known[at]!, each)).toBeLessThanOrEqual(0)
        }
      }
    }),
  )
})

it.each(articleSorts)('gives equal ones by title, then id, sorted by %s', (sort) => {
  const list = ['c', 'a', 'b'].map((id) => article(id, { title: 'Same' }))
  expect(ordered(list, sort)).toEqual(sort === '-title' ? ['c', 'b', 'a'] : ['a', 'b', 'c'])
})
