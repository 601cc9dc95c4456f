import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'
import { answer } from '#tests/support/shippedApi.ts'

const head = (name: string) => screen.findByRole('heading', { level: 1, name })
const told = () => document.querySelector('[data-arrival]')?.textContent ?? ''
const tab = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name })

it('leaves the focus alone at the first page', async () => {
  await renderApp('/statements', answer)
  expect(document.body).toHaveFocus()
  expect(told()).toBe('')
})

it('goes to the head of the page that a link in the page leads to, there and back', async () => {
  const { user } = await renderApp('/changes', answer, 'en', () =>
    expect(screen.getByRole('link', { name: 'Records' })).toBeInTheDocument(),
  )
  screen.getByRole('link', { name: 'Records' }).focus()
  await user.keyboard('{Enter}')
  await waitFor(async () => expect(await head('Records')).toHaveFocus())
  window.history.back()
  await waitFor(async () => expect(await head('Changes')).toHaveFocus())
  expect(told()).toBe('')
})

it('says the page that a tab leads to, in whose link the focus stays', async () => {
  const { user } = await renderApp('/statements', answer)
  tab('Asks').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(told()).toBe('Asks'))
  expect(tab('Asks')).toHaveFocus()
  tab('Sources').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(told()).toBe('Sources'))
})

it('takes another filter or an open statement for no other page', async () => {
  const { user } = await renderApp('/asks', answer)
  tab('Statements').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(told()).toBe('Statements'))
  const search = screen.getByRole('searchbox')
  search.focus()
  await user.keyboard('minerals')
  await waitFor(() => expect(window.location.search).toContain('minerals'))
  expect(search).toHaveFocus()
  expect(told()).toBe('Statements')
})
