/** The shipped records, read from their files, for tests that run in Node. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileSchemas } from '#mocks/records/files.ts'
import type { Records } from '#src/domain/records.ts'

/** What stands in a file of `mocks/data`, as JSON and nothing more. */
export function shippedFile(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../mocks/data/${name}.json`), 'utf8'))
}

/** All shipped records. Throws where a file does not fit its schema. */
export function shippedRecords(): Records {
  return {
    release: fileSchemas.release.parse(shippedFile('release')),
    groups: fileSchemas.groups.parse(shippedFile('groups')),
    stakeholders: fileSchemas.stakeholders.parse(shippedFile('stakeholders')),
    topics: fileSchemas.topics.parse(shippedFile('topics')),
    articles: fileSchemas.articles.parse(shippedFile('articles')),
    statements: fileSchemas.statements.parse(shippedFile('statements')),
    milestones: fileSchemas.milestones.parse(shippedFile('milestones')),
  }
}
