/**
 * Words that are almost those printed: why a quotation is not found in a text. They are told to
 * the keeper and never taken for a match.
 */
import { differences } from '#src/contract/texts.ts'
import type { Difference, NearWords } from '#src/contract/texts.ts'

/** Differences that are passed over while looking for almost the same words. */
type Passed = ReadonlySet<Difference>

const kinds: readonly (readonly [Difference, RegExp])[] = [
  ['spaces', /[\s\u200B-\u200D\u2060\uFEFF\u00AD]/u],
  ['quotes', /[\p{Pi}\p{Pf}"'`´′″‚„ʼ＂＇]/u],
  ['dashes', /[\p{Pd}\u2212]/u],
  ['marks', /\p{P}/u],
]
const kindOf = new Map<string, Difference | undefined>()

/** What a character is, where it is none of the words' letters and digits. */
function kindOfCharacter(character: string): Difference | undefined {
  if (!kindOf.has(character)) {
    kindOf.set(character, kinds.find(([, pattern]) => pattern.test(character))?.[0])
  }
  return kindOf.get(character)
}

interface Folded {
  text: string
  /** Where each code unit of `text` came from, start and end. */
  starts: number[]
  ends: number[]
}

/** A text without what is passed over, and where each of its characters stood. */
function folded(text: string, passed: Passed): Folded {
  const starts: number[] = []
  const ends: number[] = []
  const parts: string[] = []
  let at = 0
  for (const character of text) {
    const kind = kindOfCharacter(character)
    let becomes = kind !== undefined && passed.has(kind) ? '' : character
    if (passed.has('accents')) becomes = becomes.normalize('NFD').replace(/\p{M}/gu, '')
    if (passed.has('case')) becomes = becomes.toLowerCase()
    for (let unit = 0; unit < becomes.length; unit++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    parts.push(becomes)
    at += character.length
  }
  return { text: parts.join(''), starts, ends }
}

/**
 * Looks in one text for words that differ from those asked for in no more than spaces, quotation
 * marks, dashes, other marks, accents or capitals. Gives the first place and all that differs
 * there; undefined: not even such.
 */
export function nearWordsIn(text: string): (words: string) => NearWords | undefined {
  const made = new Map<string, Folded>()
  const foldedText = (passed: Passed) => {
    const key = [...passed].join(' ')
    const held = made.get(key) ?? folded(text, passed)
    made.set(key, held)
    return held
  }
  const find = (words: string, passed: Passed): [start: number, end: number] | undefined => {
    const sought = folded(words, passed).text
    if (sought === '') return undefined
    const within = foldedText(passed)
    const start = within.text.indexOf(sought)
    if (start < 0) return undefined
    return [within.starts[start]!, within.ends[start + sought.length - 1]!]
  }
  return (words) => {
    let passed: Passed = new Set(differences)
    let place = find(words, passed)
    if (!place) return undefined
    // One after the other is held to again, until only what really differs is left.
    for (const each of differences) {
      const fewer = new Set(passed)
      fewer.delete(each)
      const found = fewer.size > 0 ? find(words, fewer) : undefined
      if (found) [passed, place] = [fewer, found]
    }
    const [start, end] = place
    return { start, end, exact: text.slice(start, end), differs: [...passed] }
  }
}
