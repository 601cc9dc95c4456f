/** The app where there is no offline worker, and so no copy on the device. */
import { expect, open } from './support/fixtures.ts'
import { cutLine, test } from './support/hosted.ts'

for (const worker of ['missing', 'page', 'throwing'] as const) {
  test.describe(`where the worker of the host is ${worker}`, () => {
    test.use({
      serviceWorkers: 'allow',
      expectedWords: /bad HTTP response code|unsupported MIME type|Failed to load|broken/,
    })
    test('the app works, and says that it needs a connection', async ({ page, host }) => {
      host.worker = worker
      await page.goto('/about')
      await expect(page.getByText(/^none: this browser or this host/)).toBeVisible()
      await page.getByRole('link', { name: 'Statements', exact: true }).click()
      await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
    })
  })
}

test.describe('where a browser blocks workers', () => {
  test.use({ serviceWorkers: 'block' })
  test('the app works, says so, and goes on when the line goes', async ({ page, host }) => {
    await page.goto('/about')
    await expect(page.getByText(/^none: this browser or this host/)).toBeVisible()
    await cutLine(page, host)
    await page.getByText('Offline', { exact: true }).click()
    await expect(page.getByText(/^No connection\. What stands here goes on working/)).toBeVisible()
  })

  test('a view that can’t be had leaves the page whole, and opens when the line is back', async ({
    page,
    host,
  }) => {
    // No view is fetched ahead.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await open(page, '/')
    const view = (name: string) => page.getByRole('link', { name, exact: true })
    const failed = page.getByText(/^This part could not be loaded\. Check the connection/)
    // What stands is not thrown away by loading it anew from a host that is not there.
    await page.route('**/AsksPage-*.css', (route) =>
      route.fulfill({ body: '', contentType: 'text/css' }),
    )
    await view('Positions').click()
    await expect(page.getByRole('table', { name: 'Positions' })).toBeVisible()
    host.down = true
    for (const name of ['Asks', 'Stakeholders']) {
      await view(name).click()
      await expect(failed).toBeVisible()
      await page.getByRole('button', { name: 'Load again' }).click()
      await expect(page.getByText(/^The records could not be reached/)).toBeVisible()
      await view('Statements').click()
      await expect(page.getByRole('status')).toHaveText('270 of 270 statements')
    }
    host.down = false
    await view('Asks').click()
    await expect(page.getByRole('table', { name: 'Asks' })).toBeVisible()
  })

  test('a view whose styles did not come once has them the next time', async ({ page, host }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await open(page, '/')
    host.lost = /PositionsPage-.*css/
    await page.getByRole('link', { name: 'Positions', exact: true }).click()
    await expect(page.getByText(/^This part could not be loaded/)).toBeVisible()
    host.lost = undefined
    await page.getByRole('link', { name: 'Statements', exact: true }).click()
    await page.getByRole('link', { name: 'Positions', exact: true }).click()
    await expect(page.getByRole('table', { name: 'Positions' })).toBeVisible()
    const styles = await page.evaluate(() =>
      Array.from(document.styleSheets, ({ href }) => href).filter((href) =>
        href?.includes('PositionsPage-'),
      ),
    )
    expect(styles).toHaveLength(1)
  })
})
