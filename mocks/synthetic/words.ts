/** Invented words and names, made of syllables; they mean nothing and name nobody. */
import type { Random } from './random.ts'

const starts = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'za', 'du', 'fe', 'go', 'pa']
const middles = ['ran', 'lis', 'mor', 'ven', 'tal', 'dri', 'kos', 'bel', 'nar', 'sut', 'pél', 'goû']
const ends = ['a', 'e', 'o', 'is', 'an', 'um', 'et', 'or', 'é', 'ique']

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** One invented word, in lower case. */
export function inventWord(random: Random): string {
  const middle = random.chance(0.6) ? random.pick(middles) : ''
  return random.pick(starts) + middle + random.pick(ends)
}

/** Invented words without repeats. */
export function inventWords(random: Random, count: number): string[] {
  const words = new Set<string>()
  // There are more combinations than any caller asks for; a tail keeps the last ones apart.
  for (let tries = 0; words.size < count; tries++) {
    const word = inventWord(random)
    words.add(tries < count * 4 ? word : word + random.pick(middles) + random.pick(ends))
  }
  return [...words]
}

/** A first and a last name that nobody bears. */
export function inventName(random: Random): string {
  return `${capital(inventWord(random))} ${capital(inventWord(random) + random.pick(ends))}`
}

/** A sentence of some words. */
export function inventSentence(random: Random, words: readonly string[], length: number): string {
  const picked = Array.from({ length }, () => random.pickEarly(words))
  return capital(picked.join(' '))
}
