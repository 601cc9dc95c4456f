/** On whose behalf someone speaks, and to whom, where the text says so. */
import type { Party, Range, Reason } from '#src/contract/proposals.ts'
import type { Cast } from './cast.ts'
import { namesIn } from './names.ts'
import type { Name } from './names.ts'
import type { Reading } from './heads.ts'
import { norm } from './tokens.ts'
import type { Paragraph, Token } from './tokens.ts'
import { DETERMINERS, SCENE } from './words/grammar.ts'

export interface Behalf {
  party: Party
  reason: Reason
}

/** Roles whose holder speaks for the body that is named with them. */
const SPEAKS_FOR =
  /^(?:president|chair|chairman|chairwoman|head|leader|moderator|coordinator|director|secretary|spokes\p{L}+|representative|founder|ceo|bishop|archbishop|commander|président|présidente|porte-parole|coordonnateur|coordonnatrice|coordinateur|coordinatrice|directeur|directrice|secrétaire|responsable|représentant|représentante|chef|cheffe|patron|patronne|modérateur|modératrice|fondateur|fondatrice|évêque|archevêque)$/u
/** How long the words are that tell a role. */
const FAR = 40
const stops = (token: Token | undefined) =>
  token === undefined ||
  token.is === 'quote' ||
  /^[,.;:!?…–—]$/u.test(token.is === 'mark' ? token.norm : '')

/** Up to the short form in brackets that a body's name ends with: `X in the Y (Z)`. */
function withShortForm(tokens: readonly Token[], name: Name) {
  for (let at = name.to; at < Math.min(tokens.length, name.to + 6); at += 1) {
    if (norm(tokens, at) === '(' && norm(tokens, at + 2) === ')') return { to: at, short: at + 1 }
    if (tokens[at]!.is !== 'word') return undefined
  }
  return undefined
}

function partyOf(cast: Cast, tokens: readonly Token[], name: Name, text: string): Party {
  const longer = name.body ? withShortForm(tokens, name) : undefined
  if (longer) {
    const [first, last, short] = [tokens[name.from]!, tokens[longer.to - 1]!, tokens[longer.short]!]
    const printed = text.slice(first.start, last.end)
    const known = cast.known(printed) ?? cast.known(text.slice(short.start, short.end))
    const at = { start: first.start, end: last.end }
    return { name: printed, at, ...(known ? { stakeholderId: known.id } : {}) }
  }
  const at = { start: tokens[name.from]!.start, end: tokens[name.to - 1]!.end }
  const printed = text.slice(at.start, at.end)
  const full = cast.find(printed, at.start)
  const known = full?.known ?? cast.known(printed)
  return { name: full?.name ?? printed, at, ...(known ? { stakeholderId: known.id } : {}) }
}

/** The body named in words that tell someone's role; undefined where they tell none. */
function bodyIn(
  cast: Cast,
  tokens: readonly Token[],
  from: number,
  to: number,
  reading: Reading,
): Behalf | undefined {
  let role = from
  while (role < to && !(tokens[role]!.is === 'word' && SPEAKS_FOR.test(tokens[role]!.norm)))
    role += 1
  if (role >= to) return undefined
  const names = namesIn(tokens, from, to, reading.text, reading.isName)
  const name = names.find(({ body, from: at, words }) => at !== role && (body || words.length > 2))
  if (!name) return undefined
  const last = norm(tokens, name.to) === '(' ? Math.min(name.to + 3, to) : name.to
  const words = reading.text.slice(tokens[from]!.start, tokens[Math.max(last, role + 1) - 1]!.end)
  return { party: partyOf(cast, tokens, name, reading.text), reason: { is: 'on-behalf', words } }
}

/**
 * For each name of a person the body that they are told to lead or speak for: `X, coordinator of
 * Y`, « le porte-parole de Y, X ». The key is the person's fullest name.
 */
export function behalves(
  paragraphs: readonly Paragraph[],
  cast: Cast,
  reading: Reading,
): Map<string, Behalf> {
  const all = new Map<string, Behalf>()
  for (const { tokens } of paragraphs) {
    for (const name of namesIn(tokens, 0, tokens.length, reading.text, reading.isName)) {
      if (name.body) continue
      const start = tokens[name.from]!.start
      const person = cast.find(name.words.join(' '), start)
      if (!person || person.body || all.has(person.name)) continue
      let right = name.to + 1
      const end = Math.min(tokens.length, right + FAR)
      while (right < end && !stops(tokens[right])) right += 1
      let left = name.from
      if (norm(tokens, left - 1) === ',') left -= 1
      let from = left
      while (from > 0 && left - from < 14 && !stops(tokens[from - 1])) from -= 1
      const told =
        (norm(tokens, name.to) === ','
          ? bodyIn(cast, tokens, name.to + 1, right, reading)
          : undefined) ?? bodyIn(cast, tokens, from, left, reading)
      if (told) all.set(person.name, told)
    }
  }
  return all
}

const LEADS: readonly (readonly string[])[] = [
  ['representing'],
  ['on', 'behalf', 'of'],
  ['speaking', 'for'],
  ['au', 'nom', 'de'],
  ['au', 'nom', 'des'],
  ['au', 'nom', 'du'],
  ['au', 'nom', "d'"],
  ['représentant'],
]

/** Whom a sentence says its speaker speaks for: *Representing a coalition of …,*. */
export function spokenFor(tokens: readonly Token[], cast: Cast, reading: Reading): Behalf[] {
  const found: Behalf[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const lead = LEADS.find((words) => words.every((word, by) => norm(tokens, at + by) === word))
    if (!lead || (lead.length === 1 && at > 0 && norm(tokens, at - 1) !== ',')) continue
    const from = at + lead.length
    let to = from
    while (to < tokens.length && !stops(tokens[to])) to += 1
    const skip = DETERMINERS.has(norm(tokens, from)) ? from + 1 : from
    if (to <= skip) continue
    const place: Range = { start: tokens[skip]!.start, end: tokens[to - 1]!.end }
    const name = reading.text.slice(place.start, place.end)
    const known = cast.known(name)
    found.push({
      party: { name, at: place, ...(known ? { stakeholderId: known.id } : {}) },
      reason: { is: 'on-behalf', words: reading.text.slice(tokens[at]!.start, place.end) },
    })
  }
  return found
}

const PRESS =
  /^(?:reporters|journalists|press|media|journalistes|presse|médias|bbc|afp|reuters|cnn|rfi|telegraph|post|times|huffington)$/u

/** Those a verb of saying is addressed to, in the words right after it, the press left out. */
export function hearersAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  cast: Cast,
  reading: Reading,
): Party[] {
  const words = tokens.slice(from, to)
  if (words.some((token) => PRESS.test(token.norm))) return []
  const names = namesIn(tokens, from, to, reading.text, reading.isName)
  if (names.length > 0) return names.map((name) => partyOf(cast, tokens, name, reading.text))
  const skip = DETERMINERS.has(norm(tokens, from)) ? from + 1 : from
  const [first, last] = [tokens[skip], tokens[to - 1]]
  if (!first || !last || to <= skip || SCENE.has(first.norm)) return []
  const place = { start: first.start, end: last.end }
  const name = reading.text.slice(place.start, place.end)
  const known = cast.known(name)
  return [{ name, at: place, ...(known ? { stakeholderId: known.id } : {}) }]
}
