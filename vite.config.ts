import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { NAME_HASH } from './src/contract/offline.ts'
import { chunkGroups } from './tools/chunks.ts'
import { fetchedAhead } from './tools/fetchedAhead.ts'
import {
  notFoundPage,
  openApiFile,
  stylesTriedAgain,
  withoutStatusNames,
} from './tools/buildPlugins.ts'
import { offlineWorker } from './tools/offlinePlugin.ts'
import { runtimeInApp } from './tools/runtimeInApp.ts'
import { shippedRecords } from './tools/shippedRecords.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const mswPart = (name: string) => path(`mocks/mswParts/${name}.ts`)

export default defineConfig({
  plugins: [
    react(),
    openApiFile(version),
    withoutStatusNames(),
    stylesTriedAgain(),
    shippedRecords(path),
    fetchedAhead(),
    runtimeInApp(),
    notFoundPage(),
    offlineWorker(),
  ],
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
      output: {
        codeSplitting: { groups: chunkGroups(path) },
        // The app lists every file that loads on demand: a letter less of each is 0.2 kB.
        chunkFileNames: `assets/[name]-[hash:${NAME_HASH}].js`,
        entryFileNames: `assets/[name]-[hash:${NAME_HASH}].js`,
        assetFileNames: `assets/[name]-[hash:${NAME_HASH}][extname]`,
      },
    },
  },
})
