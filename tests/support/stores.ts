/** Stores for tests that run in Node: over the shipped files, or over records made up there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileNames, parseFile } from '#mocks/records/files.ts'
import type { Records } from '#src/domain/records.ts'
import { chunksOf } from '#src/server/store.ts'
import type { Store } from '#src/server/store.ts'

/** The shipped records, read and checked as the page does. */
export function fileStore(): Store {
  return {
    async *base() {
      for (const file of fileNames) {
        const path = join(import.meta.dirname, '../../mocks/data', `${file}.json`)
        yield parseFile(file, JSON.parse(readFileSync(path, 'utf8')))
      }
    },
  }
}

/** Records at hand. */
export function recordsStore(records: Records): Store {
  return { base: () => chunksOf(records) }
}
