/** In which language a text is, told by its small words, or by its script. */
import type { TextLanguage } from '#src/contract/proposals.ts'

/** Small words that are frequent in one language; those of its neighbours keep them apart. */
const small: Record<string, string> = {
  en: 'the of and to that is for with was by it from are have has this be said which his will not an at they their been would were who we our he she its but or',
  fr: 'le la les des de du et est un une que qui dans pour par sur avec il au aux ce cette ses pas ont été nous ne plus se sont leur d l n s c qu elle cet mais ou où à',
  es: 'el la los las de del y que en un una es por con para su se al lo como más pero sus le ha este está son fue',
  pt: 'o a os as de do da dos das e que em um uma é por com para no na se não mais ao como mas foi são pelo pela',
  it: 'il lo la gli le di del della e che in un una è per con non si al nel sono più come ma da dei',
  de: 'der die das und ist nicht mit ein eine zu den von im für auf dem des sich auch es an als wird sind bei nach',
  nl: 'de het een en van is op dat te in zijn met voor niet aan er ook als bij naar werd hij zij',
  sw: 'na ya wa kwa ni katika za la kuwa cha hii huo kama lakini pia yake wao hiyo baada serikali',
  ln: 'na ya ba te oyo mpe po ete bato kati mokonzi ekolo biso bango yango',
  rw: 'na mu ku ya y n u wa bya ko kandi iki ibi aba cyangwa kuri ubwo perezida',
}
const wordsOf = Object.entries(small).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
)
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
]

/** So much of a text is read: enough to tell, whatever follows. */
const READ = 20_000
const LEAST_HITS = 4
const LEAST_SHARE = 0.12
/** Hits that leave no doubt, together with twice those of the next language. */
const SURE_HITS = 20

/** The code of a text's language, and whether there is no doubt; undefined: can't be told. */
export function languageOf(text: string): { code: string; sure: boolean } | undefined {
  const head = text.slice(0, READ).normalize('NFC').toLowerCase()
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  for (const [code, script] of scripts) {
    const count = head.match(script)?.length ?? 0
    if (count > 0 && count > letters / 2) return { code, sure: count > SURE_HITS }
  }
  const words = head.match(/\p{L}+/gu) ?? []
  const ranked = wordsOf
    .map(([code, set]) => ({ code, hits: words.filter((word) => set.has(word)).length }))
    .toSorted((a, b) => b.hits - a.hits)
  const [first, second] = ranked
  if (!first || first.hits < LEAST_HITS || first.hits < words.length * LEAST_SHARE) return undefined
  if (first.hits === second?.hits) return undefined
  return {
    code: first.code,
    sure: first.hits >= SURE_HITS && first.hits >= (second?.hits ?? 0) * 1.5,
  }
}

/** The language as the extractor tells it apart. */
export function textLanguageOf(text: string): TextLanguage {
  const code = languageOf(text)?.code
  return code === 'en' || code === 'fr' ? code : 'other'
}
