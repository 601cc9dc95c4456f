import { playwright } from '@vitest/browser-playwright'
import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './tools/browser.ts'
import viteConfig from './vite.config.ts'

const { executablePath, args } = await findBrowser()

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // Properties run long where the machine is busy; that is no fault of theirs.
      testTimeout: 30_000,
      // By itself it would leave one core idle, on machines with two half of the whole.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['{src,mocks,tests,tools}/**/*.test.ts'],
            exclude: ['**/*.browser.test.ts'],
            setupFiles: ['tests/setup/console.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'component',
            environment: 'jsdom',
            include: ['{src,tests}/**/*.test.tsx'],
            exclude: ['**/*.browser.test.tsx'],
            setupFiles: ['tests/setup/console.ts', 'tests/setup/dom.ts'],
          },
        },
        {
          extends: true,
          // Found only when a chart or the log loads, which would bring a second copy of React with it.
          optimizeDeps: { include: ['recharts', 'idb', 'fast-check', 'hono/tiny'] },
          test: {
            name: 'browser',
            include: ['{src,tests}/**/*.browser.test.tsx', '{mocks,tests}/**/*.browser.test.ts'],
            setupFiles: ['tests/setup/console.ts', 'tests/setup/dom.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { executablePath, args } }),
              instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }],
            },
          },
        },
      ],
    },
  }),
)
