/** How much there is to the extractor, counted in its sources. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ENGLISH, ENGLISH_PAIRS } from '#src/extract/words/english.ts'
import { FRENCH, FRENCH_PAIRS } from '#src/extract/words/french.ts'
import * as grammar from '#src/extract/words/grammar.ts'

const room = join(import.meta.dirname, '../../src/extract')

/** The lines of a source without its comments. */
function source(file: string): string {
  return readFileSync(join(room, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
}

export interface Rules {
  /** Functions that decide what is said or who says it, methods among them. */
  functions: number
  /** Regular expressions in them. */
  patterns: number
  /** Verbs of saying, those of two words among them. */
  verbs: { en: number; fr: number }
  /** Small words in the lists of grammar, each list for itself. */
  words: number
}

const FUNCTION =
  /^(?:export )?function \w+|^(?:export )?const \w+ = \([^)]*\)[^=\n]* =>|^ {2}(?:private )?(?!constructor|if|for|while|return)\w+\([^;]*\)(?:: [^;{]+)? \{$/gm
const PATTERN = /(?<=[\s(!,[])\/(?![/*])(?:[^/\n\\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*u[a-z]*/g

/** Counts the files that read a text; those that code topics and stances are not among them. */
export function countRules(): Rules {
  const files = readdirSync(room).filter((file) => /^[^.]+\.ts$/.test(file))
  const text = files.map(source).join('\n')
  const lemmas = (one: typeof ENGLISH, pairs: typeof ENGLISH_PAIRS) =>
    new Set([
      ...[...one.values()].map(({ lemma }) => lemma),
      ...[...pairs.values()].flat().map(({ saying }) => saying.lemma),
    ]).size
  const sizes = Object.values(grammar).map((list) => {
    if (list instanceof Set) return list.size
    return list instanceof RegExp || typeof list === 'function' ? 0 : Object.keys(list).length
  })
  return {
    functions: text.match(FUNCTION)?.length ?? 0,
    patterns: text.match(PATTERN)?.length ?? 0,
    verbs: { en: lemmas(ENGLISH, ENGLISH_PAIRS), fr: lemmas(FRENCH, FRENCH_PAIRS) },
    words: sizes.reduce((sum, size) => sum + size, 0),
  }
}
