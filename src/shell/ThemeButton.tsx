import { setPreferences, usePreferences } from '#src/stores/preferences.ts'
import { Button } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useMedia } from '#src/ui/useMedia.ts'

/** Whether the page is dark now: as chosen, else as the system is. */
export function useDark(): boolean {
  const chosen = usePreferences((state) => state.theme)
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  return chosen === undefined ? systemDark : chosen === 'dark'
}

/** Switches between light and dark; named by what it brings. */
export function ThemeButton({ labelled = false }: { labelled?: boolean }) {
  const { m } = useLanguage()
  const dark = useDark()
  const name = dark ? m.shell.theme.toLight : m.shell.theme.toDark
  return (
    <Button
      look={labelled ? 'plain' : 'quiet'}
      icon={!labelled}
      aria-label={name}
      title={name}
      onClick={() => setPreferences({ theme: dark ? 'light' : 'dark' })}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
      </svg>
      {labelled && name}
    </Button>
  )
}
