/**
 * How much two texts have in common: runs of so many words, compared by hash. Broder's method
 * (“On the resemblance and containment of documents”, 1997) with every run kept, for the texts are
 * short.
 */
import { tokens } from '#src/contract/tokens.ts'

/** Words of a run. */
const WORDS = 4

/** FNV-1a over the code units of a word, going on from the hash of the words before. */
function hashed(word: string, from: number): number {
  let hash = from
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  // Words of one run don't run into one another.
  return Math.imul(hash ^ 0x20, 0x01000193)
}

/** The hashes of all runs of a text; of a text shorter than one run, that of all its words. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = tokens(text)
  const found = new Set<number>()
  if (words.length === 0) return found
  for (let at = 0; at === 0 || at + WORDS <= words.length; at++) {
    let hash = 0x811c9dc5
    for (let next = at; next < Math.min(at + WORDS, words.length); next++) {
      hash = hashed(words[next]!, hash)
    }
    found.add(hash)
  }
  return found
}

/** The part of one text's runs that stands in the other, 0 to 1; 0 where it has none. */
export function containment(of: ReadonlySet<number>, within: ReadonlySet<number>): number {
  if (of.size === 0) return 0
  let common = 0
  for (const hash of of) if (within.has(hash)) common += 1
  return common / of.size
}
