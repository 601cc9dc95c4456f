import { expect, it } from 'vitest'
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
