import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'
import { answer } from '#tests/support/shippedApi.ts'

/** Everything in a claim that leads to asks; the count of statements leads to another page. */
const places = /^(\d+|no answer|\d+ (has|have) (an answer|none)|.*Only asks on the claim.*)$/

async function claims() {
  const head = await screen.findByRole('region', { name: 'What is asked for most' })
  return within(head).getAllByRole('listitem')
}

it.each([0, 1, 2])('keeps the focus on what was pressed in claim %d', async (at) => {
  const { user } = await renderApp('/asks', answer)
  const names = within((await claims())[at]!)
    .getAllByRole('link', { name: places })
    .map((link) => link.textContent)
  expect(names.length).toBeGreaterThan(2)
  for (const name of names) {
    const link = within((await claims())[at]!).getByRole('link', { name })
    const claim = link.closest('li')!.querySelector('h3')!.textContent
    link.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.search).toMatch(/topic=/))
    await waitFor(() => expect(document.querySelector('[aria-rowcount="64"]')).toBeNull())
    expect(document.activeElement?.closest('li')?.querySelector('h3')).toHaveTextContent(claim)
    window.history.back()
    await waitFor(() => expect(document.querySelector('[aria-rowcount="64"]')).not.toBeNull())
  }
})
