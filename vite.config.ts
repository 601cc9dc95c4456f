import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compactRecords, notFoundPage, openApiFile } from './tools/buildPlugins.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

export default defineConfig({
  plugins: [react(), openApiFile(version), notFoundPage(), compactRecords()],
  base: process.env['BASE'] ?? '/',
  resolve: {
    // Parts of MSW that the stand-in does not use (see docs/decisions.md).
    alias: {
      'tough-cookie': fileURLToPath(new URL('mocks/toughCookieStub.ts', import.meta.url)),
      'is-node-process': fileURLToPath(new URL('mocks/isNodeProcessStub.ts', import.meta.url)),
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
