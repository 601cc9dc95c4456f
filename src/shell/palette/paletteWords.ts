import { palette as en } from '#src/i18n/en/palette.ts'
import { palette as fr } from '#src/i18n/fr/palette.ts'
import { useWords } from '#src/ui/language.tsx'

/** The words of the palette and the list of keys, in the language of the page. */
export function usePaletteWords() {
  return useWords({ en, fr })
}

export type PaletteWords = typeof en
