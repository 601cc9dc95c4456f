/** Builds the offline worker, with the list of all that the build wrote. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Plugin } from 'vite'
import { WORKER, fileListOf, readFolder, workerFile } from './offlineFiles.ts'

const entry = fileURLToPath(new URL('../src/workers/offline.worker.ts', import.meta.url))

/** One plain script: not every browser takes modules as service workers. */
async function buildWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const [chunk] = outputs.flatMap((each) => ('output' in each ? each.output : []))
  if (chunk?.type !== 'chunk') throw new Error('The offline worker was not built')
  return chunk.code
}

/**
 * Writes `sw.js` beside `index.html`, last of all, from what stands in the folder then: whoever
 * wrote it, the worker holds the bytes that the host will send.
 */
export function offlineWorker(): Plugin {
  let base = '/'
  return {
    name: 'parley:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder')
        const list = fileListOf(readFolder(dir), base)
        writeFileSync(`${dir}/${WORKER}`, workerFile(list, await buildWorker()))
      },
    },
  }
}
