import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compactRecords, notFoundPage, openApiFile } from './tools/buildPlugins.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

const mswPart = (name: string) =>
  fileURLToPath(new URL(`mocks/mswParts/${name}.ts`, import.meta.url))

export default defineConfig({
  plugins: [react(), openApiFile(version), notFoundPage(), compactRecords()],
  base: process.env['BASE'] ?? '/',
  resolve: {
    // Parts of MSW that the stand-in does not use (see docs/decisions.md).
    alias: {
      'tough-cookie': mswPart('toughCookie'),
      'is-node-process': mswPart('isNodeProcess'),
      '@mswjs/interceptors': mswPart('interceptors'),
      '@msw/url': mswPart('url'),
      outvariant: mswPart('outvariant'),
      cookie: mswPart('cookie'),
    },
  },
  build: {
    assetsInlineLimit: 0,
    target: 'es2023',
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // What the first view needs stays one file. Else each part that loads on demand cuts off what
      // it shares with it: many small files that pack less well, all of them needed at once.
      output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } },
    },
  },
})
