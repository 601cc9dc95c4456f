import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearWordsIn } from './nearWords.ts'

describe('words that are almost there', () => {
  it.each([
    ['other quotation marks', 'the “deal” is', 'the "deal" is', ['quotes']],
    ['other apostrophes', 'l’accord', "l'accord", ['quotes']],
    ['other spaces', 'two words', 'two\u00a0\nwords', ['spaces']],
    ['a soft hyphen', 'agreement', 'agree\u00adment', ['spaces']],
    ['other dashes', 'cobalt – copper', 'cobalt — copper', ['dashes']],
    ['other marks', 'Peace, now', 'Peace; now', ['marks']],
    ['accents apart from their letters', 'négocié', 'ne\u0301gocie\u0301', ['accents']],
    ['no accents', 'négocié', 'negocie', ['accents']],
    ['capitals', 'Peace', 'PEACE', ['case']],
    ['two things at once', 'la “Paix” vint', 'la\u00a0"paix" vint', ['spaces', 'quotes', 'case']],
  ])('are found with %s', (_what, words, there, differs) => {
    const text = `\u{1f5de} before. ${there} after`
    const start = text.indexOf(there)
    const near = nearWordsIn(text)(words)
    expect(near?.differs).toEqual(differs)
    // Marks at the two ends of the words are passed over.
    expect(near!.start).toBeGreaterThanOrEqual(start)
    expect(text.slice(near!.start, near!.end)).toBe(near!.exact)
    expect(there).toContain(near!.exact)
  })

  it.each(['other words', '…', ' '])('are none where there are none: %j', (words) => {
    expect(nearWordsIn('These words stand here.')(words)).toBeUndefined()
  })

  it('are cut out of any text just where they stand', () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(any, any, any, (before, words, after) => {
        const text = `${before}${words.toUpperCase()}${after}`
        const near = nearWordsIn(text)(words)
        expect(near?.exact).toBe(near && text.slice(near.start, near.end))
      }),
      { numRuns: 400 },
    )
  })
})
