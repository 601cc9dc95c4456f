import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectCount, renderApp } from '#tests/support/renderApp.tsx'
import { answer } from '#tests/support/shippedApi.ts'

const chip = (text: string) => screen.findByRole('button', { name: `Remove filter: ${text}` })

describe('the chips', () => {
  it('say the filter in words, and each takes its part away', async () => {
    const { user } = await renderApp(
      '/statements?from=2025-03&group!=company&group=civil-society',
      answer,
    )
    await chip('From: March 2025')
    await chip('Group: not Companies')
    await user.click(await chip('Group: Civil society'))
    await waitFor(() => expect(window.location.search).toBe('?from=2025-03&group!=company'))
  })

  it('hand the focus on, at last to the search', async () => {
    const { user } = await renderApp('/statements?group=religious&kind=verbatim', answer)
    await user.click(await chip('Group: Religious bodies'))
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Remove filter: Kind/ })).toHaveFocus(),
    )
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(screen.getByRole('searchbox', { name: 'Search statements' })).toHaveFocus(),
    )
    await expectCount('270 of 270 statements')
  })
})

describe('the search', () => {
  it('keeps what is typed and puts its tidied form into the address', async () => {
    const { user } = await renderApp('/statements', answer)
    const box = screen.getByRole('searchbox', { name: 'Search statements' })
    await user.type(box, '  souveraineté ')
    expect(box).toHaveValue('  souveraineté ')
    await waitFor(() =>
      expect(window.location.search).toBe(`?q=${encodeURIComponent('souveraineté')}`),
    )
  })

  it('says so where nothing could be found by what is typed', async () => {
    const { user } = await renderApp('/statements', answer)
    const box = screen.getByRole('searchbox', { name: 'Search statements' })
    await user.type(box, '!?')
    expect(box).toHaveAccessibleDescription(/letter/)
    expect(window.location.search).toBe('')
  })
})

describe('clearing', () => {
  it('is taken back by Undo, which says what it takes back', async () => {
    const { user } = await renderApp('/statements?group=religious', answer)
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    await expectCount('270 of 270 statements')
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(undo).toHaveAccessibleDescription(/Religious bodies/)
    await user.click(undo)
    await expectCount('12 of 270 statements')
    expect(window.location.search).toBe('?group=religious')
  })
})

describe('the requests', () => {
  it('are one for page, counts and histogram together', async () => {
    const { asked } = await renderApp('/statements?group=religious', answer)
    const lists = asked.filter((path) => path.startsWith('/api/statements?'))
    expect(lists).toHaveLength(1)
  })
})
