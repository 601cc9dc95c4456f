import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { shownFacets } from '#src/client/firstQuestion.ts'
import { createQueryClient } from '#src/client/queryClient.ts'
import { statementsQuery, statementsWindowQuery } from '#src/client/queries.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import { WINDOW } from '../statementsTable/useWindows.ts'
import { useRowsAtHand } from './useRowsToPrint.ts'

const asked = { filter: {}, sort: '-said', lang: 'en' } as const

it('never puts rows of different versions of the records on one page', () => {
  const queries = createQueryClient()
  const pageAt = (offset: number, version: string) =>
    ({
      items: Array.from({ length: WINDOW }, (_none, at) => ({
        statement: { id: `s${offset + at}` },
      })),
      total: 3 * WINDOW,
      offset,
      version,
      refs: { groups: [], stakeholders: [], topics: [], articles: [] },
    }) as unknown as StatementPage
  const put = (offset: number, version: string) => {
    const window = statementsWindowQuery({ ...asked, offset, limit: WINDOW })
    queries.setQueryData(window.queryKey, pageAt(offset, version))
  }
  const first = statementsQuery({ ...asked, facets: shownFacets, histogram: true })
  queries.setQueryData(first.queryKey, pageAt(0, 'new'))
  put(WINDOW, 'old')
  put(2 * WINDOW, 'new')
  const { result } = renderHook(() => useRowsAtHand(asked, undefined), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    ),
  })
  const lines = result.current()
  expect(lines.map(({ index }) => index)).toEqual([
    ...Array.from({ length: WINDOW }, (_none, at) => at),
    ...Array.from({ length: WINDOW }, (_none, at) => 2 * WINDOW + at),
  ])
})
