/** What is said, in the words after a verb of saying. */
import type { TextLanguage } from '#src/contract/proposals.ts'
import type { Cue } from './cues.ts'
import { norm } from './tokens.ts'
import type { Token } from './tokens.ts'
import { asideFrom } from './words/asides.ts'
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_EN,
  HAVE,
  HAVE_FR,
  INFINITIVE_FR,
  NOT,
  OCCASIONS,
  PERSONS,
  PREPOSITIONS,
  PRONOUNS,
  SCENE,
  TIMES,
} from './words/grammar.ts'

/** Tokens `from` to `to` (excluded) say what was said. */
export interface Said {
  from: number
  to: number
  /** What stands between the verb and it. */
  led: 'that' | 'colon' | 'nothing' | 'infinitive' | 'object' | 'name'
}

const THAT = new Set(['that', 'que', "qu'"])
const isWord = (token: Token | undefined) => token?.is === 'word'
/** How far the words said may stand from the verb: a place, a day, a paper between. */
const FAR = 18
const BEFORE_INFINITIVE =
  /^(?:n'|ne|pas|plus|rien|jamais|point|s'|se|y|en|l'|le|la|les|lui|leur|nous|m'|me)$/u

/** Over what stands before an infinitive: « ne pas s’y baigner », « l’avoir vu ». */
function overClitics(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < from + 4 && BEFORE_INFINITIVE.test(norm(tokens, to))) to += 1
  return to
}

/** What one may be called to without a verb. */
const CALLED_TO = new Set(
  'calme retenue dialogue vigilance unité mobilisation prudence boycott grève patience responsabilité solidarité paix tolérance cohésion apaisement désobéissance'.split(
    ' ',
  ),
)
const HEARERS = new Set(
  'reporters journalists parliament lawmakers the a an his her their its him them me us it'.split(
    ' ',
  ),
)

/** Whether a phrase of place, time or manner begins here. */
function aside(tokens: readonly Token[], at: number): boolean {
  const word = norm(tokens, at)
  return (
    PREPOSITIONS.has(word) ||
    TIMES.has(word) ||
    ADVERBS.has(word) ||
    word === ',' ||
    word === 'late' ||
    word === 'early' ||
    SCENE.has(word)
  )
}

/** Where a clause ends that begins at `from`: before the next saying of the same speaker. */
function clauseEnd(tokens: readonly Token[], from: number, cues: readonly Cue[], own: Cue): number {
  let end = tokens.length
  for (const cue of cues) {
    if (cue.from <= from) continue
    let back = cue.from - 1
    while (back > from && ADVERBS.has(norm(tokens, back))) back -= 1
    if (CONJUNCTIONS.has(norm(tokens, back)) && back > from) {
      end = Math.min(end, back)
      break
    }
    const loose = cue.form === 'participle' || cue.form === 'infinitive'
    // « Ada Bel, accusant la ville de tarder, a affirmé … »: the verb of what stood before.
    const resumes = own.form === 'participle' && cue.form === 'past-participle'
    if ((loose || resumes) && norm(tokens, cue.from - 1) === ',') {
      end = Math.min(end, cue.from - 1)
      break
    }
    // `…, but the minister says`: a clause of its own.
    for (let at = cue.from - 1; at > from && at > cue.from - 10; at -= 1) {
      if (norm(tokens, at) === 'but' || norm(tokens, at) === 'mais') {
        if (THAT.has(norm(tokens, at + 1))) break
        end = Math.min(end, at)
        break
      }
      if (!isWord(tokens[at])) break
    }
  }
  // « a assuré que …, et a quitté la salle »: the verb goes on with the subject of the saying.
  const helper = own.form === 'past-participle' ? norm(tokens, own.from) : ''
  for (let at = from + 1; HAVE_FR.has(helper) && at < end - 2; at += 1) {
    if (norm(tokens, at) === helper) break
    if (
      norm(tokens, at) === ',' &&
      norm(tokens, at + 1) === 'et' &&
      norm(tokens, at + 2) === helper
    )
      end = at
  }
  for (let at = from + 1; at < end - 2; at += 1) {
    const joined = CONJUNCTIONS.has(norm(tokens, at)) && tokens[at - 1]?.is === 'quote'
    if (joined && HAVE.has(norm(tokens, at + 1)) && isWord(tokens[at + 2])) end = at
  }
  for (let at = from + 1; at < end; at += 1) {
    if (norm(tokens, at) !== ';' || THAT.has(norm(tokens, at + 1))) continue
    if (!tokens.slice(at, end).some(({ is }) => is === 'quote')) end = at
  }
  while (end > from && tokens[end - 1]?.is === 'mark') end -= 1
  return end
}

