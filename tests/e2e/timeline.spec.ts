import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { drawnTimes, expect, open, test } from './support/fixtures.ts'

const chart = (page: Page) => page.getByRole('group', { name: /Statements in lanes over time/ })
const things = (page: Page) => chart(page).locator('[data-thing]')

/** How many statements each lane shows, as marks and in bars, beside what its name says. */
const countLanes = (page: Page) =>
  chart(page)
    .getByRole('listitem')
    .evaluateAll((lanes) =>
      lanes.map((each) => {
        const named = /, ([\d,]+) statement/.exec(each.getAttribute('aria-label') ?? '')
        const undated = /(\d+) undated/.exec(each.textContent ?? '')
        const bars = [...each.querySelectorAll('[data-crowd]')].map((bar) =>
          Number(/: ([\d,]+) statement/.exec(bar.getAttribute('aria-label') ?? '')?.[1]),
        )
        return {
          named: Number(named?.[1]?.replace(',', '')) - Number(undated?.[1] ?? 0),
          shown: each.querySelectorAll('[data-opens]').length + bars.reduce((a, b) => a + b, 0),
        }
      }),
    )

/** The date under a place of the axis, from the address's first and last day. */
async function daysInSight(page: Page) {
  const zoom = new URL(page.url()).searchParams.get('zoom') ?? ''
  const [from, to] = zoom.split('..').map((day) => Date.parse(day) / 86_400_000)
  return { from: from!, to: to! + 1 }
}

test('every statement stands in its lane, as a mark or in a counted bar', async ({ page }) => {
  for (const lanes of ['group', 'stakeholder', 'topic']) {
    await open(page, `/timeline?lanes=${lanes}`)
    await expect(things(page).first()).toBeVisible()
    const counted = await countLanes(page)
    expect(counted.length).toBeGreaterThan(15)
    expect(counted.map(({ shown }) => shown)).toEqual(counted.map(({ named }) => named))
  }
})

test('a mark is a link named by who, when and which claim, and opens the words', async ({
  page,
  context,
}) => {
  await open(page, '/timeline?stakeholder=patient-bashombe&topic=civil-society-seat')
  const mark = chart(page).getByRole('link', {
    name: 'Patient Bashombe, April 2025 (inferred), supports: Civil society a party to the talks',
  })
  await expect(mark.first()).toBeVisible()
  const href = await mark.first().getAttribute('href')
  await mark.first().click()
  const panel = page.getByRole('complementary', { name: 'Statement' })
  await expect(panel).toContainText('We need civil society at the negotiation table')
  await expect(page).toHaveURL(/\/timeline\?open=s001&/)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(mark.first()).toBeFocused()
  // The same link in a tab of its own.
  const other = await context.newPage()
  await open(other, href!)
  await expect(other.getByRole('complementary', { name: 'Statement' })).toBeVisible()
})

test('the words show where the pointer or the focus rests', async ({ page }) => {
  await open(page, '/timeline?id=s001')
  await things(page).first().hover()
  const card = chart(page).locator('[data-card]')
  await expect(card).toContainText('We need civil society at the negotiation table')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
})

