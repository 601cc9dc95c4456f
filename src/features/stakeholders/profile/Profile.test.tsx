import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Stakeholder } from '#src/contract/records.ts'
import { createApi } from '#src/server/api.ts'
import type { Store } from '#src/server/store.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { fileStore } from '#tests/support/stores.ts'

const name = (text: string) => screen.findByRole('heading', { level: 1, name: text })
const section = (title: RegExp) => screen.findByRole('region', { name: title })

describe('the profile of a person', () => {
  it('begins with who it is and the numbers, each the way to its statements', async () => {
    await renderApp('/stakeholders/patient-bashombe?kind=indirect', answer)
    await name('Patient Bashombe')
    expect(screen.getByText(/^also:/)).toHaveTextContent('Patient Bashombe Matabishi')
    const said = await screen.findByRole('link', { name: /, Said: Patient Bashombe$/ })
    expect(said).toHaveAttribute('href', '/statements?kind=indirect&stakeholder=patient-bashombe')
  })

  it('shows the latest words first, in their own language, and opens them in place', async () => {
    const { user } = await renderApp('/stakeholders/patient-bashombe', answer)
    const words = await section(/^Last words$/)
    const items = within(words).getAllByRole('listitem')
    expect(items).toHaveLength(5)
    expect(words.querySelector('blockquote')).toHaveAttribute('lang')
    expect(words).toHaveTextContent('5 of 7 statements · All 7 statements')
    await user.click(within(items[0]!).getByRole('link', { name: /open the statement$/ }))
    expect(await screen.findByRole('complementary', { name: 'Statement' })).toBeInTheDocument()
    expect(window.location.pathname).toBe('/stakeholders/patient-bashombe')
    expect(window.location.search).toMatch(/^\?open=/)
  })

  it('says of each claim how it stands, as one link to those statements', async () => {
    await renderApp('/stakeholders/patient-bashombe', answer)
    const table = await screen.findByRole('table', {
      name: /^Positions by topic ?coded by Parley$/,
    })
    const bar = within(table).getByRole('link', {
      name: /^Civil society a party to the talks, Said: \d statements?, ?\d supports$/,
    })
    expect(bar).toHaveAttribute(
      'href',
      '/statements?stakeholder=patient-bashombe&topic=civil-society-seat',
    )
  })

  it('says what its dates are, and where printed words are a translation', async () => {
    await renderApp('/stakeholders/corneille-nangaa', answer)
    await name('Corneille Nangaa')
    const heard = (term: string) => screen.getByText(term).nextElementSibling
    expect(heard('First heard')?.textContent).toMatch(/^20 Mar 2025.*inferred$/)
    expect(heard('Last heard')?.textContent).toMatch(/^26 Jan 2026.*inferred$/)
    const positions = await section(/^Positions by topic/)
    expect(positions).toHaveTextContent(
      '“the opacity surrounding the negotiations”printed in English',
    )
  })

  it('says of what is not recorded that it is not, in how many articles, to which day', async () => {
    await renderApp('/stakeholders/corneille-nangaa', answer)
    const received = await section(/^Asks received/)
    await within(received).findByText(
      'No ask addressed to Corneille Nangaa in our 186 articles, to 7 March 2026.',
    )
    expect(screen.getByRole('link', { name: 'Asks received' })).toHaveAttribute(
      'href',
      '#asks-received',
    )
    expect(screen.queryByRole('region', { name: 'Members' })).toBeNull()
  })

  it('says so under a filter too, and of those who never spoke', async () => {
    await renderApp('/stakeholders/corneille-nangaa?topic=publish-texts', answer)
    await screen.findByText(
      'No ask made by Corneille Nangaa in our 186 articles, to 7 March 2026, under this filter.',
    )
    expect(screen.queryByText(/\b(it|its)\b/i, { selector: 'h2, h3, section p' })).toBeNull()
  })

  it('prints the addresses of its articles', async () => {
    await renderApp('/stakeholders/patient-bashombe', answer)
    const articles = await section(/^Articles$/)
    const [first] = within(articles).getAllByRole('listitem')
    const link = within(first!).getByRole('link', { name: /^Open the article/ })
    expect(first).toHaveTextContent(link.getAttribute('href')!)
  })

  it('counts the days of an ask without answer, as exactly as its date', async () => {
    await renderApp('/stakeholders/patient-bashombe', answer)
    const asks = await section(/^Asks made/)
    expect(asks).toHaveTextContent('No answer recorded · asked 311 to 340 days before 7 March 2026')
  })

  it('comes in French', async () => {
    await renderApp('/stakeholders/patient-bashombe', answer, 'fr')
    await screen.findByRole('table', { name: /^Positions par sujet/ })
    expect(screen.getByRole('button', { name: 'Imprimer le dossier' })).toBeInTheDocument()
    expect(document.body.textContent).toContain('aussi\u00a0: ')
    await screen.findByText(
      'Aucune demande ne lui est adressée dans nos 186 articles, jusqu’au 7 mars 2026.',
    )
  })
})

