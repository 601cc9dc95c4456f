import { useLocation } from '@tanstack/react-router'
import { paths, viewUrl } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import { setPreferences } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import { nextUndo, undoLast, useUndo } from '#src/stores/undo.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useDark } from '../ThemeButton.tsx'
import { undoWords } from '../undoWords.ts'
import { useAddress } from '../useAddress.ts'
import { useClearFilters } from '../useClearFilters.ts'
import { useStatementList } from '../useStatementList.ts'
import type { Entry } from './entries.ts'
import { usePaletteWords } from './paletteWords.ts'

const noLabels: never[] = []

/** What can be done from here; what would do nothing now is left out. */
export function useActionEntries(ways: {
  onClose: () => void
  onKeys: () => void
  /** The browser copies nothing: the link is to be shown. */
  onLink: (link: string) => void
}): Entry[] {
  const { m, lang } = useLanguage()
  const words = usePaletteWords()
  const { address } = useAddress()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const clear = useClearFilters(useStatementList().data?.labels ?? noLabels)
  const step = useUndo(nextUndo)
  const again = useUndo((state) => state.again)
  const dark = useDark()
  const copyLink = async () => {
    const link = viewUrl(path, writeAddress({ ...address, fault: undefined }))
    try {
      await navigator.clipboard.writeText(link)
      ways.onClose()
      toast(words.actions.linkCopied)
    } catch {
      ways.onLink(link)
    }
  }
  const action = (id: keyof typeof words.actionNames, rest: Omit<Entry, 'key' | 'also'>): Entry => {
    const key = `action:${id}`
    return { key, also: words.actionNames[id], recent: { key }, ...rest }
  }
  const filtered = Object.keys(address.filter).length > 0
  return [
    ...(filtered ? [action('clear', { label: words.actions.clear, run: clear })] : []),
    ...(step
      ? [action('undo', { label: words.actions.undo, note: undoWords(step, m), run: undoLast })]
      : []),
    ...(again
      ? [action('redo', { label: m.shell.undo.redo, note: again.description, run: again.run })]
      : []),
    action('language', {
      label: m.shell.otherLanguage,
      lang: m.shell.otherLanguageTag,
      note: words.actions.language,
      run: () => setPreferences({ lang: lang === 'en' ? 'fr' : 'en' }),
    }),
    action('theme', {
      label: dark ? m.shell.theme.toLight : m.shell.theme.toDark,
      note: words.actions.theme,
      run: () => setPreferences({ theme: dark ? 'light' : 'dark' }),
    }),
    action('addArticle', {
      label: words.actions.addArticle,
      note: words.actions.addArticleNote,
      target: { route: { to: paths.addArticle }, search: { filter: {} } },
    }),
    action('link', {
      label: words.actions.link,
      note: words.actions.linkNote,
      stays: true,
      run: () => void copyLink(),
    }),
    action('keys', {
      label: words.actions.keys,
      note: words.actions.keysNote,
      run: ways.onKeys,
    }),
  ]
}