/** Whether words can begin a clause without *that*, and hold a verb. */
function bareClause(tokens: readonly Token[], from: number, sure: boolean): boolean {
  const first = tokens[from]
  if (!isWord(first)) return false
  const word = norm(tokens, from)
  if (ADVERBS.has(word) && THAT.has(norm(tokens, from + 1))) return false
  // *said no to the deal*
  if (word === 'no' && (!isWord(tokens[from + 1]) || norm(tokens, from + 1) === 'to')) return false
  const leads = /^(?:if|when|although|though|while|because|what|there|as)$/u.test(word)
  if (
    !leads &&
    (PREPOSITIONS.has(word) ||
      TIMES.has(word) ||
      (NOT.has(word) && !/^(?:no|neither|never)$/u.test(word)) ||
      CONJUNCTIONS.has(word))
  ) {
    return false
  }
  if (/^(?:so|goodbye|yes|nothing|much|more|how|whether|why|who|where)$/u.test(word)) return false
  for (let at = from + 1; at < Math.min(tokens.length, from + 24); at += 1) {
    if (FINITE_EN.has(norm(tokens, at))) return true
    if (sure) continue
    const plainWord = isWord(tokens[at]) && !(tokens[at] as { capital: boolean }).capital
    if (plainWord && /[a-z]{3,}(?:ed|es|s)$/u.test(norm(tokens, at))) return true
    if (plainWord && DETERMINERS.has(norm(tokens, at)) && at > from + 1) return true
  }
  return false
}

const starts = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  if (token?.is !== 'word') return false
  return DETERMINERS.has(token.norm) || PRONOUNS.has(token.norm) || token.capital
}

/** Over those who are told: *told the press*, *told Reuters*. */
function overHearer(tokens: readonly Token[], from: number): number {
  let at = from
  if (HEARERS.has(norm(tokens, at))) at += 1
  const start = at
  while (at < tokens.length && at < from + 7) {
    const token = tokens[at]!
    if (token.is !== 'word' || THAT.has(token.norm)) break
    if (
      !token.capital &&
      at > from &&
      tokens[at - 1]!.is === 'word' &&
      (tokens[at - 1] as { capital: boolean }).capital &&
      !PREPOSITIONS.has(token.norm)
    )
      break
    if (PRONOUNS.has(token.norm) && at > from) break
    // *told members the fund was empty*, but *told the head of the board*.
    const article = DETERMINERS.has(token.norm) && !token.capital
    if (article && at > start && !PREPOSITIONS.has(norm(tokens, at - 1))) break
    at += 1
    if (/^(?:reporters|journalists|parliament|lawmakers|press|him|them|me|us)$/u.test(token.norm))
      break
  }
  return at
}

/** Over where and when it was said, to a clause without *that*: *said in a statement it expects*. */
function overOccasion(tokens: readonly Token[], from: number): number {
  let past = from
  for (let at = from; at < Math.min(tokens.length, from + 10); at += 1) {
    if (!isWord(tokens[at])) break
    const word = norm(tokens, at)
    if (at === from && !PREPOSITIONS.has(word) && !TIMES.has(word)) break
    if (OCCASIONS.has(word) || TIMES.has(word)) past = at + 1
  }
  return past
}

