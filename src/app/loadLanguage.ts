import { en } from '#src/i18n/en.ts'
import type { Language } from '#src/i18n/format.ts'
import { languageValue } from '#src/ui/language.tsx'
import type { LanguageValue } from '#src/ui/language.tsx'

/** The words of a language; English is at hand, French is fetched. Rejects where it can't be. */
export async function loadLanguage(lang: Language): Promise<LanguageValue> {
  if (lang === 'en') return languageValue('en', en)
  const { fr } = await import('#src/i18n/fr.ts')
  return languageValue('fr', fr)
}

/** The first language of the browser that Parley speaks, else English. */
export function browserLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (/^fr\b/i.test(tag)) return 'fr'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}
