import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { bylineIn } from './byline.ts'
import { titleIn, titleOfPath } from './headline.ts'
import { headLines, heldText } from './heldText.ts'
import { outletOf } from './knownOutlet.ts'
import { proposedOf } from './proposed.ts'
import { languageOf, textLanguageOf } from './textLanguage.ts'

const { articles, statements } = shippedRecords()
const of = (text: string, url = '', page = {}) => proposedOf({ text, url, page, articles })
const valuesOf = (proposed: ReturnType<typeof of>) =>
  Object.fromEntries(Object.entries(proposed).map(([field, found]) => [field, found.value]))

const ENGLISH = `Miners ask for a seat at the table\r
By Jane Roe, Synthetic Wire\r
Published on April 17, 2025\r
\r
The union said that it was not asked and that it will not sign what others wrote for it.`
const FRENCH = `SOCIÉTÉ

Les mineurs demandent une place à la table
Par Jean Untel
Publié le 17 avril 2025

Le syndicat a dit qu’il n’avait pas été consulté et que les contrats ne sont pas pour lui.`

describe('what a text proposes', () => {
  it('in English', () => {
    const proposed = of(heldText(ENGLISH))
    expect(valuesOf(proposed)).toEqual({
      title: 'Miners ask for a seat at the table',
      author: 'Jane Roe',
      publishedOn: '2025-04-17',
      language: 'en',
    })
    expect(proposed.publishedOn?.from).toEqual({ is: 'line', line: 3 })
    expect(proposed.language?.from).toEqual({ is: 'words' })
  })

  it('in French', () => {
    const proposed = of(FRENCH, 'https://www.mines.cd/les-mineurs/')
    expect(valuesOf(proposed)).toEqual({
      title: 'Les mineurs demandent une place à la table',
      author: 'Jean Untel',
      publishedOn: '2025-04-17',
      language: 'fr',
      outlet: 'Mines.cd',
    })
    expect(proposed.title?.from).toEqual({ is: 'line', line: 3 })
    expect(proposed.outlet?.from).toEqual({ is: 'known-outlet', host: 'mines.cd' })
  })

  it('with what its page says before it, but for a language that the words belie', () => {
    const from = { is: 'meta', name: 'og:title' } as const
    const page = {
      title: [{ value: 'The title on the page', from }],
      language: [{ value: 'en-US', from }],
      url: [
        { value: 'javascript:alert(1)', from },
        { value: 'https://outlet.example/2025/story', from },
      ],
      publishedOn: [{ value: 'soon', from }],
    }
    const long = `${FRENCH} `.repeat(4)
    expect(valuesOf(of(long, '', page))).toEqual({
      title: 'The title on the page',
      author: 'Jean Untel',
      publishedOn: '2025-04-17',
      language: 'fr',
      outlet: 'outlet.example',
      url: 'https://outlet.example/2025/story',
    })
    expect(of('Bonjour', '', page).language?.value).toBe('en')
  })

  it('of a link alone', () => {
    const url = 'https://www.mines.cd/2025/04/17/les-mineurs-demandent-une-place-a-la-table-12345/'
    expect(valuesOf(of('', url))).toEqual({
      title: 'Les mineurs demandent une place a la table',
      publishedOn: '2025-04-17',
      outlet: 'Mines.cd',
      language: 'fr',
    })
    expect(of('', 'mines.cd')).toEqual({})
  })

  it('of anything, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, url) => {
        for (const found of Object.values(of(text, url))) expect(found.value).not.toBe('')
      }),
    )
  })
})

describe('line ends', () => {
  it('become line feeds, and nothing else changes', () => {
    expect(heldText('a\r\nb\rc\n\r\nd')).toBe('a\nb\nc\n\nd')
    const accents = 'e\u0301té \u00a0«\u202fmot\u202f» 🪨 \u202eabc'
    expect(heldText(accents)).toBe(accents)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(heldText(text).replaceAll('\n', '')).toBe(text.replaceAll(/[\r\n]/g, ''))
      }),
    )
  })
})

describe('a title', () => {
  const titled = (text: string) => titleIn(headLines(text, 15))?.text
  it('is the first line that is one', () => {
    expect(titled('17 April 2025\nBy Jane Roe\nWhat the miners want?\n\nThey want much.')).toBe(
      'What the miners want?',
    )
    expect(titled('“We will not sign”\nThey said so.')).toBe('“We will not sign”')
    expect(titled('Talks with the U.S.\n\nThey go on.')).toBe('Talks with the U.S.')
  })
  it('is none where the text begins with a sentence, or is one line', () => {
    expect(titled('They met on Monday and spoke.\nThen they left the room.')).toBeUndefined()
    expect(titled('Miners ask for a seat')).toBeUndefined()
    expect(titled('')).toBeUndefined()
  })
  it('is put together from an address that holds its words', () => {
    expect(titleOfPath('/news/miners-ask-for-a-seat.html')).toBe('Miners ask for a seat')
    expect(titleOfPath('/p/12345')).toBeUndefined()
    expect(titleOfPath('/%E0%A4%A')).toBeUndefined()
  })
})

describe('a byline', () => {
  it.each([
    ['By Jane Roe', 'Jane Roe'],
    ['BY JANE ROE | APRIL 17, 2025', 'JANE ROE'],
    ['Par Jean-Pierre Untel, à Goma', 'Jean-Pierre Untel'],
    ['Par Jeanne d’Untel et Paul wa Untel', undefined],
    ['Par Jeanne Untel et Paul wa Untel', 'Jeanne Untel et Paul wa Untel'],
    ['Propos recueillis par Jean Untel', 'Jean Untel'],
    ['Written by: Jane Roe', 'Jane Roe'],
    ['Par E\u0301tienne Untel', 'E\u0301tienne Untel'],
    ['By Tuesday the talks were over', undefined],
    ['Par ailleurs, le ministre part', undefined],
    ['By the river', undefined],
    ['By admin', undefined],
  ])('%s', (line, name) => expect(bylineIn(line)).toBe(name))
})

describe('the language of a text', () => {
  it('of every long quotation of the records is the one recorded, or is not told', () => {
    const told = statements.filter(({ text }) => text.split(' ').length >= 12)
    const wrong = told.filter(({ text, language }) => {
      const guess = languageOf(text)
      return guess !== undefined && guess.code !== language
    })
    expect(told.length).toBeGreaterThan(60)
    expect(wrong.map(({ id }) => id)).toEqual([])
    const known = told.filter(({ text }) => languageOf(text) !== undefined)
    expect(known.length / told.length).toBeGreaterThan(0.9)
  })
  it('is another where it is', () => {
    const other =
      'Serikali ya Kongo na Marekani wamesema kuwa mazungumzo ya madini yataendelea kwa ajili ya amani katika nchi hii.'
    expect([languageOf(other)?.code, textLanguageOf(other)]).toEqual(['sw', 'other'])
    expect(languageOf('قالت الحكومة إن المحادثات ستستمر')?.code).toBe('ar')
    expect([languageOf(''), languageOf('🪨🪨'), textLanguageOf('')]).toEqual([
      undefined,
      undefined,
      'other',
    ])
  })
})

describe('the outlet of an address', () => {
  it('is the one that every recorded article of its host has, where they agree', () => {
    const wrong = articles.filter(({ url, outlet }) => outletOf(url, articles)?.outlet !== outlet)
    expect(wrong.length).toBeLessThan(articles.length * 0.05)
    expect(outletOf('https://new.example/a', articles)).toEqual({ host: 'new.example' })
  })
})