describe('the profile of an organisation', () => {
  it('tells apart what others said on its behalf, and names its members', async () => {
    await renderApp('/stakeholders/drc-government', answer)
    await name('Government of the DRC')
    const behalf = screen.getByRole('link', { name: /, Said on its behalf: / })
    expect(behalf).toHaveAttribute(
      'href',
      '/statements?onBehalfOf=drc-government&stakeholder!=drc-government',
    )
    const members = await section(/^Members$/)
    expect(within(members).getByRole('link', { name: 'Patrick Muyaya' })).toHaveAttribute(
      'href',
      '/stakeholders/patrick-muyaya',
    )
    expect(members).toHaveTextContent('since April 2021')
    const received = await section(/^Asks received/)
    expect(
      within(received).getAllByRole('link', { name: /open the answer$/ }).length,
    ).toBeGreaterThan(0)
  })
})

const merged: Stakeholder = {
  id: 'old-name',
  kind: 'person',
  name: { en: 'P. Bashombe', fr: null },
  aliases: [],
  group: 'civil-society',
  roles: [],
  mergedIntoId: 'patient-bashombe',
}

describe('what is not plain', () => {
  it('shows a private person by role, without names or roles beside it', async () => {
    await renderApp('/stakeholders/resident-1', answer)
    await name('Economics student in Goma')
    expect(screen.queryByText(/^also:/)).toBeNull()
    expect(screen.queryByRole('region', { name: 'Roles over time' })).toBeNull()
  })

  it('says that a filter leaves nothing, still who it is, and clears it', async () => {
    const { user } = await renderApp('/stakeholders/patient-bashombe?group=company', answer)
    await name('Patient Bashombe')
    expect(await screen.findByText(/^Under this filter nothing was said by/)).toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' }).at(-1)!)
    await section(/^Last words$/)
  })

  it('says that there is none by an id, and leads back', async () => {
    await renderApp('/stakeholders/nobody', answer)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('There is no stakeholder nobody')
    expect(within(alert).getByRole('link', { name: 'All stakeholders' })).toHaveAttribute(
      'href',
      '/stakeholders',
    )
  })

  it('goes from a merged record to the one it is kept under, and says so', async () => {
    const store: Store = {
      async *base() {
        for await (const chunk of fileStore().base()) {
          if (chunk.kind !== 'stakeholders') yield chunk
          else yield { ...chunk, items: [...chunk.items, merged] }
        }
      },
    }
    const api = createApi(store, { permalink: (id) => id })
    await renderApp('/stakeholders/old-name?kind=indirect', async (request) => api.fetch(request))
    await name('Patient Bashombe')
    await waitFor(() => expect(window.location.pathname).toBe('/stakeholders/patient-bashombe'))
    expect(window.location.search).toBe('?kind=indirect')
    expect(screen.getByText('The record old-name is kept under Patient Bashombe.')).toBeVisible()
  })
})

it('is reached from the panel of a statement', async () => {
  await renderApp('/statements/s001?group=civil-society', answer)
  const panel = await screen.findByRole('complementary', { name: 'Statement' })
  expect(await within(panel).findByRole('link', { name: 'Profile' })).toHaveAttribute(
    'href',
    '/stakeholders/patient-bashombe?group=civil-society',
  )
})
