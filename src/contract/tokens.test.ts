import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, hasToken, searchTerms, tokens } from './tokens.ts'

const plain = (...words: string[]) =>
  words.map((word, at) => ({
    tokens: [word],
    prefix: at === words.length - 1,
    exclude: false,
  }))

describe('folding', () => {
  it('does not see case, accents, composition or ligatures', () => {
    for (const text of ['Élysée', 'ÉLYSÉE', 'E\u0301lyse\u0301e', 'elysee']) {
      expect(fold(text)).toBe('elysee')
    }
    expect(fold('Œuvre')).toBe('oeuvre')
    expect(fold('Ægir')).toBe('aegir')
    expect(fold('İstanbul')).toBe('istanbul')
  })

  it('changes nothing when done again, and gives one result for NFC and NFD, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')))
      }),
      { numRuns: 400 },
    )
  })
})

describe('tokens', () => {
  it('are runs of letters and digits; all kinds of apostrophe part words', () => {
    for (const mark of ["'", '’', '‘', '`', '´', '′', 'ʼ', 'ʻ', '＇']) {
      expect(tokens(`L${mark}accord signé`)).toEqual(['l', 'accord', 'signe'])
    }
    expect(tokens('«\u00a0RDC–U.S., 4\u202f000 t (2025-12)\u00a0»')).toEqual([
      'rdc',
      'u',
      's',
      '4',
      '000',
      't',
      '2025',
      '12',
    ])
  })

  it('are found exactly where a text holds a letter or digit, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tokens(text).length > 0).toBe(hasToken(text))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a search', () => {
  it('asks for all words; the last plain one also as a beginning', () => {
    expect(searchTerms('Accord minier')).toEqual(plain('accord', 'minier'))
    expect(searchTerms('L’accord')).toEqual(plain('l', 'accord'))
  })

  it.each([
    '"shared prosperity"',
    '“Shared Prosperity”',
    '„shared prosperity“',
    '«\u00a0shared prosperity\u00a0»',
    '"shared prosperity',
    '  "shared-prosperity"  ',
  ])('takes %s for a phrase, never for a beginning', (query) => {
    expect(searchTerms(query)).toEqual([
      { tokens: ['shared', 'prosperity'], prefix: false, exclude: false },
    ])
  })

  it('excludes words and phrases with a minus before them', () => {
    expect(searchTerms('-paix -"two words" -l’or')).toEqual([
      { tokens: ['paix'], prefix: false, exclude: true },
      { tokens: ['two', 'words'], prefix: false, exclude: true },
      { tokens: ['l', 'or'], prefix: false, exclude: true },
    ])
  })

  it('takes a minus inside a word for what parts two words', () => {
    expect(searchTerms('co-chair')).toEqual(plain('co', 'chair'))
  })

  it('makes the last plain word a beginning, wherever phrases and exclusions stand', () => {
    expect(searchTerms('mine cob "two words" -paix')).toEqual([
      { tokens: ['mine'], prefix: false, exclude: false },
      { tokens: ['cob'], prefix: true, exclude: false },
      { tokens: ['two', 'words'], prefix: false, exclude: false },
      { tokens: ['paix'], prefix: false, exclude: true },
    ])
  })

  it('reads several phrases and words that touch', () => {
    expect(searchTerms('"a b""c"d')).toEqual([
      { tokens: ['a', 'b'], prefix: false, exclude: false },
      { tokens: ['c'], prefix: false, exclude: false },
      { tokens: ['d'], prefix: true, exclude: false },
    ])
  })

  it('leaves out what holds nothing to look for', () => {
    expect(searchTerms('')).toEqual([])
    expect(searchTerms('"" - -"" … « »')).toEqual([])
    expect(searchTerms('— accord')).toEqual(plain('accord'))
  })

  it('asks for something exactly where it holds a letter or digit, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('"', '“', '«', '»', '-', ' ', 'a', 'É', '’'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const query = pieces.join('')
        const terms = searchTerms(query)
        expect(terms.length > 0).toBe(hasToken(query))
        expect(terms.every((term) => term.tokens.length > 0)).toBe(true)
        expect(terms.flatMap((term) => term.tokens)).toEqual(tokens(query))
        expect(terms.filter((term) => term.prefix).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })
})
