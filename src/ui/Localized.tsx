import { pick } from '#src/domain/text2.ts'
import { useLanguage } from './language.tsx'

/** Our own words in the page's language; words that lack there come in their own, with `lang`. */
export function Localized(props: { text: { en: string | null; fr: string | null } }) {
  const { lang } = useLanguage()
  const picked = pick(props.text, lang)
  return picked.lang === lang ? picked.text : <span lang={picked.lang}>{picked.text}</span>
}
