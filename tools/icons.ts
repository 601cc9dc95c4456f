/** `npm run icons`: draws the icons of the installed app from `public/favicon.svg`. */
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.ts'

const folder = 'public/icons'
const drawing = readFileSync('public/favicon.svg', 'utf8')
/** Green to the edges: the system cuts its own form, a circle of four fifths at the least. */
const bleeding = drawing
  .replace(' rx="7"', '')
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace('<rect width="32" height="32"', '<rect x="-4" y="-4" width="40" height="40"')

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch(await findBrowser())
try {
  for (const [name, size, svg] of [
    ['icon-192', 192, drawing],
    ['icon-512', 512, drawing],
    ['maskable-512', 512, bleeding],
    ['apple-touch-icon', 180, bleeding],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`)
    await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
console.log(folder)
