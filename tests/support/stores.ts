/** Stores for tests that run in Node: over the shipped files, or over records made up there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileNames, parseFile } from '#mocks/records/files.ts'
import type { Records } from '#src/domain/records.ts'
import type { Store } from '#src/server/store.ts'

/** The shipped records, read and checked as the page does. */
export function fileStore(): Store {
  return {
    async *base() {
      for (const file of fileNames) {
        const path = join(import.meta.dirname, '../../mocks/data', `${file}.json`)
        yield parseFile(file, readFileSync(path, 'utf8'))
      }
    },
  }
}

/** Records at hand. */
export function recordsStore(records: Records): Store {
  return {
    async *base() {
      yield { kind: 'release', item: records.release }
      yield { kind: 'groups', items: records.groups }
      yield { kind: 'stakeholders', items: records.stakeholders }
      yield { kind: 'topics', items: records.topics }
      yield { kind: 'articles', items: records.articles }
      yield { kind: 'statements', items: records.statements }
    },
  }
}
