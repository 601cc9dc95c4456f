import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createStandIn } from '#mocks/standIn.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import '#src/ui/tokens.css'
import '#src/ui/base.css'

const answer = createStandIn({
  permalink: (id) => `https://parley.example/statements/${id}`,
  fetchAsset: globalThis.fetch.bind(globalThis),
  pageQuery: () => '',
})
const page = document.createElement('style')
page.textContent = 'html, body, body > div { height: 100%; margin: 0 }'
beforeAll(() => document.head.append(page))
afterAll(() => page.remove())

const table = () => screen.getByRole('table', { name: 'Statements' })
const rowIndexes = () =>
  within(table())
    .getAllByRole('row')
    .map((row) => row.getAttribute('aria-rowindex'))

it('draws only the rows in sight and tells how many there are', async () => {
  await renderApp('/statements', answer)
  await waitFor(() => expect(rowIndexes().length).toBeGreaterThan(5))
  expect(table()).toHaveAttribute('aria-rowcount', '271')
  expect(rowIndexes().length).toBeLessThan(60)
})

it('goes to the last row by key, draws it, and keeps the focus on its link', async () => {
  const { user } = await renderApp('/statements', answer)
  await waitFor(() => expect(rowIndexes().length).toBeGreaterThan(5))
  within(table()).getAllByRole('link')[0]!.focus()
  await user.keyboard('{End}')
  await waitFor(() => expect(rowIndexes()).toContain('271'))
  await waitFor(() => {
    const row = document.activeElement?.closest('[role=row]')
    expect(row?.getAttribute('aria-rowindex')).toBe('271')
  })
})

it('keeps the focused row in the document while another part is looked at', async () => {
  // Another order: the list before would be found again where it was left.
  await renderApp('/statements?sort=said', answer)
  await waitFor(() => expect(rowIndexes().length).toBeGreaterThan(5))
  const link = within(table()).getAllByRole('link')[0]!
  link.focus()
  document.querySelector('[data-scroller]')!.scrollTop = 9000
  await waitFor(() => expect(rowIndexes().filter((at) => Number(at) > 60)).not.toEqual([]))
  expect(link.isConnected).toBe(true)
  expect(document.activeElement).toBe(link)
})

it('says at the head by what it is sorted, and sorts anew at a press', async () => {
  const { user } = await renderApp('/statements', answer)
  const said = await screen.findByRole('columnheader', { name: /Said/ })
  expect(said).toHaveAttribute('aria-sort', 'descending')
  await user.click(within(said).getByRole('button'))
  await waitFor(() => expect(said).toHaveAttribute('aria-sort', 'ascending'))
  expect(window.location.search).toContain('sort=said')
})
