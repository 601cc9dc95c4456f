/** `npm run screenshot`: makes the picture of the README from the built app. */
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from './browser.ts'
import { serve } from './serve.ts'

const folder = '.cache/screenshot'
const address = 'statements/s001?topic=civil-society-seat'

await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
const { url, server } = await serve(folder, '/', 0)
const browser = await chromium.launch(await findBrowser())
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 860 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(url + address)
  await page
    .getByRole('complementary', { name: 'Statement' })
    .getByRole('button', { name: 'Copy quote' })
    .waitFor()
  await page.getByRole('table').getByRole('link').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: 'docs/screenshot.png' })
} finally {
  await browser.close()
  server.close()
}
console.log('docs/screenshot.png')
