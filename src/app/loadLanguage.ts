import type { Language } from '#src/i18n/format.ts'
import { languageValue } from '#src/ui/language.tsx'
import type { LanguageValue } from '#src/ui/language.tsx'

/** The words of a language, and of no other. Rejects where they can't be fetched. */
export async function loadLanguage(lang: Language): Promise<LanguageValue> {
  const words =
    lang === 'en' ? (await import('#src/i18n/en.ts')).en : (await import('#src/i18n/fr.ts')).fr
  return languageValue(lang, words)
}

/** The first language of the browser that Parley speaks, else English. */
export function browserLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (/^fr\b/i.test(tag)) return 'fr'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}
