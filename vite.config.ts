import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  base: process.env['BASE'] ?? '/',
  build: { assetsInlineLimit: 0, target: 'es2023' },
})
