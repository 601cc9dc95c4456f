/**
 * Lists of words and phrases, and finding them in a text. An entry is folded words with spaces
 * between; a word that ends in `*` stands for all that begin so.
 */
import { fold } from '#src/contract/tokens.ts'

/** A word of a text: as it stands, where, and folded. */
export interface Word {
  folded: string
  start: number
  end: number
}

/** The words of a text in order. Folded one by one, for folding moves offsets. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    // “US” is a country, “us” is not.
    const folded = match[0] === 'US' ? 'usa' : fold(match[0])
    if (folded) words.push({ folded, start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** What a list says of some words of a text, by their places among its words. */
export interface Found<M> {
  meaning: M
  from: number
  /** One past the last word. */
  to: number
}

interface Entry<M> {
  parts: readonly string[]
  meaning: M
}

function fits(part: string, word: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : part === word
}

/** Words of one phrase stand so near: “États-Unis”, “U. S.”. */
const GAP = 2

/** A list made ready for finding. Of entries that begin with one word the longer one wins. */
export class PhraseList<M> {
  readonly #byHead = new Map<string, Entry<M>[]>()

  /** `lists`: for each meaning, its entries, comma-separated. */
  constructor(lists: Iterable<readonly [meaning: M, entries: string]>) {
    for (const [meaning, entries] of lists) {
      for (const entry of entries.split(',')) {
        const parts = entry.trim().split(/\s+/u)
        const [head] = parts
        if (!head) continue
        const known = this.#byHead.get(head)
        if (known) known.push({ parts, meaning })
        else this.#byHead.set(head, [{ parts, meaning }])
      }
    }
    for (const entries of this.#byHead.values()) {
      entries.sort((one, other) => other.parts.length - one.parts.length)
    }
  }

  /** What stands in the words, from left to right, each word in one phrase at most. */
  find(words: readonly Word[]): Found<M>[] {
    const found: Found<M>[] = []
    for (let from = 0; from < words.length; from++) {
      const entry = this.#at(words, from)
      if (!entry) continue
      found.push({ meaning: entry.meaning, from, to: from + entry.parts.length })
      from += entry.parts.length - 1
    }
    return found
  }

  #at(words: readonly Word[], from: number): Entry<M> | undefined {
    const { folded } = words[from]!
    let best: Entry<M> | undefined
    const consider = (head: string) => {
      const entry = this.#byHead.get(head)?.find(({ parts }) =>
        parts.every((part, at) => {
          const word = words[from + at]
          if (!word || !fits(part, word.folded)) return false
          return at === 0 || word.start - words[from + at - 1]!.end <= GAP
        }),
      )
      if (entry && (!best || entry.parts.length > best.parts.length)) best = entry
    }
    consider(folded)
    // No head is longer; without the limit a word of a million letters would be read over and over.
    for (let length = Math.min(folded.length, 20); length > 1; length--) {
      consider(`${folded.slice(0, length)}*`)
    }
    return best
  }
}
