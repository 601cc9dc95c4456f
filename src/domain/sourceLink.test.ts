import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Statement } from '#src/contract/records.ts'
import { sourceLink } from './sourceLink.ts'

const url = 'https://news.example/talks?id=7'
const printed = (text: string): Pick<Statement, 'wording' | 'text'> => ({
  wording: 'printed',
  text,
})
const linkTo = (text: string, address = url) =>
  sourceLink({ url: address }, printed(text), { spans: [] })
const spans = (...texts: string[]) => ({
  spans: texts.map((exact) => ({ start: 0, end: exact.length, exact })),
})

describe('the link to a source', () => {
  it('opens it at the printed words', () => {
    expect(linkTo('our goal is shared prosperity')).toBe(
      `${url}#:~:text=our%20goal%20is%20shared%20prosperity`,
    )
  })

  it('encodes what has a meaning in a directive', () => {
    expect(linkTo('co-chairs, “A&B” say 5% = 1')).toBe(
      `${url}#:~:text=co%2Dchairs%2C%20%E2%80%9CA%26B%E2%80%9D%20say%205%25%20%3D%201`,
    )
  })

  it('keeps no-break spaces and curly marks inside, and drops punctuation at the ends', () => {
    expect(linkTo('“l’accord\u00a0: non”, ')).toBe(
      `${url}#:~:text=${encodeURIComponent('l’accord\u00a0: non')}`,
    )
  })

  it('names the first and last words of a long quotation', () => {
    const words = Array.from({ length: 30 }, (_, at) => `w${at + 1}`).join(' ')
    expect(linkTo(`${words},`)).toBe(
      `${url}#:~:text=w1%20w2%20w3%20w4%20w5,w26%20w27%20w28%20w29%20w30`,
    )
  })

  it('names first and last words where the words run over a line end', () => {
    expect(linkTo('First paragraph.\n\nSecond one')).toBe(
      `${url}#:~:text=First%20paragraph,Second%20one`,
    )
  })

  it('keeps each end of a range in one line', () => {
    expect(
      linkTo('One two.\nThree four five six seven eight nine ten eleven twelve.\nThe end'),
    ).toBe(`${url}#:~:text=One%20two,The%20end`)
  })

  it('names each span, or each part where no text is held; the joiner is never searched', () => {
    const both = `${url}#:~:text=at%20the%20table&text=and%20we%20stay`
    const statement = printed('at the table, […] and we stay.')
    expect(sourceLink({ url }, statement, spans('at the table,', 'and we stay.'))).toBe(both)
    expect(sourceLink({ url }, statement, { spans: [] })).toBe(both)
  })

  it('keeps the fragment that the address has, but no other directive', () => {
    expect(linkTo('a seat', 'https://news.example/#talks')).toBe(
      'https://news.example/#talks:~:text=a%20seat',
    )
    expect(linkTo('a seat', 'https://news.example/#:~:text=other')).toBe(
      'https://news.example/#:~:text=a%20seat',
    )
  })

  it('is the plain address for a summary and where nothing can be looked for', () => {
    const summary = { wording: 'summary', text: 'Wants a seat.' } as const
    expect(sourceLink({ url }, summary, spans('Wants a seat.'))).toBe(url)
    expect(linkTo('…')).toBe(url)
  })

  it('is one address with words that a reader decodes to printed ones, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const link = linkTo(text)
        expect(URL.canParse(link)).toBe(true)
        const [, directives = ''] = link.split(':~:')
        for (const each of directives.split('&').filter((part) => part !== '')) {
          expect(each).toMatch(/^text=[^,&-]+(,[^,&-]+)?$/u)
          for (const part of each.slice('text='.length).split(',')) {
            const found = decodeURIComponent(part)
            expect(text.toWellFormed().replace(/[ \t\r\n]+/gu, ' ')).toContain(found)
          }
        }
      }),
    )
  })
})
