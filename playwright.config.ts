import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './tools/browser.ts'

const { executablePath, args } = await findBrowser()
const PORT = 4391

/** End to end, on the production build: `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    timezoneId: 'Africa/Lubumbashi',
    viewport: { width: 1440, height: 900 },
    // `page.route` sees no request that a service worker makes, and most tests are about something
    // else: those of the offline worker allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args },
    screenshot: 'only-on-failure',
    // Recording takes a fifth of the time of all, also where nothing fails: TRACE=1 asks for it.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
  },
  webServer: {
    command: `node tests/e2e/support/server.ts ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
