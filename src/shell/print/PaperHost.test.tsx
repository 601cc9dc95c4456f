import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/support/renderApp.tsx'
import { answer } from '#tests/support/shippedApi.ts'

const sheet = () => document.querySelector('[data-printed]')
const printedRows = () => document.querySelectorAll('[data-print-rows] tbody tr').length

/** What stood on paper when the browser was told to print. */
let papers: { rows: number; text: string }[] = []
beforeEach(() => {
  papers = []
  vi.stubGlobal('print', () => {
    papers.push({ rows: printedRows(), text: sheet()?.textContent ?? '' })
    window.dispatchEvent(new Event('afterprint'))
  })
})

const pressPrint = (init: KeyboardEventInit = { ctrlKey: true }) =>
  fireEvent.keyDown(document.body, { key: 'p', ...init })

it('prints all rows at the browser’s own key, under what they are of', async () => {
  await renderApp('/statements?stance=supports', answer)
  // The browser does not print too.
  expect(pressPrint()).toBe(false)
  expect(pressPrint({ ctrlKey: true, repeat: true })).toBe(false)
  await waitFor(() => expect(papers).toHaveLength(1), { timeout: 5000 })
  const { rows, text } = papers[0]!
  expect(text).toMatch(
    new RegExp(`${rows} of 270 statements\\. Filter: Stance: supports.*records to 7 March 2026`),
  )
  expect(rows).toBeGreaterThan(50)
  await waitFor(() => expect(sheet()).toBeNull())
  // Held down it prints no more than once at a time.
  pressPrint()
  pressPrint({ ctrlKey: true, repeat: true })
  await waitFor(() => expect(papers).toHaveLength(2))
  await waitFor(() => expect(sheet()).toBeNull())
  expect(papers).toHaveLength(2)
})

it('stays as printed where the browser does not hold the page, until it says that it is done', async () => {
  vi.stubGlobal('print', () => papers.push({ rows: printedRows(), text: '' }))
  await renderApp('/statements?stance=supports', answer)
  pressPrint()
  await waitFor(() => expect(papers).toHaveLength(1), { timeout: 5000 })
  expect(printedRows()).toBe(papers[0]!.rows)
  expect(printedRows()).toBeGreaterThan(50)
  fireEvent(window, new Event('afterprint'))
  await waitFor(() => expect(sheet()).toBeNull())
  // It may never say so: whoever goes on with the page has its paper.
  pressPrint()
  await waitFor(() => expect(papers).toHaveLength(2))
  expect(printedRows()).toBeGreaterThan(50)
  fireEvent.pointerDown(document.body)
  await waitFor(() => expect(sheet()).toBeNull())
})

it('leaves other keys alone', async () => {
  await renderApp('/statements', answer)
  expect(pressPrint({})).toBe(true)
  expect(pressPrint({ ctrlKey: true, shiftKey: true })).toBe(true)
})

it('prints nothing where rows can’t be had, and says so', async () => {
  let broken = false
  await renderApp('/statements', (request) =>
    broken ? Promise.resolve(new Response(null, { status: 503 })) : answer(request),
  )
  broken = true
  pressPrint()
  expect(await screen.findByRole('alert', {}, { timeout: 5000 })).toHaveTextContent(
    'could not be loaded, so nothing was printed',
  )
  expect(papers).toEqual([])
})

it('has the rows where the browser prints by itself, once the pointer has left for its menu', async () => {
  const { asked } = await renderApp('/statements?group=drc-government', answer)
  fireEvent.mouseLeave(document.documentElement)
  await waitFor(() => {
    fireEvent.blur(window)
    expect(asked.some((path) => path.includes('offset=50'))).toBe(true)
  })
  await waitFor(() => {
    fireEvent(window, new Event('beforeprint'))
    const rows = printedRows()
    const text = sheet()?.textContent
    fireEvent(window, new Event('afterprint'))
    expect(rows).toBe(64)
    expect(text).not.toContain('had not been loaded')
  })
})

it('gives pages without a filter the same head, in French', async () => {
  await renderApp('/about', answer, 'fr', () =>
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument(),
  )
  pressPrint()
  await waitFor(() => expect(papers).toHaveLength(1), { timeout: 5000 })
  expect(papers[0]!.rows).toBe(0)
  expect(papers[0]!.text).toMatch(/^Parley, données du 23 novembre 2026 .*Imprimé le \d.*\/about$/)
})
