import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoted } from './quoteMarks.ts'

describe('quotation marks', () => {
  it('are those of the language of the words', () => {
    expect(quoted('We are at the table.', 'en')).toBe('“We are at the table.”')
    expect(quoted('Nous sommes à table.', 'fr')).toBe('«\u00a0Nous sommes à table.\u00a0»')
    expect(quoted('Nous sommes à table.', 'fr-CD')).toBe('«\u00a0Nous sommes à table.\u00a0»')
    expect(quoted('Tuko mezani.', 'sw')).toBe('“Tuko mezani.”')
    expect(quoted('Sin al vie.', 'frp')).toBe('“Sin al vie.”')
  })

  it('never alter the words between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(quoted(text, 'en').slice(1, -1)).toBe(text)
        expect(quoted(text, 'fr').slice(2, -2)).toBe(text)
      }),
    )
  })
})
