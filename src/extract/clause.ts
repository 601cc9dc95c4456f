/** Clauses: where one begins, whether it holds a verb, and who its subject is. */
import type { TextLanguage } from '#src/contract/proposals.ts'
import { saidAfter } from './after.ts'
import type { Cue } from './cues.ts'
import { subjectAfter, subjectBefore } from './mention.ts'
import { isRole } from './heads.ts'
import type { Mention, Reading } from './heads.ts'
import { printed, wordsIn } from './pieces.ts'
import type { Speaker } from './speakers.ts'
import { comma, isQuote, norm } from './tokens.ts'
import type { Token } from './tokens.ts'
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_EN,
  HAVE_EN,
  HAVE_FR,
  PERSONS,
  PRONOUNS,
  RELATIVES,
  SCENE,
  UNSTRESSED,
} from './words/grammar.ts'

/** What a clause is read by. */
export interface Scope {
  language: TextLanguage
  reading: Reading
}

export interface Subject {
  mention: Mention
  /** Known already, of whoever spoke last. */
  speaker?: Speaker
  /** The token after the verb, or after its subject where that is turned round. */
  to: number
  turned: boolean
}

/** Where a verb has no subject of its own: whoever spoke last. */
const NOBODY: Omit<Mention, 'start' | 'end'> = { is: 'pronoun', words: '', noun: '', plural: false }

const NOUNS_IN_ENT =
  /ment$|^(?:président|récent|argent|parent|agent|client|précédent|différent|présent|absent|continent|accident|incident|talent|souvent|urgent|excellent)$/u

/** Whether a word is a verb in a finite form, as far as its letters tell. */
export function isVerb(
  tokens: readonly Token[],
  at: number,
  inside: boolean,
  language: TextLanguage,
): boolean {
  const token = tokens[at]
  if (token?.is !== 'word' || token.capital) return false
  const word = token.norm
  if (word === "'s") return false
  const have = language === 'en' ? HAVE_EN : HAVE_FR
  if ((language === 'en' && FINITE_EN.has(word)) || have.has(word) || BE.has(word))
    return word !== 'ayant' && word !== 'being'
  if (!inside) return false
  if (language === 'en')
    return /(?:[a-z]{3,}ed|began|met|went|came|took|made|plans|says)$/u.test(word)
  return (
    /(?:\p{L}{2,}(?:aient|ait|èrent|eront|era|erait))$/u.test(word) ||
    (/\p{L}{3,}ent$/u.test(word) && !NOUNS_IN_ENT.test(word))
  )
}

/** Where the clause of a verb begins, seen from its helpers. */
export function clauseStart(
  scope: Scope,
  tokens: readonly Token[],
  cue: Cue,
  before: Cue | undefined,
): number {
  let start = before ? before.to : 0
  let depth = 0
  for (let at = cue.from - 1; at >= start; at -= 1) {
    const word = norm(tokens, at)
    // What stands in brackets belongs to the words before it: `Pell Mining (LSE: PEL) said`.
    if (word === ')') depth += 1
    else if (word === '(') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const token = tokens[at]
    if (isQuote(token) && (comma(tokens, at + 1) || token.closesClause || at + 1 >= cue.from - 8)) {
      const size = wordsIn(printed(token), scope.reading.text)
      if (size >= 3 || comma(tokens, at + 1) || token.closesClause) return at + 1
    }
    if (word === ';' || word === ':') return at + 1
    const joins = CONJUNCTIONS.has(word) && word !== 'nor' && word !== 'or' && word !== 'ou'
    if (joins && comma(tokens, at - 1) && (word === 'but' || word === 'mais')) return at + 1
    if (joins && nounPhrase(tokens, at + 1, cue.from) && verbIn(scope, tokens, start, at))
      return at + 1
  }
  return start
}

function nounPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (from >= to || first?.is !== 'word') return false
  return first.capital || DETERMINERS.has(first.norm) || PRONOUNS.has(first.norm)
}

