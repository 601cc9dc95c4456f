/** Names in a row of tokens: runs of capital words, without the titles before them. */
import { bare } from './tokens.ts'
import type { Token, Word } from './tokens.ts'
import { likelyGender } from './words/firstNames.ts'
import {
  BE,
  BODIES,
  CONJUNCTIONS,
  DETERMINERS,
  FEMALE,
  FIRMS,
  FIRM_NAMES,
  HAVE,
  OFFICES,
  PREPOSITIONS,
  PRONOUNS,
  ROLES,
  SCENE,
  TITLES,
  WEAK_NAMES,
} from './words/grammar.ts'

export interface Name {
  /** First token of it, titles left out, and the one after its last. */
  from: number
  to: number
  words: string[]
  title?: 'm' | 'f' | ''
  body: boolean
  /** Named as a business: `Pell Mining`, « la société Orvane ». */
  firm: boolean
}

/** A longer run of capital words is a headline. */
const LONGEST = 24
const JOINS_IN_BODY = new Set("of de des du d' la for pour les the l' & et and".split(' '))
const JOINS_ANYWHERE = new Set('al el bin ben ibn van von der den da dos di abu'.split(' '))
/** Titles that a stop shortens. */
const STOPPED = new Set('mr mrs ms dr prof gen sen rep gov col lt m mme mgr hon'.split(' '))
const plain = (token: Token | undefined) => token?.is === 'word' && token.capital

/** Whether a capital word is there for the sentence's sake only. */
function startsOnly(word: Word): boolean {
  return (
    WEAK_NAMES.has(word.norm) ||
    DETERMINERS.has(word.norm) ||
    PRONOUNS.has(word.norm) ||
    CONJUNCTIONS.has(word.norm) ||
    PREPOSITIONS.has(word.norm) ||
    SCENE.has(word.norm)
  )
}

/**
 * The names between two tokens, in order. Where `first` is set the first token begins a sentence,
 * and its capital means nothing by itself: `isName` says whether the word stands elsewhere so too.
 */
export function namesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  isName: (word: Word) => boolean,
): Name[] {
  const names: Name[] = []
  let at = from
  while (at < to) {
    const token = tokens[at]
    if (
      token?.is !== 'word' ||
      !token.capital ||
      startsOnly(token) ||
      (at === 0 && !plain(tokens[1]) && !isName(token) && !isAcronym(token, text))
    ) {
      at += 1
      continue
    }
    let end = at + 1
    let body = BODIES.has(token.norm) || isAcronym(token, text)
    while (end < Math.min(to, at + LONGEST)) {
      const next = tokens[end]
      if (plain(next)) {
        body ||= BODIES.has(next?.norm ?? '')
        end += 1
        continue
      }
      if (
        next?.norm === '.' &&
        STOPPED.has(tokens[end - 1]?.norm ?? '') &&
        plain(tokens[end + 1])
      ) {
        end += 2
        continue
      }
      if (next?.is !== 'word') break
      const whole = end === at + 1 && BODIES.has(token.norm) ? ofWhat(tokens, end, to) : end
      if (whole > end) {
        end = whole
        continue
      }
      const spelled = body ? toItsLetters(tokens, at, end, to, text) : undefined
      if (spelled !== undefined) {
        end = spelled
        break
      }
      let skip = end
      const joins = body ? JOINS_IN_BODY : JOINS_ANYWHERE
      while (skip < to && joins.has(tokens[skip]?.norm ?? '') && skip - end < 3) skip += 1
      if (skip === end || !plain(tokens[skip]) || skip >= to) break
      end = skip
    }
    names.push(named(tokens, at, end, text, body))
    at = end
  }
  // « le Premier ministre », `the President`: an office alone is no name.
  const office = ({ from: first, to: end }: Name) =>
    end - first === 1 && OFFICES.has(tokens[first]!.norm) && tokens[first - 1]?.is === 'word'
  return names.filter((name) => name.words.length > 0 && !office(name))
}

/** Over what a body is of, in small letters: « Union **des bâtisseurs** », `Council **of elders**`. */
function ofWhat(tokens: readonly Token[], end: number, to: number): number {
  if (!/^(?:des|du|de|d'|of)$/u.test(tokens[end]!.norm)) return end
  const at = /^(?:la|l')$/u.test(tokens[end + 1]?.norm ?? '') ? end + 2 : end + 1
  const noun = tokens[at]
  if (at >= to || noun?.is !== 'word' || noun.capital || DETERMINERS.has(noun.norm)) return end
  return /^\p{L}{4,}/u.test(noun.norm) && !HAVE.has(noun.norm) && !BE.has(noun.norm) ? at + 1 : end
}

/** How far the words of a name may reach to the letters it is shortened to. */
const TO_LETTERS = 11

/**
 * Where a name in small letters ends before its short form in brackets: « Ligue de lutte contre la
 * fraude (LLCF) »; undefined where none follows.
 */
function toItsLetters(
  tokens: readonly Token[],
  from: number,
  end: number,
  to: number,
  text: string,
): number | undefined {
  let at = end
  while (at < Math.min(to, end + TO_LETTERS) && tokens[at]?.is === 'word') {
    if (BE.has(tokens[at]!.norm) || HAVE.has(tokens[at]!.norm)) return undefined
    at += 1
  }
  const letters = tokens[at + 1]
  if (tokens[at]?.norm !== '(' || tokens[at + 2]?.norm !== ')' || letters?.is !== 'word')
    return undefined
  const same = letters.norm[0] === tokens[from]!.norm[0]
  return same && isAcronym(letters, text) ? at : undefined
}

function isAcronym(word: Word, text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}-]+|(?:\p{Lu}\.){2,})$/u.test(text.slice(word.start, word.end))
}

function named(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  body: boolean,
): Name {
  let start = from
  let title: Name['title']
  // The last title of the run: `Deputy Transport Minister Ada Bell`.
  for (let at = from; at < to - 1; at += 1) {
    const norm = tokens[at]?.norm ?? ''
    const told = TITLES[norm.replace(/^(?:ex|vice)-/u, '')]
    if (told === undefined && !ROLES.has(norm)) continue
    title = told === '' || told === undefined ? (title ?? '') : told
    start = tokens[at + 1]?.norm === '.' ? at + 2 : at + 1
  }
  // `Mr` and `General` are shortened with a stop now and then.
  const words = tokens
    .slice(start, to)
    .filter(({ is }) => is === 'word')
    .map((token) => text.slice(token.start, token.end))
  const speaksFor = tokens.slice(start, to).some(({ norm }) => BODIES.has(norm))
  const before = tokens[start - 1]?.norm ?? ''
  // « la société Orvane », `the coalition Watch Pell`
  const told = start === from && (BODIES.has(before) || FIRMS.has(before))
  const ends = to - start >= 2 && FIRM_NAMES.has(tokens[to - 1]!.norm) && plain(tokens[to - 2])
  const thing = (told || ends) && likelyGender(bare(words[0] ?? '')) === undefined
  const firm = thing && (ends || FIRMS.has(before))
  const role = ROLES.has(before) || before in TITLES
  if (title === undefined && role) title = TITLES[before] ?? (FEMALE.has(before) ? 'f' : '')
  return {
    from: start,
    to,
    words,
    ...(title === undefined ? {} : { title }),
    body: thing || (start > from ? speaksFor : body),
    firm,
  }
}
