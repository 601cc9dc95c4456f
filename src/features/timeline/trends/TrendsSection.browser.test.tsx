import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { userEvent } from '@testing-library/user-event'
import { createStandIn } from '#mocks/standIn.ts'
import { renderPart } from '#tests/support/renderPart.tsx'
import '#src/ui/tokens.css'
import '#src/ui/base.css'
import { TrendsSection } from './TrendsSection.tsx'

// What the tests put in its place has no files.
const fetchFile = globalThis.fetch.bind(globalThis)
const answer = createStandIn({
  permalink: (id) => `https://parley.example/statements/${id}`,
  fetchAsset: fetchFile,
  pageQuery: () => '',
})

// The records and Recharts are fetched first, which takes a while on a busy machine.
const PATIENT = { timeout: 10_000 }
const chart = () => screen.findByRole('group', { name: /Arrow keys go from number/ }, PATIENT)
const chartLinks = async () => {
  const drawing = await chart()
  await waitFor(
    () => expect(within(drawing).getAllByRole('link').length).toBeGreaterThan(5),
    PATIENT,
  )
  return within(drawing).getAllByRole<HTMLElement & SVGAElement>('link')
}
const countIn = (name: string | null) => Number(/: (?:counted )?(\d+)/.exec(name ?? '')?.[1])

it.each(['stance', 'group-month-share', 'stance-week', 'group-month-line'])(
  'draws every number of the table that fits a bin, each a link: %s',
  async (view) => {
    const { user } = await renderPart(<TrendsSection />, `/timeline?by=${view}`, answer)
    const links = await chartLinks()
    const drawn = links.reduce((sum, link) => sum + countIn(link.getAttribute('aria-label')), 0)
    await user.click(screen.getByText('Numbers as a table'))
    const table = await screen.findByRole('table', { name: 'Trends' })
    const rows = table.querySelectorAll('tr[data-kind=bin] td:last-child')
    const counted = [...rows].reduce((sum, cell) => sum + Number(cell.textContent), 0)
    expect(drawn).toBe(counted)
    expect(counted).toBeGreaterThan(100)
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^\/timeline\?.*from=/)
  },
)

it('stacks bars as high as the numbers they stand for', async () => {
  await renderPart(<TrendsSection />, '/timeline', answer)
  const heights = new Map<string, number>()
  for (const link of await chartLinks()) {
    const height = Number(link.querySelector('rect')?.getAttribute('height'))
    heights.set(link.getAttribute('aria-label')!, height / countIn(link.getAttribute('aria-label')))
  }
  const [first = 0, ...others] = heights.values()
  expect(first).toBeGreaterThan(0)
  for (const each of others) expect(each).toBeCloseTo(first, 3)
})

it('goes by arrow keys from number to number, and opens one', async () => {
  await renderPart(<TrendsSection />, '/timeline', answer)
  await chartLinks()
  const drawing = await chart()
  drawing.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(document.activeElement).toHaveAttribute(
    'aria-label',
    'February 2025, supports: 3 statements',
  )
  await userEvent.keyboard('{ArrowRight}{ArrowUp}')
  expect(document.activeElement).toHaveAttribute('aria-label', 'March 2025, opposes: 3 statements')
  // A link of a drawing: the browser makes a click of Enter.
  await userEvent.click(document.activeElement!)
  await waitFor(() => expect(window.location.search).toContain('common=opposes&from=2025-03'))
  await waitFor(() => expect(screen.getByRole('figure')).toHaveTextContent('3 of 270 statements'))
  expect(document.activeElement).toBe(await chart())
})

/** What was handed to the browser's downloads: each file with its name. */
function watchDownloads() {
  const files: { name: string; blob: Blob }[] = []
  const blobs = new Map<string, Blob>()
  const make = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = make(blob)
    blobs.set(url, blob as Blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob: blobs.get(this.href)! })
  })
  return files
}

async function imageOf(blob: Blob): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = URL.createObjectURL(blob)
  await image.decode()
  return image
}

