/** *According to X*, « selon X », « d’après X », « pour X ». */
import type { Range, TextLanguage } from '#src/contract/proposals.ts'
import { saidAfter } from './after.ts'
import { isVerb } from './clause.ts'
import type { Cue } from './cues.ts'
import { subjectBefore } from './mention.ts'
import type { Mention, Reading } from './heads.ts'
import { piecesAfter, piecesBefore, printed, wordsIn } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { isQuote, norm } from './tokens.ts'
import type { Token } from './tokens.ts'
import { ADVERBS, PERSONS, ROLES } from './words/grammar.ts'

export interface Source {
  mention: Mention
  cue: Range
  pieces: Piece[]
}

interface Lead {
  /** First token of the lead, and first of the name. */
  at: number
  to: number
  /** « pour » gives words in marks only. */
  marksOnly: boolean
  /** A pronoun within the lead: « à l’en croire ». */
  pronoun?: number
}

/** After « peut-on lire dans un communiqué de », « lit-on dans la lettre de »: where the name begins. */
function readIn(tokens: readonly Token[], at: number): number | undefined {
  const words = [0, 1, 2].map((by) => norm(tokens, at + by))
  const verb =
    words[0] === 'lit' && words[1] === 'on'
      ? 2
      : words[0] === 'peut' && words[1] === 'on' && words[2] === 'lire'
        ? 3
        : 0
  if (verb === 0 || !/^(?:dans|sur)$/u.test(norm(tokens, at + verb))) return undefined
  for (let to = at + verb + 1; to < at + verb + 6; to += 1) {
    if (/^(?:de|du|d'|des)$/u.test(norm(tokens, to))) return to + 1
  }
  return undefined
}

function leadsIn(tokens: readonly Token[], language: TextLanguage): Lead[] {
  const leads: Lead[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const [word, next] = [norm(tokens, at), norm(tokens, at + 1)]
    if (language === 'en' && word === 'according' && next === 'to')
      leads.push({ at, to: at + 2, marksOnly: false })
    if (language !== 'fr') continue
    if (word === 'selon') leads.push({ at, to: at + 1, marksOnly: false })
    if (word === "d'" && next === 'après') leads.push({ at, to: at + 2, marksOnly: false })
    const whom = norm(tokens, at - 1)
    if (next === 'croire' && word === 'en' && /^(?:l'|les)$/u.test(whom))
      leads.push({ at: Math.max(0, at - 2), to: at + 2, marksOnly: false, pronoun: at - 1 })
    else if (word === 'en' && next === 'croire') leads.push({ at, to: at + 2, marksOnly: false })
    const read = readIn(tokens, at)
    if (read !== undefined) leads.push({ at, to: read, marksOnly: false })
    if (word === 'aux' && next === 'dires' && /^(?:de|du|des|d')$/u.test(norm(tokens, at + 2)))
      leads.push({ at, to: at + 3, marksOnly: false })
    if (word === 'pour' && at === 0) leads.push({ at, to: at + 1, marksOnly: true })
  }
  return leads
}

/** A part between commas that only tells more of the one named: a name, a role, *quoting …*. */
function tellsMore(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: TextLanguage,
): boolean {
  const words = tokens.slice(from, to).filter(({ is }) => is === 'word')
  const [first, second] = words
  if (!first || (words.length !== to - from && tokens.slice(from, to).some(isQuote))) return false
  if (words.every((word) => word.is === 'word' && word.capital)) return true
  const article = /^(?:a|an|un|une|the|le|la|l')$/u.test(first.norm)
  const verb = words.some((_, at) => at > 0 && isVerb(words, at, true, language))
  if (article && !verb && words.length <= 9 && words.length > 1) return true
  if (/^(?:quoting|citing|cité|citée|citant|who|which|qui|lui-même|elle-même)$/u.test(first.norm))
    return true
  return (
    ROLES.has(first.norm) ||
    ROLES.has(second?.norm ?? '') ||
    (ROLES.has(words[2]?.norm ?? '') && /^(?:the|le|la|l'|un|une|a|an)$/u.test(first.norm))
  )
}

function nextComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    if (norm(tokens, at) === ',' || norm(tokens, at) === ':') return at
  }
  return tokens.length
}

const pronounAt = ({ start, end, norm: noun }: Token, text: string): Mention => ({
  is: 'pronoun',
  words: text.slice(start, end),
  start,
  end,
  noun,
  plural: noun === 'les',
})

/** The sources named in a sentence with what they say. */
export function accordingTo(
  tokens: readonly Token[],
  cues: readonly Cue[],
  language: TextLanguage,
  text: string,
  reading: Reading,
): Source[] {
  const sources: Source[] = []
  for (const { at, to, marksOnly, pronoun } of leadsIn(tokens, language)) {
    let end = to
    while (end < tokens.length && tokens[end]!.is === 'word') end += 1
    if (norm(tokens, to) in PERSONS) end = to + 1
    if (norm(tokens, end) === '.' && tokens[end + 1]?.is === 'word' && end < tokens.length - 2) {
      while (end < tokens.length && norm(tokens, end) !== ',' && !isQuote(tokens[end])) end += 1
    }
    const stop = end
    const cue = { start: tokens[at]!.start, end: tokens[to - 1]!.end }
    const alone = nextComma(tokens, stop + 1)
    const more =
      norm(tokens, stop) === ',' && tellsMore(tokens, stop + 1, alone, language) ? alone : stop
    const mention =
      pronoun === undefined
        ? subjectBefore(tokens, to, more, reading)
        : pronounAt(tokens[pronoun]!, reading.text)
    if (!mention) continue
    const pieces = piecesOf(tokens, cues, language, text, { at, stop, marksOnly }, mention)
    if (pieces.length > 0) sources.push({ mention, cue, pieces })
  }
  return sources
}

function piecesOf(
  tokens: readonly Token[],
  cues: readonly Cue[],
  language: TextLanguage,
  text: string,
  { at, stop, marksOnly }: { at: number; stop: number; marksOnly: boolean },
  mention: Mention,
): Piece[] {
  const initial =
    at === 0 ||
    (at === 1 && norm(tokens, 0) === 'à') ||
    (at <= 2 &&
      tokens
        .slice(0, at)
        .every(
          ({ norm: word }) =>
            ADVERBS.has(word) || word === ',' || /^(?:but|and|mais|et)$/u.test(word),
        ))
  const after = afterNames(tokens, stop, language)
  if (marksOnly) {
    if (mention.is === 'phrase' && !/\p{Lu}/u.test(mention.words) && !ROLES.has(mention.noun))
      return []
    if (norm(tokens, stop) !== ',') return []
    const half = tokens.findIndex((token, place) => place > after && token.norm === ';')
    return tokens
      .slice(after, half > 0 ? half : undefined)
      .filter(isQuote)
      .map((token) => ({ ...printed(token), kind: 'verbatim' as const, quoted: [] }))
  }
  if (initial || isQuote(tokens[stop])) {
    if (!initial && !isQuote(tokens[stop])) return []
    const other = cues.find(({ from }) => from > after)
    // Someone else speaks in it: that one is the source.
    if (other && saidAfter(tokens, other.to, other, cues, language)) return []
    const from = isQuote(tokens[stop]) ? stop : after
    if (from >= tokens.length) return []
    return piecesAfter(tokens, { from, to: endOf(tokens, from), led: 'colon' }, text)
  }
  const before = tokens[at - 1]
  const apart = isQuote(before) || norm(tokens, at - 1) === ','
  const named = mention.is === 'name' || mention.is === 'pronoun' || language === 'en'
  if (!apart && !named) return []
  if (
    !apart &&
    /^(?:varies|vary|varie|varient|range|ranked|nommé|named)$/u.test(norm(tokens, at - 1))
  )
    return []
  const left = tokens.slice(0, apart && !isQuote(before) ? at - 1 : at)
  const words = left.filter(({ is }) => is === 'word').length
  const quote = left.findLast(isQuote)
  if (words < 3 && !(quote && wordsIn(printed(quote), text) >= 3)) return []
  return piecesBefore(left, text)
}

/** Over what only tells more of the source, to where the clause begins. */
function afterNames(tokens: readonly Token[], stop: number, language: TextLanguage): number {
  let at = stop
  while (norm(tokens, at) === ',' || norm(tokens, at) === ':') {
    const next = nextComma(tokens, at + 1)
    if (next >= tokens.length || !tellsMore(tokens, at + 1, next, language)) return at + 1
    at = next
  }
  return at
}

function endOf(tokens: readonly Token[], from: number): number {
  const half = tokens.findIndex((token, at) => at > from && token.norm === ';')
  let end = half > 0 ? half : tokens.length
  while (end > 0 && tokens[end - 1]!.is === 'mark' && tokens[end - 1]!.norm !== ')') end -= 1
  return end
}
