import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import type { Messages } from '#src/i18n/en.ts'
import { createFormat } from '#src/i18n/format.ts'
import type { Format, Language } from '#src/i18n/format.ts'

/** The words (`m`) and the formats (`f`) of the language that the page is in. */
export interface LanguageValue {
  lang: Language
  m: Messages
  f: Format
}

const LanguageContext = createContext<LanguageValue | undefined>(undefined)

/** Puts a language around a part of the page. */
export function LanguageProvider(props: { value: LanguageValue; children: ReactNode }) {
  return <LanguageContext value={props.value}>{props.children}</LanguageContext>
}

/** The language around this part. Throws outside a provider. */
export function useLanguage(): LanguageValue {
  const value = useContext(LanguageContext)
  if (!value) throw new Error('useLanguage needs a LanguageProvider above it')
  return value
}

/** The words of a part that loads on demand, in the language of the page. */
export function useWords<W>(words: { en: W; fr: NoInfer<W> }): W {
  return words[useLanguage().lang]
}

/** Bundles a language's words with its formats. */
export function languageValue(lang: Language, m: Messages): LanguageValue {
  return { lang, m, f: createFormat(lang) }
}
