import type { TextLanguage } from '#src/contract/proposals.ts'

/** Words so common that any paragraph of the language holds some, and no other language does. */
const common: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in that is was for it with as his her on be at by he she which from this they not have has had are were will would said they we you but an our who their been more can if its than one all say says'.split(
      ' ',
    ),
  ),
  fr: new Set(
    "le la les des du de et un une est dans que qui pour par sur pas au aux ce cette ses son sa il elle ont a l' d' qu' n' s' avec plus été selon se nous vous ils elles mais être sans leur leurs comme aussi c' même deux dit".split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las del y en que una por con no se su para es al lo como más pero'.split(' '),
  ),
  pt: new Set(
    'o os as do da dos das e em que um uma por com não se sua para é ao como mais'.split(' '),
  ),
  it: new Set(
    'il lo gli della di e in che un una per con non si sua è al come più ma nel'.split(' '),
  ),
  de: new Set(
    'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als'.split(' '),
  ),
  nl: new Set(
    'de het een en van ik te dat die in is niet op aan met als voor er zijn maar'.split(' '),
  ),
  sw: new Set('na ya wa kwa ni katika za la kuwa hii hiyo huo cha watu'.split(' ')),
}

/** The smallest share of common words in a text that is in a language. */
const ENOUGH = 0.08

/** What a text is written in, by its most common words (folded). */
export function languageOf(words: readonly string[]): TextLanguage {
  if (words.length === 0) return 'other'
  let best = ''
  let most = 0
  for (const [language, set] of Object.entries(common)) {
    const count = words.filter((word) => set.has(word)).length
    if (count > most) [best, most] = [language, count]
  }
  if (most / words.length < ENOUGH) return 'other'
  return best === 'en' || best === 'fr' ? best : 'other'
}
