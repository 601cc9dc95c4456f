import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Trends } from '#src/contract/trends.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import type { Answer } from '#tests/support/renderApp.tsx'
import { answer } from '#tests/support/shippedApi.ts'
import { TrendsSection } from './TrendsSection.tsx'

const made = (more: Partial<Trends>): Trends => ({
  by: 'stance',
  unit: 'month',
  bins: [
    { from: '2025-04', to: '2025-04' },
    { from: '2025-05', to: '2025-05' },
  ],
  series: [
    { key: 'supports', counts: [9, 0], inexact: 2, undated: 0 },
    { key: 'none', counts: [1, 4], inexact: 0, undated: 1 },
  ],
  totals: [10, 4],
  inexact: 2,
  undated: 1,
  total: 17,
  of: 270,
  version: 'v',
  ignored: [],
  ...more,
})

/** The API with its trends answered by hand. */
const answering =
  (trends: Trends): Answer =>
  async (request) =>
    new URL(request.url).pathname === '/api/trends' ? Response.json(trends) : answer(request)

async function openTable(user: Awaited<ReturnType<typeof renderPart>>['user']) {
  await user.click(await screen.findByText('Numbers as a table'))
  return screen.findByRole('table', { name: 'Trends' })
}

describe('the table', () => {
  it('has every number as a link to the statements behind it', async () => {
    const { user } = await renderPart(
      <TrendsSection />,
      '/timeline?group=religious',
      answering(made({})),
    )
    const table = await openTable(user)
    const hrefOf = (name: string) => within(table).getByRole('link', { name }).getAttribute('href')
    expect(hrefOf('April 2025, supports: 9 statements')).toBe(
      '/timeline?common=supports&from=2025-04&group=religious&precision=day&precision=month&to=2025-04',
    )
    expect(hrefOf('date not exact, supports: 2 statements')).toBe(
      '/timeline?common=supports&group=religious&precision=year',
    )
    expect(hrefOf('no date, no position coded: 1 statement')).toBe(
      '/timeline?common=none&group=religious&precision=none',
    )
    expect(hrefOf('Total, supports: 11 statements')).toBe(
      '/timeline?common=supports&group=religious',
    )
    const heads = within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent)
    expect(heads).toEqual(['April 2025', 'May 2025', 'date not exact', 'no date', 'Total'])
    const linkless = within(table)
      .getAllByRole('cell')
      .filter((cell) => !within(cell).queryByRole('link'))
    expect(linkless.map((cell) => cell.textContent)).toEqual(['0', '0', '0'])
  })

  it('shows all series, however many, with their whole names', async () => {
    const name = (at: number) => `Synthetic group ${at} ${'of a name so long '.repeat(4)}`.trim()
    const series = Array.from({ length: 150 }, (_each, at) => ({
      key: `group-${at}`,
      label: { en: name(at), fr: null },
      counts: [150 - at, 0],
      inexact: 0,
      undated: 0,
    }))
    const { user } = await renderPart(
      <TrendsSection />,
      '/timeline?by=group',
      answering(
        made({ by: 'group', series, totals: [11325, 0], inexact: 0, undated: 0, total: 11325 }),
      ),
    )
    expect(await screen.findByRole('figure')).toHaveTextContent('The 143 groups')
    const table = await openTable(user)
    const heads = within(table).getAllByRole('columnheader')
    expect(heads).toHaveLength(152)
    expect(heads[150]).toHaveTextContent(name(149))
  })

  it('counts a statement once in the total of its row, however many its topics', async () => {
    const series = ['sovereignty', ''].map((key) => ({
      key,
      ...(key === '' ? {} : { label: { en: 'Deal respects sovereignty', fr: null } }),
      counts: [3, 1],
      inexact: 1,
      undated: 0,
    }))
    const { user } = await renderPart(
      <TrendsSection />,
      '/timeline?by=topic',
      answering(made({ by: 'topic', series, totals: [5, 2], inexact: 1, undated: 0, total: 8 })),
    )
    const figure = await screen.findByRole('figure')
    expect(figure).toHaveTextContent('Not drawn: 1 with a date less exact than a month.')
    expect(
      within(figure).getByRole('link', { name: '1 with a date less exact than a month' }),
    ).toHaveAttribute('href', '/statements?precision=year')
    const table = await openTable(user)
    const april = within(table).getByRole('row', { name: /^April 2025/ })
    expect(
      within(april)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['3', '3', '5'])
    expect(within(april).getByRole('link', { name: 'April 2025: 5 statements' })).toHaveAttribute(
      'href',
      '/timeline?by=topic&from=2025-04&precision=day&precision=month&to=2025-04',
    )
    expect(
      within(table).getByRole('link', { name: 'date not exact: 1 statement' }),
    ).toHaveAttribute('href', '/timeline?by=topic&precision=year')
    expect(table).toHaveAccessibleDescription('A statement on several topics counts once in Total.')
    const last = within(table).getByRole('row', { name: /^Total/ })
    expect(
      within(last)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['5', '5', '8'])
    expect(
      within(april).getByRole('link', { name: 'April 2025, no position coded: 3 statements' }),
    ).toHaveAttribute('href', expect.stringContaining('common=none'))
  })
})

