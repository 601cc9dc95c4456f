/** The shipped records, read from their files, for tests that run in Node. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import {
  Article,
  Group,
  Milestone,
  Release,
  Stakeholder,
  Statement,
  Topic,
} from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'

/** What stands in a file of `mocks/data`, as JSON and nothing more. */
export function shippedFile(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../mocks/data/${name}.json`), 'utf8'))
}

/** The schema of each file. */
export const shippedFiles = {
  release: Release,
  groups: z.array(Group),
  stakeholders: z.array(Stakeholder),
  topics: z.array(Topic),
  articles: z.array(Article),
  statements: z.array(Statement),
  milestones: z.array(Milestone),
} as const

/** All shipped records. Throws where a file does not fit its schema. */
export function shippedRecords(): Records {
  return {
    release: shippedFiles.release.parse(shippedFile('release')),
    groups: shippedFiles.groups.parse(shippedFile('groups')),
    stakeholders: shippedFiles.stakeholders.parse(shippedFile('stakeholders')),
    topics: shippedFiles.topics.parse(shippedFile('topics')),
    articles: shippedFiles.articles.parse(shippedFile('articles')),
    statements: shippedFiles.statements.parse(shippedFile('statements')),
    milestones: shippedFiles.milestones.parse(shippedFile('milestones')),
  }
}
