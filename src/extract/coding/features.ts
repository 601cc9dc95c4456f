/** What is counted of a text: senses of both languages, and stems of words that have none. */
import { wordsOf } from './phrases.ts'
import type { Word } from './phrases.ts'
import { senseList } from './senses.ts'
import { stem } from './stems.ts'
import { isStopWord } from './stopWords.ts'

export type CodingLanguage = 'en' | 'fr' | 'other'

/** Each feature once, with the words of its first place as they stand in the text. */
export type Features = Map<string, string>

/** The features of a text, of which `words` are the words. Pure; any text will do. */
export function featuresOf(
  text: string,
  language: CodingLanguage,
  words: readonly Word[] = wordsOf(text),
): Features {
  const features: Features = new Map()
  const add = (feature: string, from: number, to: number) => {
    if (!features.has(feature)) {
      features.set(feature, text.slice(words[from]!.start, words[to - 1]!.end))
    }
  }
  const taken = new Set<number>()
  for (const { meaning, from, to } of senseList.find(words)) {
    for (const sense of meaning.split('+')) add(`#${sense}`, from, to)
    for (let at = from; at < to; at++) taken.add(at)
  }
  for (const [at, { folded }] of words.entries()) {
    if (taken.has(at) || folded.length < 3 || isStopWord(folded) || /^\d+$/u.test(folded)) continue
    add(stem(folded, language), at, at + 1)
  }
  return features
}