describe('the section', () => {
  it('says in its caption what is not drawn, and leads there', async () => {
    await renderPart(<TrendsSection />, '/timeline', answering(made({})))
    const figure = await screen.findByRole('figure')
    await waitFor(() => expect(figure).toHaveTextContent('17 of 270 statements'))
    const leads = (name: string) => within(figure).getByRole('link', { name }).getAttribute('href')
    expect(leads('2 with a date less exact than a month')).toBe('/statements?precision=year')
    expect(leads('1 without a date')).toBe('/statements?precision=none')
  })

  it('keeps its choice in the address, without a new entry in the history', async () => {
    const { user } = await renderPart(<TrendsSection />, '/timeline', answer)
    const before = window.history.length
    const press = async (group: string, option: string) => {
      const buttons = within(screen.getByRole('group', { name: group }))
      await user.click(buttons.getByRole('button', { name: option }))
      await waitFor(() =>
        expect(buttons.getByRole('button', { name: option })).toHaveAttribute(
          'aria-pressed',
          'true',
        ),
      )
    }
    await screen.findByRole('figure')
    await press('Count by', 'Topic')
    await press('For each', 'Week')
    await press('Drawn as', 'Shares')
    expect(window.location.search).toBe('?by=topic-week-share')
    expect(window.history.length).toBe(before)
  })

  it('narrows the timeline at a press of a number', async () => {
    const { user } = await renderPart(<TrendsSection />, '/timeline', answer)
    const table = await openTable(user)
    await user.click(within(table).getByRole('link', { name: 'April 2025, opposes: 5 statements' }))
    await waitFor(() => expect(window.location.search).toContain('common=opposes&from=2025-04'))
    expect(window.location.pathname).toBe('/timeline')
    await waitFor(() => expect(screen.getByRole('figure')).toHaveTextContent('5 of 270 statements'))
  })

  it('says why there is nothing to draw', async () => {
    const series = [{ key: 'none', counts: [], inexact: 0, undated: 3 }]
    const { user } = await renderPart(
      <TrendsSection />,
      '/timeline',
      answering(made({ bins: [], series, totals: [], inexact: 0, undated: 3, total: 3 })),
    )
    expect(
      await screen.findByText(/Of what matches \(3 statements\) nothing has a date/),
    ).toBeVisible()
    expect(screen.queryByRole('button', { name: 'SVG' })).toBeNull()
    const table = await openTable(user)
    expect(within(table).getAllByRole('rowheader')).toHaveLength(2)
  })

  it('says what went wrong, and asks again', async () => {
    let fails = true
    const { user } = await renderPart(<TrendsSection />, '/timeline', async (request) => {
      if (fails && request.url.includes('/api/trends')) {
        const problem = { type: 'about:blank', title: 'x', status: 404, code: 'not-found' }
        const headers = { 'content-type': 'application/problem+json' }
        return Response.json(problem, { status: 404, headers })
      }
      return answer(request)
    })
    const retry = await screen.findByRole('button', { name: 'Try again' })
    fails = false
    await user.click(retry)
    expect(await screen.findByRole('figure')).toHaveTextContent('270 of 270 statements')
  })

  it('speaks French', async () => {
    await renderPart(<TrendsSection />, '/timeline?by=topic', answer, 'fr')
    expect(await screen.findByRole('heading', { name: 'Tendances' })).toBeVisible()
    expect(await screen.findByRole('figure')).toHaveTextContent(
      'Une déclaration sur plusieurs sujets compte dans chacun d’eux.',
    )
    const shapes = within(screen.getByRole('group', { name: 'Dessin' })).getAllByRole('button')
    expect(shapes.map((button) => button.textContent)).toEqual(['Empilé', 'Lignes', 'Parts'])
  })
})
