import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { createApi } from '#src/server/api.ts'
import { chunksOf } from '#src/server/store.ts'
import type { Records } from '#src/domain/records.ts'
import { renderApp } from '#tests/support/renderApp.tsx'
import '#src/ui/tokens.css'
import '#src/ui/base.css'

const page = document.createElement('style')
page.textContent = 'html, body, body > div { height: 100%; margin: 0 }'
beforeAll(() => document.head.append(page))
afterAll(() => page.remove())

const permalink = (id: string) => `https://parley.example/statements/${id}`
const apiOver = (records: Records) => {
  const api = createApi({ base: () => chunksOf(records) }, { permalink })
  return async (request: Request) => api.fetch(request)
}
const synthetic = syntheticRecords({ statements: 900, seed: 5 })
/** All on one day, by one speaker. */
const heaped: Records = {
  ...synthetic,
  statements: synthetic.statements.slice(0, 20).map((statement) => ({
    ...statement,
    speakerId: 'stakeholder-1',
    saidOn: '2025-04-17',
    status: 'accepted',
  })),
}
/** 150 stakeholders with names of 80 letters, each with a statement. */
const crowded: Records = {
  ...synthetic,
  stakeholders: synthetic.stakeholders.map((each, at) => ({
    ...each,
    mergedIntoId: undefined,
    name: { en: `Synthetic ${at} ${'long name '.repeat(8)}`.slice(0, 80), fr: null },
  })) as Records['stakeholders'],
  statements: synthetic.statements.slice(0, 150).map((statement, at) => ({
    ...statement,
    speakerId: `stakeholder-${at + 1}`,
    saidOn: '2025-04',
    status: 'accepted',
  })),
}

const things = () => [...document.querySelectorAll<SVGAElement>('[data-thing]')]
const chart = () => screen.findByRole('group', { name: /Statements in lanes over time/ })

it('opens the list of what no zoom can part', async () => {
  const { user } = await renderApp('/timeline', apiOver(heaped))
  await waitFor(() => expect(things()).toHaveLength(1))
  const [bar] = things()
  expect(bar).toHaveAccessibleName(/17 April 2025: 20 statements/)
  await user.click(bar!)
  await waitFor(() => expect(window.location.pathname).toBe('/statements'))
  expect(screen.getByRole('status')).toHaveTextContent('20 of 20 statements')
})

it('stacks twelve at one place, one above the other', async () => {
  const twelve = { ...heaped, statements: heaped.statements.slice(0, 12) }
  await renderApp('/timeline', apiOver(twelve))
  await waitFor(() => expect(things()).toHaveLength(12))
  const tops = things().map((mark) => Math.round(mark.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(12)
})

it('keeps only some of many lanes in the document, and goes on by key to the others', async () => {
  const { user } = await renderApp('/timeline?lanes=stakeholder-name', apiOver(crowded))
  const lanes = within(await chart())
  await waitFor(() => expect(things().length).toBeGreaterThan(5))
  expect(lanes.getAllByRole('listitem').length).toBeLessThan(60)
  things()[0]!.focus()
  for (let press = 0; press < 40; press++) await user.keyboard('{ArrowDown}')
  await waitFor(() => expect((document.activeElement as SVGAElement).dataset['lane']).toBe('40'))
  const { top, bottom } = document.activeElement!.getBoundingClientRect()
  expect(top).toBeGreaterThan(0)
  expect(bottom).toBeLessThan(window.innerHeight)
})

it('lets no label run into the next lane', async () => {
  await renderApp('/timeline?lanes=stakeholder', apiOver(crowded))
  await waitFor(() => expect(things().length).toBeGreaterThan(5))
  for (const lane of (await chart()).querySelectorAll('li')) {
    const label = lane.querySelector('a')!.getBoundingClientRect()
    const box = lane.getBoundingClientRect()
    expect(label.top).toBeGreaterThanOrEqual(box.top - 1)
    expect(label.bottom).toBeLessThanOrEqual(box.bottom + 1)
  }
})

it('lets Tab reach a mark in sight, whatever part of the axis that is', async () => {
  const many = syntheticRecords({ statements: 400, seed: 9 })
  await renderApp('/timeline?zoom=2026-09-01..2026-09-30', apiOver(many))
  await waitFor(() => expect(things().length).toBeGreaterThan(5))
  const stops = things().filter((each) => each.getAttribute('tabindex') === '0')
  expect(stops).toHaveLength(1)
  const { left, right } = stops[0]!.getBoundingClientRect()
  expect(right).toBeGreaterThan(180)
  expect(left).toBeLessThan(window.innerWidth)
})

it('shows the whole anew after Fit, whatever the filter has become', async () => {
  const { user } = await renderApp('/timeline?from=2026-06', apiOver(synthetic))
  await waitFor(() => expect(things().length).toBeGreaterThan(5))
  await user.click(screen.getByRole('button', { name: 'Zoom in' }))
  await waitFor(() => expect(window.location.search).toContain('zoom='))
  await user.click(screen.getByRole('button', { name: 'Fit' }))
  await waitFor(() => expect(window.location.search).not.toContain('zoom='))
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  await waitFor(() => expect(window.location.search).toBe(''))
  const strip = () => document.querySelector<HTMLElement>('[data-strip]')!.style.width
  await waitFor(() => expect(Number.parseFloat(strip())).toBeLessThan(130))
})

it('tells printed words from summaries, and keeps a mark of what reaches beyond the edge', async () => {
  const [first, second] = synthetic.statements
  const both: Records = {
    ...synthetic,
    statements: [
      { ...first!, saidOn: '2025', wording: 'printed', kind: 'verbatim', status: 'accepted' },
      {
        ...second!,
        saidOn: '2026-02-01',
        wording: 'summary',
        kind: 'indirect',
        status: 'accepted',
      },
    ],
  }
  await renderApp('/timeline?zoom=2025-11-01..2026-03-01', apiOver(both))
  await waitFor(() => expect(things()).toHaveLength(2))
  const outlined = (id: string) =>
    document.querySelector(`[data-opens="${id}"] [data-outline]`) !== null
  expect([outlined(first!.id), outlined(second!.id)]).toEqual([false, true])
  // The middle of 2025 is far out of sight; its bracket is not.
  const edge = document.querySelector(`[data-opens="${first!.id}"]`)!.getBoundingClientRect()
  expect(edge.left).toBeGreaterThan(180)
  expect(edge.left).toBeLessThan(300)
})
