/** The noun phrase that names a speaker: its head, and what tells of it. */
import type { Range } from '#src/contract/proposals.ts'
import { namesIn } from './names.ts'
import type { Name } from './names.ts'
import { norm } from './tokens.ts'
import type { Token, Word } from './tokens.ts'
import {
  ADVERBS,
  BODIES,
  DETERMINERS,
  PERSONS,
  PREPOSITIONS,
  ROLES,
  TITLES,
} from './words/grammar.ts'

export interface Mention extends Range {
  is: 'pronoun' | 'name' | 'phrase' | 'latter'
  /** The words as printed. */
  words: string
  name?: Name
  /** Of a phrase, its noun, folded; of a pronoun, the pronoun. */
  noun: string
  plural: boolean
  gender?: 'm' | 'f'
}

export interface Reading {
  text: string
  isName: (word: Word) => boolean
}

const LATTER = new Set(['dernier', 'dernière', 'latter', 'intéressé', 'intéressée'])

function slice(tokens: readonly Token[], from: number, to: number, text: string) {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return { start: 0, end: 0, words: '' }
  return { start: first.start, end: last.end, words: text.slice(first.start, last.end) }
}

const plainName = (token: Token | undefined) => token?.is === 'word' && token.capital

/** The mention in a noun phrase without commas; undefined where there is none. */
export function headOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  reading: Reading,
): Mention | undefined {
  let [start, end] = [from, to]
  while (
    start < end &&
    (tokens[start]!.is !== 'word' ||
      (ADVERBS.has(norm(tokens, start)) &&
        norm(tokens, start) !== "l'" &&
        !(norm(tokens, start) in PERSONS)))
  )
    start += 1
  while (end > start && tokens[end - 1]!.is !== 'word') end -= 1
  if (start >= end) return undefined
  const first = norm(tokens, start)
  if (end - start === 1 && first in PERSONS) {
    const gender = PERSONS[first]
    return {
      is: 'pronoun',
      ...slice(tokens, start, end, reading.text),
      noun: first,
      plural: gender === 'many',
      ...(gender === 'm' || gender === 'f' ? { gender } : {}),
    }
  }
  // « Il appelle à … »: a pronoun that its verb was not seen after.
  if (/^(?:ils?|elles?|he|she|they)$/u.test(first) && !plainName(tokens[start + 1])) {
    return headOf(tokens, start, start + 1, reading)
  }
  if (LATTER.has(norm(tokens, end - 1)) && end - start <= 2) {
    return {
      is: 'latter',
      ...slice(tokens, start, end, reading.text),
      noun: norm(tokens, end - 1),
      plural: false,
      ...(/^(?:dernière|intéressée)$/u.test(norm(tokens, end - 1)) ? { gender: 'f' as const } : {}),
      ...(/^(?:dernier|intéressé)$/u.test(norm(tokens, end - 1)) ? { gender: 'm' as const } : {}),
    }
  }
  // `Ada Bell's lawyer`: someone of hers, whom the text may not name.
  const own = norm(tokens, end - 1)
  const hers = end - start <= 6 && tokens.slice(start, end).some(({ norm: word }) => word === "'s")
  if (hers && !own.startsWith('spokes') && (KIN.has(own) || ROLES.has(own))) {
    return {
      is: 'phrase',
      ...slice(tokens, start, end, reading.text),
      noun: own,
      plural: false,
    }
  }
  const names = namesIn(tokens, start, end, reading.text, reading.isName)
  const name = withBody(tokens, end, headName(tokens, start, end, names), reading.text)
  if (name) {
    return {
      is: 'name',
      ...slice(tokens, start, Math.max(name.to, start + 1), reading.text),
      name,
      noun: norm(tokens, name.to - 1),
      plural: false,
      ...(name.title === 'm' || name.title === 'f' ? { gender: name.title } : {}),
    }
  }
  const only = tokens[start]
  if (end - start === 1 && only?.is === 'word' && only.capital && !first.endsWith('s')) {
    const words = reading.text.slice(only.start, only.end)
    const alone: Name = { from: start, to: end, words: [words], body: false, firm: false }
    return {
      is: 'name',
      ...slice(tokens, start, end, reading.text),
      name: alone,
      noun: first,
      plural: false,
    }
  }
  const nounAt = DETERMINERS.has(first) ? start + 1 : start
  if (nounAt >= end) return undefined
  return {
    is: 'phrase',
    ...slice(tokens, start, end, reading.text),
    noun: norm(tokens, nounAt),
    plural:
      /^(?:les|des|these|those|many|some|several|two|three|deux|trois|plusieurs)$/u.test(first) ||
      (!DETERMINERS.has(first) && norm(tokens, nounAt).endsWith('s')),
    ...(/^(?:la|une|cette|sa)$/u.test(first) ? { gender: 'f' as const } : {}),
    ...(/^(?:le|un|ce|son)$/u.test(first) ? { gender: 'm' as const } : {}),
  }
}

