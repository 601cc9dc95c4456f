import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  base: process.env['BASE'] ?? '/',
  resolve: {
    alias: {
      'tough-cookie': fileURLToPath(new URL('mocks/toughCookieStub.ts', import.meta.url)),
    },
  },
  build: { assetsInlineLimit: 0, target: 'es2023' },
})
