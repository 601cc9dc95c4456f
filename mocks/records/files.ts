/** The files of the shipped records and the schema of each. */
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
import { BadRecords } from '#src/server/store.ts'
import type { BadPlace, Chunk } from '#src/server/store.ts'

/** What each has to hold. */
export const fileSchemas = {
  release: Release,
  groups: z.array(Group),
  stakeholders: z.array(Stakeholder),
  topics: z.array(Topic),
  articles: z.array(Article),
  statements: z.array(Statement),
  milestones: z.array(Milestone),
} as const

export type FileName = keyof typeof fileSchemas
export const fileNames = Object.keys(fileSchemas) as FileName[]

function placeOf(file: FileName, json: unknown, path: readonly PropertyKey[]): string {
  const [first, ...rest] = path
  if (!Array.isArray(json) || typeof first !== 'number') return [`${file}.json`, ...path].join(' ')
  const record: unknown = json[first]
  const id =
    typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
      ? record.id
      : `record ${first + 1}`
  return `${file}.json ${id} ${rest.join('.')}`
}

/** Checks what one file holds. Throws {@link BadRecords} with each place that is wrong. */
export function parseFile(file: FileName, json: unknown): Chunk {
  const parsed = fileSchemas[file].safeParse(json)
  if (!parsed.success) {
    throw new BadRecords(
      parsed.error.issues.map((issue): BadPlace => ({
        path: placeOf(file, json, issue.path),
        message: issue.message,
      })),
    )
  }
  // The schema of this very file has just parsed it.
  return (
    file === 'release' ? { kind: file, item: parsed.data } : { kind: file, items: parsed.data }
  ) as Chunk
}