/** `U.S. government`, `Kinshasa police`: a place and a body in lower case are one name. */
function withBody(
  tokens: readonly Token[],
  end: number,
  name: Name | undefined,
  text: string,
): Name | undefined {
  const next = tokens[name?.to ?? end]
  if (!name || name.to >= end || next?.is !== 'word' || next.capital || !BODIES.has(next.norm)) {
    return name
  }
  return {
    ...name,
    to: name.to + 1,
    words: [...name.words, text.slice(next.start, next.end)],
    body: true,
  }
}

/** Of the names in a phrase the one that speaks: not the place it leads, nor whom it belongs to. */
function headName(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: readonly Name[],
): Name | undefined {
  const last = names.at(-1)
  const first = names[0]
  if (!first || !last) return undefined
  const bareStart =
    first.from === from || (first.from === from + 1 && DETERMINERS.has(norm(tokens, from)))
  const titled = tokens
    .slice(from, first.from)
    .some(({ norm: word }) => ROLES.has(word) || word in TITLES)
  // `Lydia B. for the Agency says`; `PC World’s analysis concluded`; `The Bank in Pell said`.
  if (bareStart || (titled && first.from - from <= 2 && names.length === 1)) {
    if (last === first) return first
    // `Ada Bell of the Pell Institute`, but `Ambassador to the United States Ada Bell`
    const office = ({ norm: word }: Token) => ROLES.has(word) || word in TITLES
    const by =
      !tokens.slice(first.from, first.to).some(office) &&
      /^(?:the|la|le|l'|les)$/u.test(norm(tokens, last.from - 1))
        ? 2
        : 1
    if (last.to === to && !PREPOSITIONS.has(norm(tokens, last.from - by))) return last
    if (last.to === to && ROLES.has(norm(tokens, last.from - 1))) return last
    if (last.to === to && norm(tokens, first.to) === "'s") return last
    return first
  }
  const article = /^(?:l'|la|le|les|the)$/u.test(norm(tokens, last.from - 1))
  const lead = norm(tokens, last.from - (article ? 2 : 1))
  const leadRole = ROLES.has(lead) || lead in TITLES
  if (last.to === to && (!PREPOSITIONS.has(lead) || leadRole)) return last
  // A role, a body and the name in one run: `Minister of Education Ada Bell`.
  const roleFirst = tokens
    .slice(from, last.from)
    .some(({ norm: word }) => ROLES.has(word) || word in TITLES)
  if (last.to === to && roleFirst && last.words.length >= 3) {
    const words = last.words.slice(-2)
    return { ...last, from: last.to - 2, words, body: false, title: last.title ?? '' }
  }
  return undefined
}

/** Whether a phrase says what someone is, so that a name may follow. */
export const isRole = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(
      ({ norm: word }) => ROLES.has(word) || word in TITLES || BODIES.has(word) || KIN.has(word),
    )
export const KIN: ReadonlySet<string> = new Set(
  'father mother son daughter wife husband brother sister neighbour neighbor friend colleague père mère fils fille mari femme homme veuve veuf habitant habitante rescapé rescapée quadragénaire quinquagénaire sexagénaire frère sœur voisin voisine ami amie'.split(
    ' ',
  ),
)
