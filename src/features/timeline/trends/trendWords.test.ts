import { expect, it } from 'vitest'
import { trends as en } from '#src/i18n/en/trends.ts'
import { trends as fr } from '#src/i18n/fr/trends.ts'

/** All words, with functions called on something. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const given = ['stance', 'month', '2025-04-17'] as const
    try {
      return [String((value as (...args: unknown[]) => unknown)(...given))]
    } catch {
      return []
    }
  }
  return Object.values(value as object).flatMap(wordsOf)
}

it('sets French signs apart by spaces that do not break', () => {
  const words = wordsOf({ ...fr, picture: { filter: fr.picture.filter } })
  expect(words.length).toBeGreaterThan(40)
  expect(words.filter((word) => /[^\u202f][;!?]/u.test(word))).toEqual([])
  expect(words.filter((word) => /[^\u00a0]:/u.test(word))).toEqual([])
})

it('elides before the months that begin with a vowel', () => {
  expect(fr.range('avril 2025', 'mars 2026', false)).toBe('d’avril 2025 à mars 2026')
  expect(fr.range('octobre 2025', 'mars 2026', false)).toBe('d’octobre 2025 à mars 2026')
  expect(fr.range('février 2025', 'août 2025', false)).toBe('de février 2025 à août 2025')
  expect(fr.range('1er avril 2025', '6 avril 2025', true)).toBe('du 1er avril 2025 au 6 avril 2025')
})

it('counts in French as in English', () => {
  expect([fr.counted(1), fr.counted(5)]).toEqual(['1 occurrence', '5 occurrences'])
  expect([en.counted(1), en.counted(5)]).toEqual(['counted once', 'counted 5 times'])
})
