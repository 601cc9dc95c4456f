import { useLayoutEffect } from 'react'
import { usePreferences } from '#src/stores/preferences.ts'

/** Puts the chosen theme on the document; where none is chosen the system's holds. */
export function ThemeRoot() {
  const theme = usePreferences((state) => state.theme)
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme
    else delete document.documentElement.dataset['theme']
  }, [theme])
  return null
}