/** Whether a row of words holds a verb of its own, none of a relative clause. */
export function verbIn(scope: Scope, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = norm(tokens, at)
    if (/^(?:who|which|whose|qui|dont|que|qu'|that)$/u.test(word)) return false
    if (isVerb(tokens, at, at > from, scope.language)) return true
  }
  return false
}

/** The subject of a sentence's first verb; of all its words where none is seen. */
export function mainSubject(
  scope: Scope,
  tokens: readonly Token[],
  upTo: number,
): Mention | undefined {
  const answer =
    ANSWERS.test(norm(tokens, 0)) && /^(?:de|du|d'|of|from)$/u.test(norm(tokens, 1)) ? 2 : 0
  const from = answer || afterCleft(tokens, 0, upTo)
  for (let at = from + 1; at < upTo; at += 1) {
    if (isVerb(tokens, at, true, scope.language))
      return subjectBefore(tokens, from, at, scope.reading)
  }
  return subjectBefore(tokens, from, upTo, scope.reading)
}

/** « c’est ce que », « c’est ce qu’ » before a verb: it says what stood before that. */
export const saysWhat = (tokens: readonly Token[], at: number): boolean =>
  /^(?:que|qu')$/u.test(norm(tokens, at - 1)) &&
  norm(tokens, at - 2) === 'ce' &&
  /^(?:est|était)$/u.test(norm(tokens, at - 3)) &&
  norm(tokens, at - 4) === "c'"

/** « Réponse de l’intéressée : “…” » */
const ANSWERS =
  /^(?:réponse|réaction|réplique|riposte|verdict|constat|commentaire|explication|answer|reply|response)$/u

/** After « C’est devant la presse que », « C’est en ces termes qu’ »: where the clause begins. */
function afterCleft(tokens: readonly Token[], from: number, to: number): number {
  if (norm(tokens, from) !== "c'" || !/^(?:est|était)$/u.test(norm(tokens, from + 1))) return from
  for (let at = from + 2; at < to; at += 1) {
    if (/^(?:que|qu')$/u.test(norm(tokens, at))) return at + 1
  }
  return from
}

/** Who says what a verb of saying is about; undefined where no one does. `last`: who spoke last. */
export function subjectOf(
  scope: Scope,
  tokens: readonly Token[],
  cues: readonly Cue[],
  cue: Cue,
  start: number,
  before: { cue: Cue; mention: Mention } | undefined,
  last: Speaker | undefined,
): Subject | undefined {
  if (cue.inner !== undefined) {
    const inner = subjectBefore(tokens, cue.inner, cue.inner + 1, scope.reading)
    if (inner) return { mention: inner, to: cue.to, turned: true }
  }
  if (cue.form === 'infinitive' && cue.from <= start + 1 && !before && last) {
    const at = tokens[cue.from]!.start
    return { mention: { ...NOBODY, start: at, end: at }, speaker: last, to: cue.to, turned: false }
  }
  if (cue.form === 'participle' || cue.form === 'infinitive') {
    const mention = before?.mention ?? mainSubject(scope, tokens, cue.from)
    return mention ? { mention, to: cue.to, turned: false } : undefined
  }
  let lead = cue.from
  while (
    lead > start &&
    ADVERBS.has(norm(tokens, lead - 1)) &&
    !(norm(tokens, lead - 1) in PERSONS)
  )
    lead -= 1
  if (CONJUNCTIONS.has(norm(tokens, lead - 1))) {
    // *and urged*: of whoever spoke before it. A bare form joins an infinitive: *to send and suggest*.
    const { forms } = cue.saying
    const bareForm =
      scope.language === 'en' && cue.form === 'finite' && forms.includes('infinitive')
    if (bareForm && !before?.cue.saying.forms.includes('infinitive')) return undefined
    const mention = before?.mention ?? mainSubject(scope, tokens, lead - 1)
    return mention ? { mention, to: cue.to, turned: false } : undefined
  }
  // « Comme l’explique Ada Bel, … »
  if (norm(tokens, lead - 1) === 'comme' && lead - 1 === start) {
    const told = subjectAfter(tokens, cue.to, scope.reading)
    if (told) return { mention: told.mention, to: told.to, turned: true }
  }
  if (saysWhat(tokens, cue.from)) {
    const told = subjectAfter(tokens, cue.to, scope.reading)
    if (told) return { mention: told.mention, to: told.to, turned: true }
  }
  const cut = cutBy(scope, tokens, cue, start, lead)
  if (cut) return { mention: cut.mention, to: cut.to, turned: true }
  const own =
    cue.from > start
      ? subjectBefore(
          tokens,
          /^(?:who|which|qui)$/u.test(norm(tokens, lead - 1))
            ? start
            : afterClause(scope, tokens, start, cue.from),
          cue.from,
          scope.reading,
        )
      : undefined
  // « … », lui a demandé Ada Bel
  while (lead > start && UNSTRESSED.has(norm(tokens, lead - 1))) lead -= 1
  const opens = lead === 0 || isQuote(tokens[lead - 1]) || comma(tokens, lead - 1)
  if (opens) {
    const told = saidAfter(tokens, cue.to, cue, cues, scope.language)
    // *argued Ada Bell of the Pell Institute*: names and no verb are nothing said.
    const said =
      told?.led === 'nothing' &&
      !tokens.slice(told.from, told.to).some((_, at, all) => isQuote(all[at])) &&
      !verbIn(scope, tokens, told.from, told.to)
        ? undefined
        : told
    const after = said && own ? undefined : subjectAfter(tokens, cue.to, scope.reading)
    const quoteLeft = isQuote(tokens[lead - 1]) || isQuote(tokens[lead - 2])
    if (after && (quoteLeft || clauseBeforeComma(scope, tokens, start, lead))) {
      return { mention: after.mention, to: after.to, turned: true }
    }
  }
  if (!own && before && lead === start)
    return { mention: before.mention, to: cue.to, turned: false }
  return own ? { mention: own, to: cue.to, turned: false } : undefined
}

/** Over a clause that is whole before its comma: *Half of them are ill, researchers say.* */
function afterClause(scope: Scope, tokens: readonly Token[], from: number, to: number): number {
  let start = from
  for (let at = from; at < to - 1; at += 1) {
    if (norm(tokens, at) !== ',') continue
    if (!verbIn(scope, tokens, start, at)) break
    start = at + 1
  }
  return start
}

/** Whether words before a comma make a clause, so that *affirme X* after it is turned round. */
function clauseBeforeComma(
  scope: Scope,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (to - from < 4) return false
  let start = from
  for (let at = from; at < to; at += 1) {
    if (norm(tokens, at) !== ',') continue
    if (verbIn(scope, tokens, start, at)) return true
    start = at + 1
  }
  return false
}

/** What may stand between an attribution and its second comma: a day, a place. */
const FAR = 8
/** With these a clause begins that holds a verb, whatever its letters. */
const WHEN =
  /^(?:if|when|unless|once|although|though|while|since|because|as|si|quand|lorsque|lorsqu'|tant|dès)$/u

/** The second comma of an attribution between two; undefined where there is none. */
export function secondComma(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + FAR); at += 1) {
    if (norm(tokens, at) === ',') return at
    if (tokens[at]!.is !== 'word' || RELATIVES.has(norm(tokens, at))) return undefined
  }
  return undefined
}

/**
 * Who says a clause that is cut by a verb and, right after it, whoever says it: *If they refuse,
 * warned Ada Bell, the quay will close*. `lead` is where the attribution begins.
 */
function cutBy(
  scope: Scope,
  tokens: readonly Token[],
  cue: Cue,
  start: number,
  lead: number,
): { mention: Mention; to: number } | undefined {
  if (norm(tokens, lead - 1) !== ',' || cue.form === 'participle' || cue.form === 'infinitive')
    return undefined
  const { takes } = cue.saying
  if (!(takes.clause || takes.bare) || lead - 1 - start < 2) return undefined
  const after = subjectAfter(tokens, cue.to, scope.reading)
  if (!after || secondComma(tokens, after.to) !== after.to) return undefined
  const { mention } = after
  const from = tokens.findIndex(({ start: place }) => place === mention.start)
  // *The floor, said one trader, …*: of *say* no thing is the object.
  const says =
    cue.saying.lemma === 'say' &&
    /^(?:one|another|an?|the|its|his|her|some)$/u.test(norm(tokens, from))
  if (mention.is !== 'name' && !says && !isRole(tokens, from, after.to)) return undefined
  // *Pell Mining, the operator, warned Ada Bell, …*: she is the one who is told.
  const opens = WHEN.test(norm(tokens, start)) || SCENE.has(norm(tokens, start))
  const told = (takes.hearer || takes.someoneTo) && !opens
  return told && !verbIn(scope, tokens, start, lead - 1) ? undefined : after
}
