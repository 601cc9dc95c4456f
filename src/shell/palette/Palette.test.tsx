import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { closePalette } from '#src/stores/palette.ts'
import { forgetRecent } from '#src/stores/recent.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { answer } from '#tests/support/shippedApi.ts'

beforeEach(() => {
  localStorage.clear()
  forgetRecent()
  closePalette()
})

async function openPalette(address = '/statements', lang: 'en' | 'fr' = 'en') {
  const app = await renderApp(address, answer, lang)
  await app.user.keyboard('{Control>}k{/Control}')
  const dialog = await screen.findByRole('dialog', { name: lang === 'en' ? 'Go to' : 'Aller à' })
  return { ...app, dialog, field: within(dialog).getByRole('combobox') }
}

const options = () => within(screen.getByRole('listbox')).getAllByRole('option')
const active = () => within(screen.getByRole('listbox')).getByRole('option', { selected: true })

describe('the palette', () => {
  it('opens by Ctrl+K, also while typing, and closes by Escape; the focus goes back', async () => {
    const { user } = await renderApp('/statements', answer)
    const search = screen.getByRole('searchbox', { name: 'Search statements' })
    await user.click(search)
    await user.keyboard('{Control>}k{/Control}')
    const dialog = await screen.findByRole('dialog', { name: 'Go to' })
    const field = within(dialog).getByRole('combobox')
    expect(field).toHaveFocus()
    expect(field).toHaveAttribute('aria-expanded', 'true')
    expect(field).toHaveAttribute('aria-activedescendant', active().id)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(search).toHaveFocus()
    expect(search).toHaveValue('')
  })

  it('opens by its button, and Ctrl+K closes it', async () => {
    const { user } = await renderApp('/statements', answer)
    await user.click(screen.getByRole('button', { name: 'Go to …' }))
    await screen.findByRole('dialog', { name: 'Go to' })
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Go to …' })).toHaveFocus()
  })

  it('moves by arrows, Home, End and Page keys', async () => {
    const { user } = await openPalette()
    expect(active()).toHaveTextContent('Statements')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toHaveTextContent('Timeline')
    await user.keyboard('{End}')
    expect(active()).toBe(options().at(-1))
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options()[0])
    await user.keyboard('{PageDown}{Home}')
    expect(active()).toBe(options()[0])
  })

  it('finds a stakeholder by another name, under any filter, and leads to the profile', async () => {
    const { user } = await openPalette('/statements?group=religious')
    // The answer is still out when Enter is pressed: it waits.
    await user.keyboard('fatshi{Enter}')
    await waitFor(() => expect(window.location.pathname).toBe('/stakeholders/felix-tshisekedi'))
    expect(window.location.search).toBe('?group=religious')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveFocus()
  })

  it('shows the other name and the group, and options that are links', async () => {
    const { user } = await openPalette('/statements?group=religious')
    await user.keyboard('FÀTSHI')
    const option = await screen.findByRole('option', { name: /^Félix Tshisekedi/ })
    expect(option).toHaveTextContent('also Fatshi · DRC government')
    expect(option).toHaveAttribute('href', '/stakeholders/felix-tshisekedi?group=religious')
    expect(screen.getByRole('group', { name: 'Stakeholders' })).toContainElement(option)
  })

  it('puts a topic in place of the filter, and says so', async () => {
    const { user } = await openPalette('/statements?group=religious')
    await user.keyboard('sovereign')
    const option = await screen.findByRole('option', { name: /^Deal respects sovereignty/ })
    expect(screen.getByText(/in place of the filter/)).toBeInTheDocument()
    await user.click(option)
    await waitFor(() => expect(window.location.search).toBe('?topic=sovereignty'))
  })

  it('says how many there are and opens them all', async () => {
    const { user } = await openPalette('/statements?group=religious')
    await user.keyboard('a')
    const all = await screen.findByRole('option', { name: /^8 of \d+: see them all/ })
    expect(all).toHaveTextContent('without the filter')
    expect(all).toHaveAttribute('href', '/stakeholders?find=a')
    expect(
      within(screen.getByRole('group', { name: 'Stakeholders' })).getAllByRole('option'),
    ).toHaveLength(9)
  })

  it('says where nothing is called so, and offers the search', async () => {
    const { user } = await openPalette('/statements?group=religious')
    await user.keyboard('zzzz')
    expect((await screen.findAllByText('Nothing here is called “zzzz”.')).length).toBe(2)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.search).toBe('?group=religious&q=zzzz'))
  })

  it('keeps going where the stakeholders cannot be had, and tries again', async () => {
    let broken = true
    const { user } = await renderApp('/statements', async (request) => {
      if (!broken || !request.url.includes('/api/stakeholders')) return answer(request)
      return new Response('{}', { status: 404 })
    })
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog', { name: 'Go to' })
    await user.keyboard('lobito')
    const retry = await screen.findByRole('option', { name: /could not be searched/ })
    expect(screen.getByRole('option', { name: /^Lobito carries/ })).toBeInTheDocument()
    broken = false
    await user.click(retry)
    await screen.findByRole('option', { name: /^Lobito Atlantic Railway/ })
  })

  it('shows what was chosen last on top, and before others of its kind', async () => {
    const { user } = await openPalette()
    await user.keyboard('parliament of{Enter}')
    await waitFor(() => expect(window.location.pathname).toBe('/stakeholders/drc-parliament'))
    await user.keyboard('{Control>}k{/Control}')
    const recent = await screen.findByRole('group', { name: 'Recent' })
    expect(within(recent).getByRole('option')).toHaveTextContent('Parliament of the DRC')
    await user.keyboard('drc')
    await screen.findByRole('option', { name: /^Government of the DRC/ })
    expect(active()).toHaveTextContent('Parliament of the DRC')
  })

  it('does what it offers: clearing, undoing, the link', async () => {
    const { user } = await openPalette('/statements?group=religious')
    await user.keyboard('clear f{Enter}')
    await waitFor(() => expect(window.location.search).toBe(''))
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog', { name: 'Go to' })
    expect(screen.getByRole('option', { name: /^Undo/ })).toHaveTextContent('Religious bodies')
    await user.keyboard('undo{Enter}')
    await waitFor(() => expect(window.location.search).toBe('?group=religious'))
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog', { name: 'Go to' })
    await user.keyboard('permalink{Enter}')
    await screen.findByText('Link copied.')
    expect(await navigator.clipboard.readText()).toMatch(/\/statements\?group=religious$/)
  })

  it('shows the link where it cannot be copied', async () => {
    const { user } = await openPalette('/statements?group=religious')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.keyboard('copy the link{Enter}')
    const byHand = await screen.findByRole('textbox', { name: /Copy the link yourself/ })
    expect(byHand).toHaveDisplayValue(/\/statements\?group=religious$/)
  })

  it('speaks French', async () => {
    const { user } = await openPalette('/statements', 'fr')
    await user.keyboard('gouvernement congo')
    const option = await screen.findByRole('option', { name: /^Gouvernement de la RDC/ })
    expect(option).toHaveTextContent('aussi Gouvernement congolais')
  })
})

describe('the list of keys', () => {
  it('opens by ? and closes by it; not while typing', async () => {
    const { user } = await renderApp('/statements', answer)
    const search = screen.getByRole('searchbox', { name: 'Search statements' })
    await user.click(search)
    await user.keyboard('?')
    expect(search).toHaveValue('?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: /^Civil society/ }))
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keys' })
    expect(within(dialog).getByRole('table', { name: 'Keys' })).toBeInTheDocument()
    const row = within(dialog).getByRole('row', { name: /Go to a stakeholder/ })
    expect(row).toHaveTextContent('CtrlK')
  })

  it('is led to from the palette, which is left', async () => {
    const { user } = await openPalette()
    await user.keyboard('shortcuts{Enter}')
    await screen.findByRole('dialog', { name: 'Keys' })
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })

  it('shows ⌘ where Apple has it', async () => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel')
    const { user } = await renderApp('/statements', answer)
    await user.keyboard('{Control>}k{/Control}{Meta>}k{/Meta}')
    await screen.findByRole('dialog', { name: 'Go to' })
    await user.keyboard('shortcuts{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Keys' })
    expect(within(dialog).getByRole('row', { name: /Go to a stakeholder/ })).toHaveTextContent('⌘')
  })
})
