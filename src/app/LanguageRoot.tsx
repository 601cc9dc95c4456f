import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { Language } from '#src/i18n/format.ts'
import { usePreferences } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import { LanguageProvider } from '#src/ui/language.tsx'
import type { LanguageValue } from '#src/ui/language.tsx'
import { loadLanguage } from './loadLanguage.ts'

/** Follows the chosen language; the old words stay until the new ones are there. */
export function LanguageRoot(props: { initial: LanguageValue; children: ReactNode }) {
  const [value, setValue] = useState(props.initial)
  const chosen: Language | undefined = usePreferences((state) => state.lang)
  useEffect(() => {
    if (chosen === undefined || chosen === value.lang) return
    let current = true
    loadLanguage(chosen).then(
      (loaded) => current && setValue(loaded),
      () => {
        if (current) toast(value.m.shell.otherLanguageFailed)
      },
    )
    return () => {
      current = false
    }
  }, [chosen, value])
  useEffect(() => {
    document.documentElement.lang = value.lang
  }, [value])
  return <LanguageProvider value={value}>{props.children}</LanguageProvider>
}
