import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStandIn } from '#mocks/standIn.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import '#src/ui/tokens.css'
import '#src/ui/base.css'

const answer = createStandIn({
  permalink: (id) => `https://parley.example/statements/${id}`,
  fetchAsset: globalThis.fetch.bind(globalThis),
  pageQuery: () => '',
})
const style = document.createElement('style')
style.textContent = 'html, body, body > div { height: 100%; margin: 0 }'
beforeAll(() => document.head.append(style))
afterAll(() => style.remove())

const table = (name = 'Stakeholders') => screen.findByRole('table', { name })
const rowOf = async (name: string) => {
  const link = await within(await table()).findByRole('link', { name })
  return link.closest('tr')!
}
const shownNames = () =>
  [...document.querySelectorAll('a[data-opens][data-index]')].map((link) => link.textContent)

describe('a row', () => {
  it('leads to the profile, and each number to its statements, within the filter', async () => {
    await renderApp(
      '/stakeholders?stakeholder=patient-bashombe&stakeholder=felix-tshisekedi&topic=civil-society-seat&topic=sovereignty',
      answer,
    )
    const row = await rowOf('Patient Bashombe')
    const kept = 'stakeholder=felix-tshisekedi&stakeholder=patient-bashombe'
    expect(within(row).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      expect.stringContaining(`/stakeholders/patient-bashombe?${kept}`),
    )
    const said = within(row).getByRole('link', { name: /, Said: / })
    expect(said).toHaveAttribute(
      'href',
      '/statements?stakeholder=patient-bashombe&topic=civil-society-seat&topic=sovereignty',
    )
  })

  it('opens first, last and latest words over the view', async () => {
    const { user } = await renderApp('/stakeholders', answer)
    const row = await rowOf('Patient Bashombe')
    const [first] = within(row).getAllByRole('link', { name: /open the statement$/ })
    await user.click(first!)
    expect(await screen.findByRole('complementary', { name: 'Statement' })).toBeInTheDocument()
    expect(window.location.search).toMatch(/^\?open=s\d+$/)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement?.getAttribute('data-opens')).toMatch(/^s\d/))
  })
})

describe('what stands beside dates and names', () => {
  it('says which dates are inferred, and by which alias one was found', async () => {
    await renderApp('/stakeholders?find=fatshi', answer)
    const row = await rowOf('Félix Tshisekedi')
    const cell = (column: string) => row.querySelector(`td[data-column=${column}]`)
    expect(cell('firstHeard')).not.toHaveTextContent('inferred')
    expect(cell('lastHeard')?.textContent).toMatch(/inferred$/)
    expect(cell('lastWords')?.textContent).toMatch(/inferred$/)
    expect(cell('name')).toHaveTextContent('also Fatshi')
    expect(within(row).getByRole('link', { name: /^1 more/ })).toHaveAccessibleName(
      '1 more topic of Félix Tshisekedi',
    )
  })

  it('says that the table goes on at the right as long as it does', async () => {
    await renderApp('/stakeholders', answer)
    await rowOf('Félix Tshisekedi')
    const more = () => document.querySelector('[data-more-aside]')
    const box = document.querySelector('[data-scroller]')!
    expect(box.scrollWidth).toBe(box.clientWidth)
    expect(more()).toBeNull()
    document.body.style.width = '1000px'
    await waitFor(() => expect(more()).not.toBeNull())
    box.scrollTo(2000, 0)
    await waitFor(() => expect(more()).toBeNull())
    document.body.style.width = ''
  })
})

describe('the order', () => {
  it('follows the heads and says so', async () => {
    const { user } = await renderApp('/stakeholders', answer)
    await rowOf('Félix Tshisekedi')
    const head = screen.getByRole('columnheader', { name: /^Name/ })
    expect(screen.getByRole('columnheader', { name: /^Said ?↓?$/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await user.click(within(head).getByRole('button'))
    await waitFor(() => expect(head).toHaveAttribute('aria-sort', 'ascending'))
    expect(window.location.search).toBe('?sort=name')
    await waitFor(() => expect(shownNames()[0]).toMatch(/^A/))
    await user.click(
      within(screen.getByRole('columnheader', { name: 'Addressed' })).getByRole('button'),
    )
    await waitFor(() => expect(shownNames()[0]).toBe('Government of the DRC'))
    expect(window.location.search).toBe('?sort=-addressed')
  })
})

describe('finding', () => {
  it('goes by aliases, in either language, and keeps what is typed', async () => {
    const { user } = await renderApp('/stakeholders', answer)
    await rowOf('Félix Tshisekedi')
    const box = screen.getByRole('searchbox', { name: 'Find a stakeholder' })
    await user.type(box, ' gouvernement congolais')
    await rowOf('Government of the DRC')
    await waitFor(() => expect(shownNames()).toEqual(['Government of the DRC']))
    expect(screen.getByText('1 of 145 stakeholders')).toBeInTheDocument()
    expect(box).toHaveValue(' gouvernement congolais')
    expect(window.location.search).toBe('?find=gouvernement%20congolais')
    // One go of typing is one entry of the history.
    window.history.back()
    await waitFor(() => expect(box).toHaveValue(''))
  })

  it('says so where nobody has the name', async () => {
    const { user } = await renderApp('/stakeholders?find=zzzz', answer)
    await screen.findByRole('heading', { name: 'No stakeholder is called “zzzz”' })
    await user.click(screen.getByRole('button', { name: 'Clear the search: 144 stakeholders' }))
    await rowOf('Félix Tshisekedi')
    expect(window.location.search).toBe('')
  })
})

it('stands under groups, in their order, with their counts', async () => {
  const { user } = await renderApp('/stakeholders', answer)
  await rowOf('Félix Tshisekedi')
  const button = screen.getByRole('button', { name: 'Grouped by group' })
  expect(button).toHaveAttribute('aria-pressed', 'false')
  await user.click(button)
  await screen.findByRole('heading', { name: 'Civil society 16 stakeholders' })
  expect(button).toHaveAttribute('aria-pressed', 'true')
  expect(window.location.search).toBe('?view=grouped')
})

it('leaves no gap between the head of a group and its first row after a search', async () => {
  const { user } = await renderApp('/stakeholders?view=grouped', answer)
  await screen.findByRole('heading', { name: /^Civil society/ })
  await user.type(screen.getByRole('searchbox', { name: 'Find a stakeholder' }), 'fatshi')
  await waitFor(() => expect(shownNames()).toEqual(['Félix Tshisekedi']))
  const [head, row] = [...document.querySelectorAll('tr[data-row]')]
  await waitFor(() => {
    const gap = row!.getBoundingClientRect().top - head!.getBoundingClientRect().bottom
    expect(Math.abs(gap)).toBeLessThanOrEqual(1)
  })
})

it('speaks French', async () => {
  await renderApp('/stakeholders', answer, 'fr')
  await table('Parties prenantes')
  await screen.findByText('144 parties prenantes sur 145')
  expect(
    await screen.findByRole('link', { name: /, Dit\u00a0: Félix Tshisekedi$/ }),
  ).toBeInTheDocument()
})