it.each(['stance', 'topic-month-line'])(
  'gives the chart as pictures that open anywhere: %s',
  async (view) => {
    document.documentElement.dataset['theme'] = 'dark'
    const files = watchDownloads()
    const address = `/timeline?by=${view}&q=%22minerals%22%20-%3Cb%3E`
    const { user } = await renderPart(<TrendsSection />, address, answer)
    await chartLinks()
    await user.click(screen.getByRole('button', { name: 'SVG' }))
    await waitFor(() => expect(files).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'PNG' }))
    await waitFor(() => expect(files).toHaveLength(2))
    expect(document.documentElement.dataset['theme']).toBe('dark')
    delete document.documentElement.dataset['theme']
    expect(files.map(({ name }) => name)).toEqual([
      'parley-trends-2026-11-23.svg',
      'parley-trends-2026-11-23.png',
    ])
    const [svg, png] = await Promise.all(files.map(({ blob }) => imageOf(blob)))
    expect(svg!.naturalWidth).toBeGreaterThan(500)
    expect(png!.naturalWidth).toBe(svg!.naturalWidth * 2)
    const text = await files[0]!.blob.text()
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    // Nothing in it needs the page: no variable, no style sheet, no link, and the light paper.
    expect(text).not.toMatch(/var\(|class=|href=/)
    expect(text).toContain('fill="#fbfaf7"')
    const words = [...parsed.querySelectorAll('text')].map((each) => each.textContent).join(' ')
    expect(words).toContain('Words: "minerals" -<b>')
    expect(words).toContain(`/timeline?${view === 'stance' ? 'q=' : `by=${view}&q=`}`)
    expect(words).toMatch(/coded by Parley\./)
    expect(words).toMatch(/\d+ of 270 statements/)
    expect(words).toMatch(/data version \w+/)
  },
)

const ticks = async () => {
  const drawing = await chart()
  const labels = drawing.querySelectorAll('.recharts-yAxis-tick-labels text')
  return [...labels].map((label) => label.textContent)
}

it.each([
  ['stance', 'id=s001', ['0', '1']],
  ['stance-month-share', 'group=religious', ['0%', '25%', '50%', '75%', '100%']],
])('ends its value axis where its highest bar does: %s %s', async (view, query, expected) => {
  await renderPart(<TrendsSection />, `/timeline?by=${view}&${query}`, answer)
  await waitFor(async () => expect(await ticks()).toEqual(expected), PATIENT)
})

/** What a picture shows, to compare. */
async function pixelsOf(blob: Blob): Promise<string> {
  const image = await imageOf(blob)
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  canvas.getContext('2d')!.drawImage(image, 0, 0)
  return canvas.toDataURL()
}

it('brings its fonts along in its pictures, and goes on without where they can’t be had', async () => {
  const files = watchDownloads()
  let online = true
  const { user } = await renderPart(<TrendsSection />, '/timeline?by=group', async (request) => {
    const { pathname } = new URL(request.url)
    if (!pathname.endsWith('.woff2')) return answer(request)
    if (!online) throw new TypeError('Failed to fetch')
    return fetchFile(pathname)
  })
  await chartLinks()
  const take = async (kind: string) => {
    const before = files.length
    await user.click(screen.getByRole('button', { name: kind }))
    await waitFor(() => expect(files).toHaveLength(before + 1), PATIENT)
    return files.at(-1)!.blob
  }
  const svg = await take('SVG')
  const text = await svg.text()
  const faces = [
    ...text.matchAll(/@font-face\{font-family:'([^']+)';src:url\(data:font\/woff2;base64,/g),
  ]
  expect(faces.map(([, family]) => family)).toEqual(['IBM Plex Sans', 'Source Serif 4'])
  expect(text).not.toMatch(/url\((?!data:|#)/)
  const png = await take('PNG')

  online = false
  const bareSvg = await take('SVG')
  expect(await bareSvg.text()).not.toContain('@font-face')
  const barePng = await take('PNG')
  expect(await pixelsOf(barePng)).not.toBe(await pixelsOf(png))
  expect(await pixelsOf(bareSvg)).not.toBe(await pixelsOf(svg))
})
