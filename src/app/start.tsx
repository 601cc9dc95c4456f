/** Brings the app onto the page. */
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { onChanged } from '#src/client/news.ts'
import { watchPresses } from '#src/client/painted.ts'
import { createQueryClient } from '#src/client/queryClient.ts'
import { readAddress, writeAddress } from '#src/contract/address.ts'
import { formatFilter } from '#src/contract/filter.ts'
import { addLeftOut } from '#src/stores/leftOut.ts'
import { loadPreferences, usePreferences } from '#src/stores/preferences.ts'
import '#src/ui/fonts.css'
import '#src/ui/tokens.css'
import '#src/ui/base.css'
import { LanguageRoot } from './LanguageRoot.tsx'
import { ThemeRoot } from './ThemeRoot.tsx'
import { browserLanguage, loadLanguage } from './loadLanguage.ts'
import { sayNotLoaded } from './notLoaded.ts'
import { createAppRouter } from './router.tsx'

/** The address is a citation: it gives way to its canonical form before anyone can copy it. */
function makeAddressCanonical() {
  const { search, hash } = window.location
  // Some hosts, and whoever keeps a link to the file, name the page itself.
  const pathname = window.location.pathname.replace(/\/index\.html$/, '/')
  const { address, ignored } = readAddress(search)
  if (ignored.length > 0) addLeftOut(formatFilter(address.filter), ignored)
  const canonical = writeAddress(address)
  if (search !== canonical || pathname !== window.location.pathname) {
    // With its origin: a path that begins with two slashes would name another host.
    const whole = window.location.origin + pathname + canonical + hash
    window.history.replaceState(window.history.state, '', whole)
  }
}

/** Renders the app into `root` once the messages of its language are there. */
export async function startApp(root: HTMLElement) {
  loadPreferences()
  makeAddressCanonical()
  const wanted = usePreferences.getState().lang ?? browserLanguage(navigator.languages)
  const language = await loadLanguage(wanted)
    .catch(() => loadLanguage(wanted === 'en' ? 'fr' : 'en'))
    .catch(() => undefined)
  if (!language) {
    sayNotLoaded(root)
    return
  }
  watchPresses(window)
  const router = createAppRouter()
  const queries = createQueryClient()
  onChanged(() => void queries.invalidateQueries())
  createRoot(root).render(
    <StrictMode>
      <ThemeRoot />
      <LanguageRoot initial={language}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageRoot>
    </StrictMode>,
  )
}
