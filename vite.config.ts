import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  base: process.env['BASE'] ?? '/',
  resolve: {
    // Parts of MSW that the stand-in does not use (see docs/decisions.md).
    alias: {
      'tough-cookie': fileURLToPath(new URL('mocks/toughCookieStub.ts', import.meta.url)),
      'is-node-process': fileURLToPath(new URL('mocks/isNodeProcessStub.ts', import.meta.url)),
    },
  },
  build: { assetsInlineLimit: 0, target: 'es2023' },
})
