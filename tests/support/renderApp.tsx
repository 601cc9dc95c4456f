/** The app on the page of a component test, its API answered from the shipped records. */
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { LanguageRoot } from '#src/app/LanguageRoot.tsx'
import { loadLanguage } from '#src/app/loadLanguage.ts'
import { createAppRouter } from '#src/app/router.tsx'
import { createQueryClient } from '#src/client/queryClient.ts'
import type { Language } from '#src/i18n/format.ts'

export type Answer = (request: Request) => Promise<Response>

const counted = () => expect(screen.getByRole('status')).toHaveTextContent(/\d/)

/**
 * Renders the whole app at an address and waits for its count, or for what `ready` expects.
 * `answer` stands for the network; `asked` gathers the paths and queries of the requests.
 */
export async function renderApp(
  address: string,
  answer: Answer,
  lang: Language = 'en',
  ready: () => void = counted,
) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    asked.push(input)
    // jsdom's signals are not those of Node's requests; nothing is aborted here.
    const { signal: _signal, ...rest } = init ?? {}
    return answer(new Request(new URL(input, 'http://localhost'), rest))
  })
  window.history.replaceState(null, '', address)
  const language = await loadLanguage(lang)
  const user = userEvent.setup()
  const view = render(
    <LanguageRoot initial={language}>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={createAppRouter()} />
      </QueryClientProvider>
    </LanguageRoot>,
  )
  await waitFor(ready)
  return { user, asked, ...view }
}

/** Waits until the count says this. */
export async function expectCount(text: string) {
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
}