/** What a verb of saying is followed by; undefined where nothing said follows it. */
export function saidAfter(
  tokens: readonly Token[],
  start: number,
  cue: Cue,
  cues: readonly Cue[],
  language: TextLanguage,
): Said | undefined {
  const { takes } = cue.saying
  const end = (from: number) => clauseEnd(tokens, from, cues, cue)
  const found = (from: number, led: Said['led']): Said | undefined => {
    const to = end(from)
    return to > from ? { from, to, led } : undefined
  }
  if (takes.as) {
    for (let at = start; at < Math.min(tokens.length, start + 24); at += 1) {
      if (tokens[at]!.is === 'quote') {
        const describes = cue.saying.lemma === 'décrire' || cue.saying.lemma === 'describe'
        return { from: describes ? start : at, to: end(at), led: 'name' }
      }
      if (cues.some(({ from }) => from === at)) break
    }
    if (!takes.quote) return undefined
  }
  const begin = start + asideFrom(tokens, start)
  if (begin > start) return saidAfter(tokens, begin, cue, cues, language)
  let at = takes.hearer ? overHearer(tokens, start) : start
  if (takes.someoneTo) {
    const to = objectThenInfinitive(tokens, start, language)
    if (to !== undefined) return found(start, 'object')
  }
  if (takes.infinitive && language === 'en' && norm(tokens, start) === 'to')
    return found(start, 'infinitive')
  const next = tokens[at]
  if (next?.is === 'quote' && takes.quote) return found(at, 'nothing')
  if (
    takes.bare &&
    language === 'en' &&
    bareClause(tokens, at, cue.form === 'participle') &&
    !THAT.has(norm(tokens, at))
  ) {
    if (at === start || starts(tokens, at)) return found(at, 'nothing')
  }
  const past = takes.bare && language === 'en' ? overOccasion(tokens, at) : at
  if (
    past > at &&
    !THAT.has(norm(tokens, past)) &&
    starts(tokens, past) &&
    bareClause(tokens, past, false)
  )
    return found(past, 'nothing')
  if (takes.infinitive && language === 'fr') {
    // « affirme n’avoir rien reçu », « dit ne pas vouloir ».
    const to = overClitics(tokens, start)
    if (to > start && INFINITIVE_FR.test(norm(tokens, to))) return found(start, 'infinitive')
  }
  if ((takes.infinitive || takes.toDo) && language === 'fr') {
    // « déconseille de s’y baigner », « s’engage à payer », « demande à être entendu ».
    const led = norm(tokens, start)
    if (led === 'de' || led === "d'" || (led === 'à' && takes.toDo)) {
      if (INFINITIVE_FR.test(norm(tokens, overClitics(tokens, start + 1))))
        return found(start + 1, 'infinitive')
    }
  }
  // Over place, time and manner to *that*, a colon, words in marks or an infinitive.
  let asides = aside(tokens, at) || takes.hearer || takes.clause
  for (let steps = 0; at < tokens.length && steps < FAR; at += 1, steps += 1) {
    const token = tokens[at]!
    if (at > start && cues.some(({ from }) => from === at)) return undefined
    if (THAT.has(token.norm) && takes.clause) {
      if (norm(tokens, at - 1) === 'ce') return undefined
      const self = /^(?:selon|pour|d'après)$/u.test(norm(tokens, at + 1))
      const from = self && norm(tokens, at + 2) in PERSONS ? at + 3 : at + 1
      return asides && norm(tokens, from) !== '' ? found(from, 'that') : undefined
    }
    if (token.norm === ':' && takes.quote) {
      return tokens[at + 1]?.is === 'quote' ? found(at + 1, 'colon') : undefined
    }
    if (token.is === 'quote') {
      const before = norm(tokens, at - 1)
      const names =
        PREPOSITIONS.has(before) && (token.quoted.end - token.quoted.start < 24 || token.titled)
      if (names) continue
      if (takes.quote && (before === ',' || at === start)) return found(at, 'colon')
      break
    }
    if (
      takes.infinitive &&
      language === 'fr' &&
      INFINITIVE_FR.test(token.norm) &&
      !TIMES.has(token.norm) &&
      !/^(?:janvier|février|premier|dernier|hiver|pouvoir|avenir)$/u.test(token.norm) &&
      mayBeInfinitive(tokens, at, start)
    ) {
      return found(at, 'infinitive')
    }
    if (steps === 0) asides = aside(tokens, at) || takes.hearer
    if (steps === 0 && !asides) break
    if (token.norm === ';' || token.norm === '(') break
  }
  return objectSaid(tokens, start, cue, end)
}

/** *avoir*, *vouloir* right after the verb, after *de*, or after a comma. */
function mayBeInfinitive(tokens: readonly Token[], at: number, start: number): boolean {
  const before = norm(tokens, at - 1)
  if (at === start) return true
  if (before === "d'" || before === 'de') return at - 1 === start
  return before === ',' || (ADVERBS.has(before) && at - 1 === start)
}

/** Where *urged both to*, « a appelé les deux à » come to their infinitive. */
function objectThenInfinitive(
  tokens: readonly Token[],
  start: number,
  language: TextLanguage,
): number | undefined {
  if (!isWord(tokens[start])) return undefined
  for (let at = start; at < Math.min(tokens.length - 1, start + 12); at += 1) {
    const word = norm(tokens, at)
    if (!isWord(tokens[at])) return undefined
    if (
      language === 'en' &&
      word === 'to' &&
      isWord(tokens[at + 1]) &&
      !DETERMINERS.has(norm(tokens, at + 1))
    )
      return at
    if (language !== 'fr') continue
    if (at > start && (word === 'à' || word === 'de' || word === "d'")) {
      // « à ne pas brader », « à ne pas “brader” ».
      const to = overClitics(tokens, at + 1)
      if (INFINITIVE_FR.test(norm(tokens, to)) || (to > at + 1 && tokens[to]?.is === 'quote'))
        return at
    }
    if (/^(?:à|au|l'|la)$/u.test(word) && CALLED_TO.has(norm(tokens, at + 1))) return at
  }
  return undefined
}

/** A thing that is itself what was said, or holds words in marks: « son intention de “…” ». */
function objectSaid(
  tokens: readonly Token[],
  start: number,
  cue: Cue,
  end: (from: number) => number,
): Said | undefined {
  const { takes } = cue.saying
  const first = tokens[start]
  if (first?.is !== 'word' || PREPOSITIONS.has(first.norm) || CONJUNCTIONS.has(first.norm))
    return undefined
  const to = end(start)
  const quote = tokens.slice(start, to).find(({ is }) => is === 'quote')
  if (takes.thing) {
    const enough =
      to - start >= 4 &&
      (DETERMINERS.has(first.norm) ||
        quote !== undefined ||
        /^(?:report|call for|reaffirm|reiterate)$/u.test(cue.saying.lemma))
    return enough ? { from: start, to, led: 'object' } : undefined
  }
  const last = tokens[to - 1]
  if (takes.clause && quote && last === quote && DETERMINERS.has(first.norm)) {
    return quote.end - quote.start >= 14 ? { from: start, to, led: 'object' } : undefined
  }
  return undefined
}

/** The tokens that name those spoken to: *told **the board** that*, *urged **both** to publish*. */
export function hearersOf(
  tokens: readonly Token[],
  start: number,
  cue: Cue,
  language: TextLanguage,
): { from: number; to: number } | undefined {
  const { takes } = cue.saying
  let from = start
  if (takes.someoneTo) {
    const to = objectThenInfinitive(tokens, start, language)
    if (to === undefined) return undefined
    if (/^(?:à|au|aux)$/u.test(norm(tokens, from))) from += 1
    return to > from ? { from, to } : undefined
  }
  if (!takes.hearer) return undefined
  let to = overHearer(tokens, start)
  while (to > from && tokens[to - 1]!.is !== 'word') to -= 1
  for (let at = from + 1; at < to; at += 1) {
    const word = norm(tokens, at)
    if (PREPOSITIONS.has(word) && !/^(?:of|de|du|des|d')$/u.test(word)) to = at
  }
  return to > from ? { from, to } : undefined
}
