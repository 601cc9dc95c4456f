import { setPreferences } from '#src/stores/preferences.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'

/** Switches to the other language; named in that language. */
export function LanguageButton() {
  const { lang, m } = useLanguage()
  return (
    <Button
      lang={m.shell.otherLanguageTag}
      onClick={() => setPreferences({ lang: lang === 'en' ? 'fr' : 'en' })}
    >
      {m.shell.otherLanguage}
    </Button>
  )
}
