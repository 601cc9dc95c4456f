/** Verbs of saying in a sentence. */
import type { TextLanguage } from '#src/contract/proposals.ts'
import type { Token, Word } from './tokens.ts'
import { willBefore } from './wills.ts'
import { asideUpTo } from './words/asides.ts'
import { ENGLISH, ENGLISH_PAIRS } from './words/english.ts'
import { FRENCH, FRENCH_PAIRS } from './words/french.ts'
import {
  ADVERBS,
  BE,
  HAVE,
  HAVE_EN,
  HAVE_FR,
  NOT,
  NOUN_AFTER,
  PERSONS,
  PRONOUNS,
  SCENE,
} from './words/grammar.ts'
import type { Form, Saying } from './words/saying.ts'

export interface Cue {
  saying: Saying
  form: Form
  /** Token of its first word, helping verbs and what stands between included. */
  from: number
  /** Token of the verb itself. */
  at: number
  /** The token after it. */
  to: number
  /** A subject that stands between helper and verb: *a-t-il ajouté*. */
  inner?: number
}

interface Look {
  one: ReadonlyMap<string, Saying>
  pairs: ReadonlyMap<string, readonly { particle: string; saying: Saying }[]>
}
const looks: Record<'en' | 'fr', Look> = {
  en: { one: ENGLISH, pairs: ENGLISH_PAIRS },
  fr: { one: FRENCH, pairs: FRENCH_PAIRS },
}
const wordAt = (tokens: readonly Token[], at: number): Word | undefined => {
  const token = tokens[at]
  return token?.is === 'word' ? token : undefined
}
const normAt = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? ''
/** How far helper and verb may stand apart. */
const FAR = 6

/** The helper (*has*, *a*) before a participle, over adverbs, pronouns and commas. */
function helperBefore(tokens: readonly Token[], at: number, have: ReadonlySet<string>) {
  let inner: number | undefined
  let negated = false
  for (let back = at - 1; back >= Math.max(0, at - FAR); back -= 1) {
    const norm = normAt(tokens, back)
    if (have.has(norm) || BE.has(norm)) {
      return { at: back, be: BE.has(norm), inner, negated }
    }
    const aside = asideUpTo(tokens, back)
    if (aside > 0) back -= aside - 1
    else if (NOT.has(norm) || norm === 'pas') negated = true
    else if (norm in PERSONS && inner === undefined) inner = back
    else if (!ADVERBS.has(norm) && norm !== ',') return undefined
  }
  return undefined
}

const MODALS = new Set(
  'will would can could should may might must shall do does did to let ll'.split(' '),
)

/** Whether what stands before takes the saying back: *did not say*, « n’a pas précisé ». */
function negatedBefore(tokens: readonly Token[], from: number): boolean {
  for (let back = from - 1; back >= Math.max(0, from - 4); back -= 1) {
    const norm = normAt(tokens, back)
    if (NOT.has(norm)) return true
    if (!ADVERBS.has(norm) && !HAVE.has(norm) && !MODALS.has(norm) && norm !== 'pas') return false
  }
  return false
}

const MANY = /^(?:people|police|men|women|children|many|most|some|several|both|all|few|others)$/u

/** Whether a word can be no subject of a plain verb: *a 40-page report*, and no *experts report*. */
function singular(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  if (!word || word.capital || PRONOUNS.has(word.norm) || ADVERBS.has(word.norm)) return false
  return (
    !word.norm.endsWith('s') && !MANY.test(word.norm) && !/^(?:who|that|and|or)$/u.test(word.norm)
  )
}

function formOf(
  tokens: readonly Token[],
  at: number,
  { forms, takes }: Saying,
  language: 'en' | 'fr',
): Omit<Cue, 'saying' | 'to'> | undefined {
  const before = normAt(tokens, at - 1)
  const word = wordAt(tokens, at)
  if (!word) return undefined
  const will = forms.includes('infinitive') ? willBefore(tokens, at) : undefined
  if (will !== undefined) return { form: 'past-participle', from: will, at }
  if (forms.includes('past-participle')) {
    const helper = helperBefore(tokens, at, language === 'en' ? HAVE_EN : HAVE_FR)
    if (helper?.negated) return undefined
    if (helper && !helper.be) {
      if (negatedBefore(tokens, helper.at)) return undefined
      // « après avoir annoncé » sets a scene.
      if (/^(?:avoir|having)$/u.test(normAt(tokens, helper.at))) return undefined
      const inner = helper.inner === undefined ? {} : { inner: helper.inner }
      return { form: 'past-participle', from: helper.at, at, ...inner }
    }
    if (helper?.be) {
      const reflexive = normAt(tokens, helper.at - 1) === "s'"
      return reflexive && !negatedBefore(tokens, helper.at - 1)
        ? {
            form: 'past-participle',
            from: helper.at - 1,
            at,
            ...(helper.inner === undefined ? {} : { inner: helper.inner }),
          }
        : undefined
    }
  }
  if (negatedBefore(tokens, at)) return undefined
  if (forms.includes('participle')) {
    // « accusant la ville de tarder » only sets the scene.
    if (SCENE.has(word.norm)) return undefined
    const opens = before === ',' || before === '' || tokens[at - 1]?.is === 'quote'
    // *an open letter demanding that*
    const that = takes.clause && /^(?:that|que|qu')$/u.test(normAt(tokens, at + 1))
    const led = that || before === 'en' || before === 'by' || before === 'and' || before === 'et'
    return opens || led
      ? { form: 'participle', from: led && before === 'en' ? at - 1 : at, at }
      : undefined
  }
  const spelled = takes.noun && (NOUN_AFTER.has(before) || /[a-z]{3,}ed$/u.test(before))
  if (forms.includes('finite') && !spelled) {
    if (language === 'en' && forms.includes('infinitive') && MODALS.has(before)) return undefined
    if (language === 'en' && takes.noun && forms.includes('infinitive') && singular(tokens, at - 1))
      return undefined
    if (language === 'fr' && (before === 'à' || before === 'de')) return undefined
    return { form: 'finite', from: at, at }
  }
  if (forms.includes('infinitive') && language === 'fr') {
    const led =
      before === 'pour' ||
      ((before === "d'" || before === 'de') && /^(?:avant|et)$/u.test(normAt(tokens, at - 2)))
    if (led) return { form: 'infinitive', from: before === 'pour' ? at - 1 : at - 2, at }
    // « Et l’élue de conclure : … »
    const tells = normAt(tokens, 0) === 'et' && /^(?:d'|de)$/u.test(before) && at <= FAR + 2
    return tells ? { form: 'infinitive', from: at - 1, at } : undefined
  }
  return undefined
}

/** The verbs of saying in a row of tokens, in order; those taken back by a *not* are left out. */
export function cuesIn(tokens: readonly Token[], language: TextLanguage): Cue[] {
  if (language === 'other') return []
  const { one, pairs } = looks[language]
  const cues: Cue[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordAt(tokens, at)
    if (!word || (word.capital && at > 0)) continue
    const next = normAt(tokens, at + 1)
    const pair = pairs.get(word.norm)?.find(({ particle }) => particle === next)
    const saying = pair?.saying ?? one.get(word.norm)
    if (!saying) continue
    const found = formOf(tokens, at, saying, language)
    if (!found) continue
    const oneself = /^(?:s'|se|m'|me)$/u.test(normAt(tokens, found.from - 1))
    if (saying.takes.oneself && !oneself && !/^(?:s'|se)$/u.test(normAt(tokens, found.from)))
      continue
    cues.push({ ...found, saying, to: at + (pair ? 2 : 1) })
    if (pair) at += 1
  }
  return cues
}
