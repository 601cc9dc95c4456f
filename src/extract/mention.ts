/** The words that say who speaks, beside a verb of saying. */
import { headOf, isRole } from './heads.ts'
import type { Mention, Reading } from './heads.ts'
import { namesIn } from './names.ts'
import { norm } from './tokens.ts'
import type { Token } from './tokens.ts'
import { asideFrom } from './words/asides.ts'
import {
  ADVERBS,
  BODIES,
  CONJUNCTIONS,
  DETERMINERS,
  FIRMS,
  HAVE,
  PERSONS,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  SCENE,
  STOPS_SUBJECT,
  TIMES,
  TITLES,
} from './words/grammar.ts'

const isComma = (token: Token | undefined) => token?.is === 'mark' && /^[,()—–-]$/u.test(token.norm)
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

/** The name that a relative clause gives: *who gave her name as Ada Bell*, « qui dit s’appeler Ada Bel ». */
function givenName(tokens: readonly Token[], parts: readonly Part[], reading: Reading) {
  const NAMES = /^(?:name|named|called|identified|nom|prénom|nommer|nomme|appelle|appeler)$/u
  for (const { from, to } of parts.slice(1)) {
    if (!RELATIVES.has(norm(tokens, from))) continue
    if (!tokens.slice(from, to).some(({ norm: word }) => NAMES.test(word))) continue
    const name = namesIn(tokens, from, to, reading.text, reading.isName).at(-1)
    if (name?.to === to) return name
  }
  return undefined
}

/** Whether a part between commas is a name alone: the one whose role stood before it. */
function isNameAlone(tokens: readonly Token[], from: number, to: number, reading: Reading) {
  const names = namesIn(tokens, from, to, reading.text, reading.isName)
  const [name] = names
  if (!name || names.length > 1) return undefined
  const before = tokens.slice(from, name.from).filter(({ is }) => is === 'word')
  const after = tokens.slice(name.to, to).filter(({ is }) => is === 'word')
  const onlyTitles = before.every(
    ({ norm: word }, at) =>
      word in TITLES || ROLES.has(word) || (at === 0 && /^(?:l'|le|la|the)$/u.test(word)),
  )
  // « sa sœur, l’institutrice Ada Bel », `her brother, the baker Jory Quill`.
  const trade =
    before.length === 2 &&
    /^(?:l'|le|la|the)$/u.test(before[0]!.norm) &&
    !PREPOSITIONS.has(before[1]!.norm) &&
    !BODIES.has(before[1]!.norm) &&
    !name.body
  return (onlyTitles || trade) && after.length === 0 ? name : undefined
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
  if (norm(tokens, from) === "d'" && norm(tokens, from + 1) === 'autres') return false
  const skips = (word: string) => CONJUNCTIONS.has(word) || (LEADS.has(word) && !SCENE.has(word))
  while (at < to - 1 && (skips(norm(tokens, at)) || tokens[at]!.is !== 'word')) at += 1
  const word = norm(tokens, at)
  if (from === 0 && at === 0 && opensWithParticiple(tokens, to)) return true
  return (SCENE.has(word) || (ADVERBS.has(word) && to - at <= 2)) && !(word in PERSONS)
}

/** « Convoquée jeudi devant la commission, … », `Pressed by lawmakers, …`. */
function opensWithParticiple(tokens: readonly Token[], to: number): boolean {
  const [first, second] = tokens
  if (to < 2 || first?.is !== 'word' || second?.is !== 'word' || second.capital) return false
  return (
    /(?:\p{L}{3}(?:é|ée|és|ées|\p{L}u|\p{L}ue|\p{L}us|\p{L}ues|ant|ed|ing)|présente?s?)$/u.test(
      first.norm,
    ) &&
    (PREPOSITIONS.has(second.norm) ||
      TIMES.has(second.norm) ||
      DETERMINERS.has(second.norm) ||
      ADVERBS.has(second.norm) ||
      SCENE.has(second.norm))
  )
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
    (ADVERBS.has(norm(tokens, end - 1)) ||
      HAVE.has(norm(tokens, end - 1)) ||
      /^(?:n'|ne)$/u.test(norm(tokens, end - 1))) &&
    !(norm(tokens, end - 1) in PERSONS)
  )
    end -= 1
  // `The coalition today called`, `The mayor on Monday said`.
  if (end - from >= 2 && TIMES.has(norm(tokens, end - 1)) && tokens[end - 2]!.is === 'word') {
    end -= norm(tokens, end - 2) === 'on' ? 2 : 1
  }
  const set = isComma(tokens[end - 1])
  if (end > from && set) end -= 1
  // « …, lui, parle »: only stresses who speaks.
  if (set && /^(?:lui|elle|eux|elles)$/u.test(norm(tokens, end - 1)) && isComma(tokens[end - 2]))
    end -= 2
  if (end <= from) return undefined
  const lastNorm = norm(tokens, end - 1)
  // Not « l’un d’eux ».
  if (lastNorm in PERSONS && norm(tokens, end - 2) !== "d'") {
    return headOf(tokens, end - 1, end, reading)
  }
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
  const given = own?.is === 'phrase' ? givenName(tokens, parts, reading) : undefined
  if (given) return headOf(tokens, given.from, given.to, reading)
  // « Mère de deux enfants, Ada Bel pêche »: what someone is stands before the name.
  const bare = own?.is === 'phrase' && !DETERMINERS.has(norm(tokens, start)) && head.from === from
  if (next && bare && isRole(tokens, start, stop)) {
    const [name] = namesIn(tokens, next.from, next.to, reading.text, reading.isName)
    if (name && name.from === next.from && !name.body)
      return headOf(tokens, name.from, name.to, reading)
  }
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
    // « Son parti, l’Union des Marins »
    const sameBody = own.is === 'phrase' && (BODIES.has(own.noun) || FIRMS.has(own.noun))
    if (named && (!named.body || sameBody)) {
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

/** Over « de son côté », and over those told before the subject: « a dit à la presse une source ». */
function overAsides(tokens: readonly Token[], from: number): number {
  const aside = asideFrom(tokens, from)
  if (aside > 0) return from + aside
  // « témoigne, encore sous le choc, Ada Bel »
  if (norm(tokens, from) === ',') {
    for (let at = from + 2; at < Math.min(tokens.length, from + 9); at += 1) {
      const next = tokens[at + 1]
      if (norm(tokens, at) === ',') return next?.is === 'word' && next.capital ? at + 1 : from
      if (tokens[at]!.is !== 'word') return from
    }
    return from
  }
  if (!/^(?:à|au|aux)$/u.test(norm(tokens, from))) return from
  for (let at = from + 2; at < Math.min(tokens.length, from + 5); at += 1) {
    const token = tokens[at]!
    if (token.is !== 'word') return from
    if (
      /^(?:un|une|le|la|l'|les|m|mme)$/u.test(token.norm) &&
      tokens[at - 1]!.is === 'word' &&
      !DETERMINERS.has(norm(tokens, at - 1))
    )
      return at
  }
  return from
}

/** Who speaks, in the words after a verb whose subject is turned round, and where they end. */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
): { mention: Mention; to: number } | undefined {
  const start = overAsides(tokens, from)
  if (start !== from) return subjectAfter(tokens, start, reading)
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