test('the keyboard walks through lanes and marks, zooms and pans', async ({ page }) => {
  await open(page, '/timeline')
  const focused = () =>
    page.evaluate(() => {
      const { lane: at, thing } = (document.activeElement as SVGElement).dataset
      return { lane: Number(at), thing }
    })
  await things(page).first().focus()
  await page.keyboard.press('Home')
  const first = await focused()
  await page.keyboard.press('ArrowRight')
  const second = await focused()
  expect(second.lane).toBe(0)
  expect(second.thing).not.toBe(first.thing)
  await page.keyboard.press('ArrowLeft')
  expect(await focused()).toEqual(first)
  await page.keyboard.press('ArrowDown')
  expect((await focused()).lane).toBe(1)
  await page.keyboard.press('ArrowUp')
  expect((await focused()).lane).toBe(0)
  await page.keyboard.press('End')
  const length = async () => {
    const { from, to } = await daysInSight(page)
    return Number.isNaN(to) ? Infinity : to - from
  }
  // Each is drawn before the next: what is in sight is compared below.
  for (let press = 0; press < 4; press++) {
    const now = await length()
    await page.keyboard.press('+')
    await expect.poll(length).toBeLessThan(now)
  }
  // What had the focus, or what stands nearest, has it still.
  expect((await focused()).lane).toBe(0)
  const before = await daysInSight(page)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(async () => (await daysInSight(page)).from).toBeLessThan(before.from)
  await page.keyboard.press('0')
  await expect(page).not.toHaveURL(/zoom=/)
  // Beyond what is in sight: the axis follows.
  await open(page, '/timeline?zoom=2025-11-25..2025-12-31')
  await things(page).first().focus()
  await page.keyboard.press('Home')
  await expect.poll(async () => (await daysInSight(page)).from).toBeLessThan(20_200)
  expect((await focused()).lane).toBe(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible()
})

test('the wheel keeps the date under the pointer where it is', async ({ page }) => {
  await open(page, '/timeline?zoom=2025-04-01..2025-09-30')
  const box = (await chart(page).boundingBox())!
  const left = 188
  const share = 0.3
  const x = box.x + left + (box.width - left) * share
  const before = await daysInSight(page)
  const day = before.from + (before.to - before.from) * share
  await page.mouse.move(x, box.y + 260)
  await page.keyboard.down('Control')
  for (let step = 0; step < 6; step++) await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  const width = ({ from, to }: { from: number; to: number }) => to - from
  // The steps arrive one by one; at any of them the date stands still.
  await expect.poll(async () => width(await daysInSight(page))).toBeLessThan(width(before) / 2)
  const after = await daysInSight(page)
  // The address holds whole days.
  const place = after.from + (after.to - after.from) * share
  expect(Math.abs(place - day)).toBeLessThanOrEqual(1)
})

test('dragging pans, and does not open what it ends on', async ({ page }) => {
  await open(page, '/timeline?zoom=2025-04-01..2025-06-30')
  const [box] = await chart(page)
    .locator('[data-opens]')
    .evaluateAll((marks) =>
      marks
        .map((each) => each.getBoundingClientRect().toJSON() as DOMRect)
        .filter(({ left, top }) => left > 400 && left < 1000 && top > 320 && top < 800),
    )
    .then((boxes) => boxes.map(({ left, top }) => ({ x: left, y: top })))
  await page.mouse.move(box!.x + 8, box!.y + 8)
  await page.mouse.down()
  await page.mouse.move(box!.x + 200, box!.y + 12, { steps: 6 })
  await page.mouse.up()
  await expect.poll(async () => (await daysInSight(page)).from).toBeLessThan(20_179)
  await expect(page.getByRole('complementary', { name: 'Statement' })).toBeHidden()
})

test('bars open by zooming, which parts their statements', async ({ page }) => {
  await open(page, '/timeline')
  const bar = chart(page).locator('[data-crowd=zoom]').first()
  const name = await bar.getAttribute('aria-label')
  await bar.click()
  await expect(page).toHaveURL(/zoom=/)
  await expect(chart(page).getByRole('link', { name: name! })).toHaveCount(0)
})

test('lane names lead to their statements; undated ones are counted beside', async ({ page }) => {
  await open(page, '/timeline')
  await page.getByRole('link', { name: /1 statement without a date/ }).click()
  await expect(page.getByRole('status')).toHaveText('1 of 270 statements')
  await page.goBack()
  await chart(page).getByRole('link', { name: 'Civil society, 34 statements' }).click()
  await expect(page).toHaveURL(/\/statements\?group=civil-society$/)
  await expect(page.getByRole('status')).toHaveText('34 of 270 statements')
})

test('the days in sight become a filter', async ({ page }) => {
  await open(page, '/timeline?zoom=2025-12-01..2025-12-31')
  await page.getByRole('button', { name: 'Filter to these dates' }).click()
  await expect(page).toHaveURL(/\/timeline\?from=2025-12-01&to=2025-12-31$/)
  await expect(
    page.getByRole('button', { name: 'Remove filter: From: 1 December 2025' }),
  ).toBeVisible()
})

test('as a list it is a real table, undated statements included', async ({ page }) => {
  await open(page, '/timeline')
  await page.getByRole('button', { name: 'As a list' }).click()
  await expect(page).toHaveURL(/view=list/)
  const table = page.getByRole('table', { name: 'Timeline' })
  await expect(table).toHaveAttribute('aria-rowcount', '271')
  await table.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/timeline\?open=s\d+&view=list/)
  await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible()
})

