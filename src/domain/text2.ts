/** Choosing between the two languages of our own words. */
import type { Text2 } from '#src/contract/records.ts'

type Lang = 'en' | 'fr'

/** The words in `lang`, or in the other language where they lack; `lang` says which came back. */
export function pick(text: Text2, lang: Lang): { text: string; lang: Lang } {
  const own = text[lang]
  if (own !== null) return { text: own, lang }
  const other = lang === 'en' ? 'fr' : 'en'
  return { text: text[other] ?? '', lang: other }
}
