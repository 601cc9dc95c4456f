import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headLines } from './heldText.ts'
import { dateIn, dateInPath, publishedIn } from './textDate.ts'

const on = (text: string, french = false) => dateIn(text, french)?.date

describe('a date in a line', () => {
  it.each([
    ['April 17, 2025'],
    ['Thursday, 17 April 2025'],
    ['17th of April 2025'],
    ['17-Apr-2025'],
    ['jeudi 17 avril 2025 à 10h'],
    ['2025-04-17T23:30:00Z'],
    ['17/04/2025'],
    ['17.04.2025'],
  ])('%s', (text) => expect(on(text)).toBe('2025-04-17'))

  it.each([
    ['Le 1er février 2026', '2026-02-01'],
    ['le 1er fe\u0301vrier 2026', '2026-02-01'],
    ['15 août 2025', '2025-08-15'],
    ['3 juil. 2025', '2025-07-03'],
    ['4 juin 2025', '2025-06-04'],
    ['12 déc. 2025', '2025-12-12'],
    ['5 mai 2025', '2025-05-05'],
  ])('%s', (text, date) => expect(on(text, true)).toBe(date))

  it('is taken for the day first in French, and left alone where English may mean two', () => {
    expect([on('03/04/2025', true), on('03/04/2025'), on('04/17/2025')]).toEqual([
      '2025-04-03',
      undefined,
      '2025-04-17',
    ])
  })

  it('is none where the calendar has no such day', () => {
    expect([on('31 June 2025'), on('April 2025'), on('17 April'), on('Maybe 5 2025')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is a day of the calendar, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, french) => {
        const date = on(text, french)
        expect(date === undefined || !Number.isNaN(Date.parse(date))).toBe(true)
      }),
    )
  })
})

describe('the date of publication', () => {
  const of = (text: string, french = false) => publishedIn(headLines(text, 15), french)?.date

  it('stands in a line of its own, before that of an update', () => {
    expect(of('A long title of it\nUpdated: 20 April 2025\nPublished: April 17, 2025')).toBe(
      '2025-04-17',
    )
    expect(of('Un titre\n\nMis en ligne le 17 avril 2025 à 12:30 par la rédaction', true)).toBe(
      '2025-04-17',
    )
    expect(of('A title of it\nBy Jane Roe | 17 April 2025')).toBe('2025-04-17')
  })

  it('stands with the place before the first sentence', () => {
    const rest =
      'Le gouvernement a dit hier que les contrats seraient publiés avant la fin du mois.'
    expect(of(`Un titre\n\nKinshasa, 17 avril 2025 (ACP).- ${rest.repeat(3)}`, true)).toBe(
      '2025-04-17',
    )
  })

  it('is not one that a sentence speaks of', () => {
    expect(of('A title of it\n\nOn 17 April 2025 the two governments met and spoke.')).toBe(
      undefined,
    )
  })

  it('is read from an address', () => {
    expect([
      dateInPath('/2025/04/17/story'),
      dateInPath('/2025/13/17/x'),
      dateInPath('/x'),
    ]).toEqual(['2025-04-17', undefined, undefined])
  })
})