test('milestones are numbered, named, and lead to their sources', async ({ page }) => {
  await open(page, '/timeline')
  const first = chart(page).getByRole('link', { name: '1: 27 January 2025, The M23 takes Goma' })
  await expect(first).toHaveAttribute('href', /^https:/)
  await first.focus()
  await page.getByText('Milestones (28)').click()
  const list = page.getByRole('group').filter({ hasText: 'Milestones (28)' })
  await expect(list.getByRole('link', { name: 'The M23 takes Uvira' })).toBeVisible()
})

test.describe('the trends', () => {
  const trends = (page: Page) => page.getByRole('region', { name: 'Trends', exact: true })
  const download = async (page: Page, name: string) => {
    const file = page.waitForEvent('download')
    await trends(page).getByRole('button', { name, exact: true }).click()
    const saved = await file
    return { name: saved.suggestedFilename(), path: await saved.path() }
  }

  test('give the numbers on the screen as a file', async ({ page }) => {
    await open(page, '/timeline?by=group&topic=sovereignty')
    await page.getByText('Numbers as a table').click()
    const table = page.getByRole('table', { name: 'Trends' })
    const shown = await table
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
        ),
      )
    const { name, path } = await download(page, 'CSV (data)')
    expect(name).toMatch(/^parley-trends-.*\.csv$/)
    const rows = csvParse(await readFile(path, 'utf8'))
    const [head = [], ...body] = shown
    for (const [column, label] of head.entries()) {
      const series = rows.filter((row) => row['label'] === label && row['bin'] === 'month')
      if (series.length === 0) continue
      const listed = body.slice(0, series.length).map((cells) => Number(cells[column]) || 0)
      expect([label, series.map((row) => Number(row['statements']))]).toEqual([label, listed])
    }
    expect(
      head.filter((label) => rows.some((row) => row['label'] === label)).length,
    ).toBeGreaterThan(3)
  })

  test('give pictures that say what they show', async ({ page }) => {
    await open(page, '/timeline?group=religious')
    const svg = await readFile((await download(page, 'SVG')).path, 'utf8')
    for (const words of ['Religious bodies', '12 of 270 statements', '/timeline?group=religious']) {
      expect(svg).toContain(words)
    }
    const png = await readFile((await download(page, 'PNG')).path)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const size = await page.evaluate(
      (data) =>
        new Promise<number>((resolve, reject) => {
          const image = new Image()
          image.addEventListener('load', () => resolve(image.naturalWidth))
          image.addEventListener('error', reject)
          image.src = `data:image/png;base64,${data}`
        }),
      png.toString('base64'),
    )
    expect(size).toBeGreaterThan(800)
  })

  test('narrow the filter at a press on a segment', async ({ page }) => {
    await open(page, '/timeline')
    await page.getByText('Numbers as a table').click()
    const number = page
      .getByRole('table', { name: 'Trends' })
      .getByRole('link', { name: /^April 2025, supports: \d+ statements$/ })
    const count = /(\d+) statements$/.exec((await number.getAttribute('aria-label'))!)![1]
    await number.click()
    await expect(page).toHaveURL(/\/timeline\?common=supports&from=2025-04&.*to=2025-04$/)
    await expect(page.getByRole('status')).toHaveText(`${count} of 270 statements`)
  })
})

test('the card beside a bar tells what the bar is now, also after it zoomed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/timeline')
  const bar = page.locator('[data-thing][data-crowd=zoom]').first()
  await bar.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-card]')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/zoom=/)
  // Without a card nothing false is told either.
  const differs = () =>
    page.evaluate(() => {
      const told = document.querySelector('[data-card] p')?.textContent
      return told !== undefined && told !== document.activeElement?.getAttribute('aria-label')
    })
  await drawnTimes(page, 60)
  await expect.poll(differs).toBe(false)
})

