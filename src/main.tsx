/** Starts the app, and is the only file that knows how its backend is reached. */
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { installStandIn } from '#mocks/install.ts'
import { LanguageRoot } from '#src/app/LanguageRoot.tsx'
import { ThemeRoot } from '#src/app/ThemeRoot.tsx'
import { browserLanguage, loadLanguage } from '#src/app/loadLanguage.ts'
import { permalink } from '#src/app/paths.ts'
import { createAppRouter } from '#src/app/router.tsx'
import { createQueryClient } from '#src/client/queryClient.ts'
import { readAddress, writeAddress } from '#src/contract/address.ts'
import { formatFilter } from '#src/contract/filter.ts'
import { addLeftOut } from '#src/stores/leftOut.ts'
import { loadPreferences, usePreferences } from '#src/stores/preferences.ts'
import { loadViews } from '#src/stores/views.ts'
import '#src/ui/fonts.css'
import '#src/ui/tokens.css'
import '#src/ui/base.css'

async function start(root: HTMLElement) {
  installStandIn({ load: () => import('#mocks/standIn.ts'), permalink })
  loadPreferences()
  loadViews()
  // The address is a citation: it gives way to its canonical form before anyone can copy it.
  const { address, ignored } = readAddress(window.location.search)
  if (ignored.length > 0) addLeftOut(formatFilter(address.filter), ignored)
  const { pathname, search, hash } = window.location
  const canonical = writeAddress(address)
  if (search !== canonical) {
    window.history.replaceState(window.history.state, '', pathname + canonical + hash)
  }
  const wanted = usePreferences.getState().lang ?? browserLanguage(navigator.languages)
  const language = await loadLanguage(wanted).catch(() => loadLanguage('en'))
  const router = createAppRouter()
  createRoot(root).render(
    <StrictMode>
      <ThemeRoot />
      <LanguageRoot initial={language}>
        <QueryClientProvider client={createQueryClient()}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageRoot>
    </StrictMode>,
  )
}

const root = document.querySelector<HTMLElement>('#root')
if (root) void start(root)
