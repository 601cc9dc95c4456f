/** Who wrote an article, as its byline says. */
import { fold } from '#src/contract/tokens.ts'
import type { NumberedLine } from './heldText.ts'

/** Folded, so that accents may be written either way. */
const CUE =
  /^((?:by|written by|reported by|author|par|redige par|propos recueillis par|auteure?|un article de|texte de)\s*:?)\s+\S/
/** What stands behind the name: a place, an agency, a date. */
const TAIL = /\s*(?:[|•·–—/(:,;]|\s-\s|\b\d|\bfor\b|\bpour\b|\bpublished\b|\bpublié\b).*$/iu
const SMALL = /^(?:de|du|des|da|di|la|le|van|von|der|den|bin|ben|al|el|wa|ya|et|and|avec|with|&)$/iu
const NO_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the|this|that|these|a|an|its|ailleurs|exemple|rapport|conséquent|contre|contraste|la|le|les|ces|cette|ce|un|une|admin|administrator)$/iu
const LONGEST = 100
const MOST_WORDS = 8

/** The name in a byline such as “By Jane Roe, Reuters” or “Par Jean Untel”; undefined: none. */
export function bylineIn(line: string): string | undefined {
  if (line.length > LONGEST || /[!?…]$/.test(line)) return undefined
  const cue = CUE.exec(fold(line))?.[1]
  if (cue === undefined) return undefined
  // Cut from the line itself, so that the name keeps its own characters.
  const rest = line.split(/\s+/u).slice(cue.split(/\s+/u).length).join(' ')
  const name = rest.replace(TAIL, '').replace(/\.$/, '').trim()
  const words = name.split(/\s+/u)
  if (name === '' || words.length > MOST_WORDS || NO_NAME.test(words[0]!)) return undefined
  const isName = words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))
  return isName && !SMALL.test(words[0]!) ? name : undefined
}

/** The first byline among the lines at the head of an article. */
export function authorIn(
  lines: readonly NumberedLine[],
): { author: string; line: number } | undefined {
  for (const { text, line } of lines) {
    const author = bylineIn(text)
    if (author !== undefined) return { author, line }
  }
  return undefined
}
