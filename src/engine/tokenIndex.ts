/**
 * A token index over documents of several fields: which documents hold a word, the beginning of a
 * word, or a phrase within one field. Tokens are numbered in their sorted order, so that all words
 * with one beginning are neighbours; postings and token sequences are flat arrays.
 */
import { tokens } from '#src/contract/tokens.ts'
import type { SearchTerm } from '#src/contract/tokens.ts'

export interface TokenIndex {
  /** Writes 1 for each document that holds the term. Gives whether there was any. */
  mark(term: SearchTerm, marks: Uint8Array): boolean
}

/** Stands between two fields: no phrase runs over it. Token numbers begin at 1. */
const FIELD_END = 0

interface Sequences {
  /** Token numbers of all documents, fields ended by `FIELD_END`. */
  sequence: Uint32Array
  /** Where each document begins in `sequence`; one more entry for the end. */
  begins: Uint32Array
  /** Tokens, sorted; token number `k` is at `k - 1`. */
  words: string[]
}

function readSequences(count: number, fieldsOf: (doc: number) => readonly string[]): Sequences {
  const numbers = new Map<string, number>()
  const seen: string[] = []
  const begins = new Uint32Array(count + 1)
  let buffer = new Uint32Array(1 << 16)
  let length = 0
  const push = (number: number) => {
    if (length === buffer.length) {
      const larger = new Uint32Array(buffer.length * 2)
      larger.set(buffer)
      buffer = larger
    }
    buffer[length++] = number
  }
  for (let doc = 0; doc < count; doc++) {
    begins[doc] = length
    for (const field of fieldsOf(doc)) {
      for (const token of tokens(field)) {
        let number = numbers.get(token)
        if (number === undefined) {
          number = seen.push(token)
          numbers.set(token, number)
        }
        push(number)
      }
      push(FIELD_END)
    }
  }
  begins[count] = length
  const words = seen.toSorted()
  const sorted = new Uint32Array(seen.length + 1)
  for (const [at, word] of words.entries()) sorted[numbers.get(word)!] = at + 1
  const sequence = buffer.slice(0, length)
  for (let at = 0; at < length; at++) sequence[at] = sorted[sequence[at]!]!
  return { sequence, begins, words }
}

/** Documents by token, each once: `docs` from `starts[k]` to `starts[k + 1]`. */
function postingsOf({ sequence, begins, words }: Sequences) {
  const starts = new Uint32Array(words.length + 2)
  const last = new Int32Array(words.length + 1).fill(-1)
  const eachPair = (visit: (token: number, doc: number) => void) => {
    last.fill(-1)
    for (let doc = 0; doc + 1 < begins.length; doc++) {
      for (let at = begins[doc]!; at < begins[doc + 1]!; at++) {
        const token = sequence[at]!
        if (token === FIELD_END || last[token] === doc) continue
        last[token] = doc
        visit(token, doc)
      }
    }
  }
  eachPair((token) => starts[token + 1]!++)
  for (let token = 1; token < starts.length; token++) starts[token]! += starts[token - 1]!
  const docs = new Uint32Array(starts.at(-1)!)
  const fill = starts.slice()
  eachPair((token, doc) => {
    docs[fill[token]!++] = doc
  })
  return { starts, docs }
}

/** First place in a sorted list whose word is not before `word`. */
function lowerBound(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Builds the index over `count` documents; `fieldsOf` gives the texts of one. */
export function createTokenIndex(
  count: number,
  fieldsOf: (doc: number) => readonly string[],
): TokenIndex {
  const sequences = readSequences(count, fieldsOf)
  const { sequence, begins, words } = sequences
  const { starts, docs } = postingsOf(sequences)

  const numberOf = (token: string) => {
    const at = lowerBound(words, token)
    return words[at] === token ? at + 1 : undefined
  }
  /** Token numbers from first to last (excluded) that the token stands for. */
  const rangeOf = (token: string, prefix: boolean): [number, number] => {
    const first = lowerBound(words, token)
    if (!prefix) return words[first] === token ? [first + 1, first + 2] : [1, 1]
    let last = first
    // A beginning stands for neighbours; the step is doubled until one lies beyond.
    for (let step = 1; last < words.length && words[last]!.startsWith(token); step *= 2) {
      last = Math.min(words.length, first + step)
    }
    let low = first
    while (low < last) {
      const middle = (low + last) >> 1
      if (words[middle]!.startsWith(token)) low = middle + 1
      else last = middle
    }
    return [first + 1, low + 1]
  }

  function markWord(term: SearchTerm, marks: Uint8Array): boolean {
    const [first, last] = rangeOf(term.tokens[0]!, term.prefix)
    const from = starts[first]!
    const to = starts[last]!
    for (let at = from; at < to; at++) marks[docs[at]!] = 1
    return to > from
  }

  function holdsPhrase(doc: number, phrase: readonly number[]): boolean {
    const end = begins[doc + 1]! - phrase.length
    for (let at = begins[doc]!; at < end; at++) {
      let length = 0
      while (length < phrase.length && sequence[at + length] === phrase[length]) length++
      if (length === phrase.length) return true
    }
    return false
  }

  function markPhrase(term: SearchTerm, marks: Uint8Array): boolean {
    const phrase: number[] = []
    for (const token of term.tokens) {
      const number = numberOf(token)
      if (number === undefined) return false
      phrase.push(number)
    }
    const size = (token: number) => starts[token + 1]! - starts[token]!
    const rarest = phrase.toSorted((a, b) => size(a) - size(b))[0]!
    let any = false
    for (let at = starts[rarest]!; at < starts[rarest + 1]!; at++) {
      const doc = docs[at]!
      if (!holdsPhrase(doc, phrase)) continue
      marks[doc] = 1
      any = true
    }
    return any
  }

  return {
    mark: (term, marks) =>
      term.tokens.length === 1 ? markWord(term, marks) : markPhrase(term, marks),
  }
}
