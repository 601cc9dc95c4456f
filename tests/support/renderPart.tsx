/** A part of the app alone on the page, with router, words and API around it. */
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { LanguageRoot } from '#src/app/LanguageRoot.tsx'
import { loadLanguage } from '#src/app/loadLanguage.ts'
import { createQueryClient } from '#src/client/queryClient.ts'
import { Address, readAddress, writeAddress } from '#src/contract/address.ts'
import type { Language } from '#src/i18n/format.ts'
import type { Answer } from './renderApp.tsx'

/** Renders `part` at an address, whatever its path; `answer` stands for the network. */
export async function renderPart(
  part: ReactNode,
  address: string,
  answer: Answer,
  lang: Language = 'en',
) {
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    const { signal: _signal, ...rest } = init ?? {}
    return answer(new Request(new URL(input, 'http://localhost'), rest))
  })
  window.history.replaceState(null, '', address)
  const root = createRootRoute({ validateSearch: Address })
  const page = createRoute({ getParentRoute: () => root, path: '$', component: () => part })
  const router = createRouter({
    routeTree: root.addChildren([page]),
    parseSearch: (query) => readAddress(query).address,
    stringifySearch: (search) => writeAddress(Address.parse({ filter: {}, ...search })),
  })
  const language = await loadLanguage(lang)
  const user = userEvent.setup()
  const view = render(
    <LanguageRoot initial={language}>
      <QueryClientProvider client={createQueryClient()}>
        {/* Only the app's own router has the type that is registered. */}
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </LanguageRoot>,
  )
  return { user, ...view }
}
