/** The words that say who speaks, beside a verb of saying. */
import type { Range } from '#src/contract/proposals.ts'
import { namesIn } from './names.ts'
import type { Name } from './names.ts'
import { norm } from './tokens.ts'
import type { Token, Word } from './tokens.ts'
import {
  ADVERBS,
  BODIES,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  PERSONS,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  SCENE,
  STOPS_SUBJECT,
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

const isComma = (token: Token | undefined) => token?.is === 'mark' && /^[,()—–-]$/u.test(token.norm)
const LATTER = new Set(['dernier', 'dernière', 'latter'])
const LEADS = new Set([
  'as',
  'comme',
  'but',
  'mais',
  'and',
  'et',
  'that',
  'que',
  "qu'",
  ':',
  ';',
  'while',
  'tandis',
  'alors',
  'although',
  'though',
  'because',
  'since',
  'when',
  'if',
])

function slice(tokens: readonly Token[], from: number, to: number, text: string) {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last) return { start: 0, end: 0, words: '' }
  return { start: first.start, end: last.end, words: text.slice(first.start, last.end) }
}

/** The mention in a noun phrase without commas; undefined where there is none. */
function headOf(
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
  if (LATTER.has(norm(tokens, end - 1)) && end - start <= 2) {
    return {
      is: 'latter',
      ...slice(tokens, start, end, reading.text),
      noun: norm(tokens, end - 1),
      plural: false,
    }
  }
  const names = namesIn(tokens, start, end, reading.text, reading.isName)
  const name = withBody(headName(tokens, start, end, names), tokens, end, reading)
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
  if (end - start === 1 && only?.is === 'word' && only.capital && !/s$/u.test(first)) {
    const words = reading.text.slice(only.start, only.end)
    const alone: Name = { from: start, to: end, words: [words], body: false }
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
      (!DETERMINERS.has(first) && /s$/u.test(norm(tokens, nounAt))),
    ...(/^(?:la|une|cette|sa)$/u.test(first) ? { gender: 'f' as const } : {}),
    ...(/^(?:le|un|ce|son)$/u.test(first) ? { gender: 'm' as const } : {}),
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
    if (last.to === to && !PREPOSITIONS.has(norm(tokens, last.from - 1))) return last
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

/** A name that leads the common noun of a body is a part of that body's: *the X government*. */
function withBody(
  name: Name | undefined,
  tokens: readonly Token[],
  to: number,
  { text }: Reading,
): Name | undefined {
  const noun = name && tokens[name.to]
  if (!noun || name.to + 1 !== to || name.title !== undefined || !BODIES.has(noun.norm)) return name
  return {
    ...name,
    to,
    words: [...name.words, text.slice(noun.start, noun.end)],
    body: true,
  }
}

/** Whether a phrase says what someone is, so that a name may follow. */
const isRole = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(
      ({ norm: word }) => ROLES.has(word) || word in TITLES || BODIES.has(word) || KIN.has(word),
    )
const KIN = new Set(
  'father mother son daughter wife husband brother sister père mère fils fille mari femme frère sœur'.split(
    ' ',
  ),
)

/** Whether a part between commas is a name alone: the one whose role stood before it. */
function isNameAlone(tokens: readonly Token[], from: number, to: number, reading: Reading) {
  const names = namesIn(tokens, from, to, reading.text, reading.isName)
  const [name] = names
  if (!name || names.length > 1) return undefined
  const before = tokens.slice(from, name.from).filter(({ is }) => is === 'word')
  const after = tokens.slice(name.to, to).filter(({ is }) => is === 'word')
  const onlyTitles = before.every(({ norm: word }) => word in TITLES || ROLES.has(word))
  return onlyTitles && after.length === 0 ? name : undefined
}

interface Part {
  from: number
  to: number
}
function partsOf(tokens: readonly Token[], from: number, to: number): Part[] {
  const parts: Part[] = []
  let start = from
  let depth = 0
  for (let at = from; at <= to; at += 1) {
    const mark = at < to ? norm(tokens, at) : ','
    if (mark === '(') depth += 1
    if (mark === ')') depth = Math.max(0, depth - 1)
    if (at < to && (depth > 0 || mark === ')' || !isComma(tokens[at]))) continue
    if (at > start) parts.push({ from: start, to: at })
    start = at + 1
  }
  return parts
}

const isScene = (tokens: readonly Token[], { from, to }: Part) => {
  let at = from
  const skips = (word: string) => CONJUNCTIONS.has(word) || (LEADS.has(word) && !SCENE.has(word))
  while (at < to - 1 && (skips(norm(tokens, at)) || tokens[at]!.is !== 'word')) at += 1
  const word = norm(tokens, at)
  return (SCENE.has(word) || (ADVERBS.has(word) && to - at <= 2)) && !(word in PERSONS)
}

/**
 * Who speaks, in the words before a verb: `from` is where its clause begins, `to` the verb with its
 * helpers. A relative (*who*, *qui*) gives what it stands for.
 */
export function subjectBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  reading: Reading,
): Mention | undefined {
  let end = to
  while (
    end > from &&
    (ADVERBS.has(norm(tokens, end - 1)) || HAVE.has(norm(tokens, end - 1))) &&
    !(norm(tokens, end - 1) in PERSONS)
  )
    end -= 1
  const set = isComma(tokens[end - 1])
  if (end > from && set) end -= 1
  // « …, lui, parle »: only stresses who speaks.
  if (set && /^(?:lui|elle|eux|elles)$/u.test(norm(tokens, end - 1)) && isComma(tokens[end - 2]))
    end -= 2
  if (end <= from) return undefined
  const lastNorm = norm(tokens, end - 1)
  if (lastNorm in PERSONS) return headOf(tokens, end - 1, end, reading)
  const lastWord = tokens[end - 1]
  if (RELATIVES.has(lastNorm) && lastWord?.is === 'word' && !lastWord.capital) {
    let stop = end - 1
    while (stop > from && isComma(tokens[stop - 1])) stop -= 1
    const parts = partsOf(tokens, from, stop)
    const last = parts.at(-1)
    if (!last) return undefined
    // `X, president of Y, who said`: the one before the role.
    const first = norm(tokens, last.from)
    const before = (ROLES.has(first) || first in TITLES) && parts.length > 1 ? parts.at(-2)! : last
    const name = namesIn(tokens, before.from, before.to, reading.text, reading.isName).at(-1)
    if (name && name.to === before.to) return headOf(tokens, name.from, name.to, reading)
    return subjectBefore(tokens, before.from, before.to, reading)
  }
  const parts = partsOf(tokens, from, end)
  const heads = parts.filter((part) => !isScene(tokens, part))
  const [head, next] = heads.length > 0 ? heads : parts.slice(-1)
  if (!head) return undefined
  let start = head.from
  while (
    start < head.to - 1 &&
    (LEADS.has(norm(tokens, start)) ||
      CONJUNCTIONS.has(norm(tokens, start)) ||
      tokens[start]!.is === 'quote')
  )
    start += 1
  const relative = tokens.findIndex(
    (token, at) => at > start && at < head.to && RELATIVES.has(token.norm),
  )
  const bracket = tokens.findIndex((token, at) => at > start && at < head.to && token.norm === '(')
  const stop = Math.min(relative > 0 ? relative : head.to, bracket > 0 ? bracket : head.to)
  const own = headOf(tokens, start, stop, reading)
  // `The deal, Ada Bell told the paper, “…”`: a clause cut by its attribution.
  if (
    next &&
    own?.is === 'phrase' &&
    !isRole(tokens, start, stop) &&
    isNameAlone(tokens, next.from, next.to, reading)
  ) {
    return headOf(tokens, next.from, next.to, reading)
  }
  if (
    next &&
    own &&
    own.is !== 'pronoun' &&
    own.is !== 'latter' &&
    ((own.is === 'phrase' && isRole(tokens, start, stop)) ||
      own.name?.body ||
      own.name?.title !== undefined ||
      own.end < (tokens[stop - 1]?.end ?? 0))
  ) {
    const named = isNameAlone(tokens, next.from, next.to, reading)
    if (named && !named.body) {
      return {
        ...own,
        is: 'name',
        name: { ...named, title: own.gender ?? named.title ?? '' },
        start: own.start,
        end: tokens[named.to - 1]!.end,
        words: reading.text.slice(own.start, tokens[named.to - 1]!.end),
        noun: norm(tokens, named.to - 1),
      }
    }
  }
  return own
}

/** Who speaks, in the words after a verb whose subject is turned round, and where they end. */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
): { mention: Mention; to: number } | undefined {
  let end = from
  if (STOPS_SUBJECT.has(norm(tokens, from)) && !(norm(tokens, from) in PERSONS)) return undefined
  while (end < tokens.length) {
    const token = tokens[end]!
    if (token.is !== 'word') {
      if (token.norm !== '.' || tokens[end + 1]?.is !== 'word' || end === from) break
      if (!/^(?:mr|mrs|ms|dr|m|gen|sen|prof)$/u.test(norm(tokens, end - 1))) break
    } else if (end > from && STOPS_SUBJECT.has(token.norm) && !keepsOn(tokens, end)) break
    end += 1
  }
  if (end === from) return undefined
  if (norm(tokens, from) in PERSONS) end = from + 1
  const mention = headOf(tokens, from, end, reading)
  if (!mention) return undefined
  if (isComma(tokens[end]) && (mention.is === 'phrase' || mention.name?.body)) {
    const [next] = partsOf(tokens, end + 1, tokens.length)
    const stop = next ? stopOf(tokens, next) : end
    const named = next && isNameAlone(tokens, next.from, stop, reading)
    if (named && !named.body) {
      const title = mention.gender ?? named.title ?? ''
      const last = tokens[named.to - 1]!
      return {
        mention: {
          ...mention,
          is: 'name',
          name: { ...named, title },
          end: last.end,
          words: reading.text.slice(mention.start, last.end),
          noun: last.norm,
        },
        to: named.to,
      }
    }
  }
  return { mention, to: end }
}

/** `to` and `à` belong to some names of offices: *Ambassador to the United States*. */
const keepsOn = (tokens: readonly Token[], at: number) =>
  norm(tokens, at) === 'to' &&
  /^(?:ambassador|adviser|advisor|secretary|undersecretary)$/u.test(norm(tokens, at - 1))

function stopOf(tokens: readonly Token[], { from, to }: Part): number {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.is !== 'word' || (at > from && STOPS_SUBJECT.has(norm(tokens, at)))) return at
  }
  return to
}

/** Whether a mention is of someone who speaks at all, and not of *there* or a thing. */
export const speaks = ({ is, noun }: Mention) =>
  is !== 'phrase' || !/^(?:there|this|that|which|what|cela|ça|ceci|nothing|everything)$/u.test(noun)

export const isBodyNoun = (noun: string) => BODIES.has(noun)