test.describe('moving between views', () => {
  test('keeps filter, open statement and each view’s own keys', async ({ page }) => {
    await open(page, '/statements?group=religious&sort=outlet')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    const panel = page.getByRole('complementary', { name: 'Statement' })
    const words = await panel.locator('blockquote, p').first().textContent()
    const main = page.getByRole('navigation', { name: 'Main' })
    await main.getByRole('link', { name: 'Timeline' }).click()
    await expect(page).toHaveURL(/\/timeline\?group=religious&open=s\d+$/)
    await expect(panel).toContainText(words!)
    const lanes = page.getByRole('group', { name: 'Lanes' })
    await lanes.getByRole('button', { name: 'Topic' }).click()
    await expect(page).toHaveURL(/lanes=topic/)
    await main.getByRole('link', { name: 'Statements' }).click()
    await expect(page).toHaveURL(/\/statements\/s\d+\?group=religious&sort=outlet$/)
    await main.getByRole('link', { name: 'Timeline' }).click()
    await expect(page).toHaveURL(/\/timeline\?group=religious&lanes=topic&open=s\d+$/)
  })

  test('finds the scroll place again', async ({ page }) => {
    await open(page, '/statements')
    const scroller = page.locator('[data-scroller]')
    await scroller.evaluate((box) => box.scrollTo(0, 2400))
    // Rows that come into sight are measured, and push the place a little.
    const topRow = () =>
      scroller.evaluate((box) => {
        const middle = box.getBoundingClientRect().top + box.clientHeight / 2
        const rows = [...box.querySelectorAll('[data-row]')].map((row) => ({
          id: row.querySelector('[data-opens]')?.getAttribute('data-opens'),
          away: Math.round(Math.abs(row.getBoundingClientRect().top - middle)),
        }))
        return rows.toSorted((a, b) => a.away - b.away)[0]?.id
      })
    await expect.poll(topRow).toMatch(/^s\d+$/)
    // It stands once all rows in sight have come and been measured.
    const stands = async () => {
      const first = await topRow()
      await drawnTimes(page, 30)
      return (await topRow()) === first
    }
    await expect.poll(stands).toBe(true)
    const before = await topRow()
    const main = page.getByRole('navigation', { name: 'Main' })
    await main.getByRole('link', { name: 'Timeline' }).click()
    await expect(things(page).first()).toBeVisible()
    await main.getByRole('link', { name: 'Statements' }).click()
    await expect.poll(topRow).toBe(before)
  })

  test('a statement in the query of Statements moves into the path', async ({ page }) => {
    await open(page, '/statements?open=s001&group=civil-society')
    await expect(page).toHaveURL(/\/statements\/s001\?group=civil-society$/)
  })
})

test.describe('bad input', () => {
  test('a filter that leaves nothing says which part to loosen', async ({ page }) => {
    await open(page, '/timeline?group=civil-society&q=zzzz')
    await expect(page.getByRole('heading', { name: /No statement matches/ })).toBeVisible()
    await page.getByRole('link', { name: 'Without “Words”' }).click()
    await expect(page).toHaveURL(/\/timeline\?group=civil-society$/)
    await expect(things(page).first()).toBeVisible()
  })

  test('no dates at all: said, with the list as the way out', async ({ page }) => {
    await open(page, '/timeline?precision=none')
    await expect(page.getByRole('heading', { name: 'No dated statement to draw' })).toBeVisible()
    await page.getByRole('button', { name: 'See them as a list' }).click()
    await expect(page.getByRole('table', { name: 'Timeline' })).toHaveAttribute(
      'aria-rowcount',
      '2',
    )
  })

  test('one statement only, and all on one day', async ({ page }) => {
    await open(page, '/timeline?id=s001')
    await expect(things(page)).toHaveCount(1)
    await open(page, '/timeline?from=2025-12-04&to=2025-12-04&precision=day')
    const counted = await countLanes(page)
    expect(counted.map(({ shown }) => shown)).toEqual(counted.map(({ named }) => named))
  })

  test('a zoom that is no range is left out, and said', async ({ page }) => {
    await open(page, '/timeline?zoom=2025-04-01..2025-03-01')
    await expect(page.getByRole('alert')).toContainText('zoom=2025-04-01..2025-03-01')
    await expect(page).toHaveURL(/\/timeline$/)
    await open(page, '/timeline?zoom=1900-01-01..1900-02-01')
    await expect(things(page).first()).toBeAttached()
  })
})

test.describe('when the lanes fail', () => {
  test.use({ expectedWords: /500/ })
  test('says so, and tries again', async ({ page }) => {
    await open(page, '/timeline?fault=timeline:500:2')
    const retry = page.getByRole('button', { name: 'Try again' }).first()
    await expect(retry).toBeVisible()
    await retry.click()
    await expect(things(page).first()).toBeVisible()
  })
})
