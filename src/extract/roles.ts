/** What someone is, in the words beside their name: who *the mayor* is further on. */
import type { Name } from './names.ts'
import { norm } from './tokens.ts'
import type { Token } from './tokens.ts'
import {
  BODIES,
  CONJUNCTIONS,
  DETERMINERS,
  FIRMS,
  PREPOSITIONS,
  ROLES,
  TITLES,
} from './words/grammar.ts'

/** How far from a name a role may stand. */
const FAR = 10
const PAST = /^(?:former|ex|ancien|ancienne|late|feu|outgoing|acting)$/u
const isRole = (word: string) => ROLES.has(word) || word in TITLES

/** The roles that a name is told with: `the chair of the board, Ada Bell`, « Ada Bel, sa présidente ». */
export function rolesOf(tokens: readonly Token[], { from, to }: Name): string[] {
  return [...rolesBefore(tokens, from), ...rolesAfter(tokens, to)]
}

function rolesBefore(tokens: readonly Token[], from: number): string[] {
  const found: string[] = []
  let at = from - 1
  if (norm(tokens, at) === ',' || norm(tokens, at) === '.') at -= 1
  for (; at >= Math.max(0, from - FAR); at -= 1) {
    const token = tokens[at]!
    if (token.is !== 'word' || CONJUNCTIONS.has(token.norm) || PAST.test(token.norm)) break
    if (isRole(token.norm)) found.push(token.norm)
    // The article of the whole phrase: « **la** ministre des Mines », `**the** chair of the board`.
    if (DETERMINERS.has(token.norm) && !PREPOSITIONS.has(token.norm)) {
      if (!PREPOSITIONS.has(norm(tokens, at - 1))) break
    }
  }
  return PAST.test(norm(tokens, at)) ? [] : found
}

function rolesAfter(tokens: readonly Token[], to: number): string[] {
  if (norm(tokens, to) !== ',') return []
  for (let at = to + 1; at < Math.min(tokens.length, to + 5); at += 1) {
    const token = tokens[at]!
    if (token.is !== 'word' || PAST.test(token.norm) || PREPOSITIONS.has(token.norm)) return []
    if (isRole(token.norm)) return token.capital ? [] : [token.norm]
  }
  return []
}

/** What a body is called besides its name: *the coalition Watch Pell*, « le groupe Orvane ». */
export function bodyNounsOf(tokens: readonly Token[], { from }: Name): string[] {
  const before = norm(tokens, from - 1)
  return BODIES.has(before) || FIRMS.has(before) ? [before] : []
}
