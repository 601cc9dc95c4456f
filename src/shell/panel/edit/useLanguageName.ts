import { Language } from '#src/contract/records.ts'
import { useLanguage } from '#src/ui/language.tsx'

/** Names a language by its code as typed; what is no code stands as it is. */
export function useLanguageName(): (code: string) => string {
  const { m, f } = useLanguage()
  return (typed) => {
    const code = typed.trim()
    if (code === 'und') return m.records.unknownLanguage
    return Language.safeParse(code).success ? f.language(code) : typed
  }
}
