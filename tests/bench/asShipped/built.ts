/** Builds the app with `setupWorker` as shipped, in few words of configuration. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { packed } from '../pages.ts'
import { build } from 'vite'

const top = join(import.meta.dirname, '../../..')

/**
 * Into `folder`: no parts of MSW left out, records as plain JSON that is asked for once the worker
 * runs, nothing answered or fetched ahead, files divided as the bundler does by itself.
 */
export async function builtAsShipped(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      react(),
      {
        name: 'bench:entry',
        load(id) {
          if (id !== join(top, 'src/main.tsx')) return undefined
          return "import '#tests/bench/asShipped/main.ts'"
        },
      },
      {
        name: 'bench:records',
        async generateBundle() {
          const { joinedRecords, readFiles } = await import('../../../tools/shippedRecords.ts')
          const source = joinedRecords(readFiles((file) => join(top, file)))
          this.emitFile({ type: 'asset', fileName: 'records.json', source })
        },
      },
    ],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023' },
  })
  copyFileSync(
    join(top, 'node_modules/msw/lib/mockServiceWorker.js'),
    join(folder, 'mockServiceWorker.js'),
  )
  return packed(folder)
}
