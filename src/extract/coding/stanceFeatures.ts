/** What is counted of a text when its stance is asked: senses denied or not, approval, blame. */
import { PhraseList, wordsOf } from './phrases.ts'
import type { Word } from './phrases.ts'
import { senseList } from './senses.ts'
import { stem } from './stems.ts'
import { isStopWord } from './stopWords.ts'
import type { CodingLanguage, Features } from './features.ts'

type Cue = 'for' | 'against' | 'only if' | 'if' | 'not'

const cues = new PhraseList<Cue>([
  [
    'against',
    `condemn*, denounc*, denonc*, reject*, rejet*, refus*, oppos*, criticis*, criticiz*, critiqu*,
    betray*, trahi*, mistake*, erreur*, threat*, menac*, danger*, undermin*, porte* atteinte, violat*,
    swindle*, escroqu*, scam, shameful, honteu*, unacceptab*, inaccept*, inadmissib*, inimaginab*,
    unthinkab*, absurd*, fail*, echou*, echec*, worsen*, aggrav*, risk, risks, risky, risque, risques,
    worr*, inquiet*, fear*, crain*, deplor*, illegitim*, unfair*, injust*, false, fausse, fausses,
    lack, lacks, lacking, manque, absence, delay*, retarde*, overlook*, neglig*, win lose,
    gagnant perdant, impose*, in vain, en vain, reproch*, warn*, avert*,
    at the cost, au prix, at the expense, au detriment, humiliat*, bribe*, pot de vin`,
  ],
  [
    'for',
    `welcom*, salu*, support, supports, supported, soutien*, soutenir, backs, appui*, appuie*, prais*,
    hail*, applau*, congrat*, felicit*, benefi*, opportunit*, progres*, milestone*, win win,
    gagnant gagnant, prosper*, hope*, espoir*, credib*, committed, best, great, good, bon, bonne,
    historic*, strengthen*, renforc*, possible, victor*, ready, pret, prete, prets, meilleur*,
    chance*, step*, etape*, important*, crucia*, pave the way, ouvre la voie, mutual*`,
  ],
  [
    'only if',
    `only if, provided, providing, on condition, on the condition, subject to, as long as, so long as,
    unless, a condition, a la condition, sous reserve, pourvu que, a moins, que si`,
  ],
  [
    'if',
    `if, depends on, depend on, conditional*, conditionn*, tant que, depend de, depend du,
    dependent de, si, would prefer, prefererai*`,
  ],
  [
    'not',
    `not, no, never, neither, nor, cannot, t, without, nothing, in no way, rather than, none, ne, n,
    ni, sans, jamais, aucun, aucune, rien, non, plutot que, pas`,
  ],
])

/** A denial reaches this many words on. */
const REACH = 5

/** Features for stance; a sense that is denied is another feature. `!for`, `!against`, `!if` and
 * so on are cues. */
export function stanceFeatures(
  text: string,
  language: CodingLanguage,
  words: readonly Word[] = wordsOf(text),
): Features {
  const features: Features = new Map()
  const denied = new Uint8Array(words.length)
  const found = cues.find(words)
  for (const { meaning, to } of found) {
    if (meaning !== 'not') continue
    for (let at = to; at < Math.min(words.length, to + REACH); at++) {
      if (/[.;:!?]/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) break
      denied[at] = 1
    }
  }
  const add = (feature: string, from: number, to: number) => {
    if (!features.has(feature)) {
      features.set(feature, text.slice(words[from]!.start, words[to - 1]!.end))
    }
  }
  for (const { meaning, from, to } of found) {
    if (meaning === 'not' || meaning === 'if' || meaning === 'only if') add(`!${meaning}`, from, to)
    else add(denied[from] === (meaning === 'for' ? 1 : 0) ? '!against' : '!for', from, to)
  }
  const taken = new Set<number>()
  for (const { meaning, from, to } of senseList.find(words)) {
    for (const sense of meaning.split('+')) add(`${denied[from] ? '¬' : ''}#${sense}`, from, to)
    for (let at = from; at < to; at++) taken.add(at)
  }
  for (const [at, { folded }] of words.entries()) {
    if (taken.has(at) || folded.length < 3 || isStopWord(folded)) continue
    add(stem(folded, language), at, at + 1)
  }
  return features
}
