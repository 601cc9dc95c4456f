/** Where the application gets its records from. */
import type { ChangeLog } from './changeLog.ts'
import type { Drafts } from './drafts.ts'
import type { Records } from '#src/domain/records.ts'

/** A part of the records; several chunks of one kind are joined. */
export type Chunk = {
  [K in keyof Records]: Records[K] extends readonly (infer R)[]
    ? { kind: K; items: readonly R[] }
    : { kind: K; item: Records[K] }
}[keyof Records]

export interface Store {
  /** All shipped records, validated. Throws {@link BadRecords} or {@link Unreachable}. */
  base(): AsyncIterable<Chunk>
  /** Where changes are kept; without one records can't be changed. */
  log?: ChangeLog
  /** Where forms keep what is not saved yet. */
  drafts?: Drafts
}

/** All records at hand as chunks. */
export async function* chunksOf(records: Records): AsyncGenerator<Chunk> {
  yield { kind: 'release', item: records.release }
  yield { kind: 'groups', items: records.groups }
  yield { kind: 'stakeholders', items: records.stakeholders }
  yield { kind: 'topics', items: records.topics }
  yield { kind: 'articles', items: records.articles }
  yield { kind: 'statements', items: records.statements }
  yield { kind: 'milestones', items: records.milestones }
}

/** One place where a record does not have the form of the contract. */
export interface BadPlace {
  /** File, record and field, like `statements.json s012 positions.0.stance`. */
  path: string
  message: string
}

/** The records as stored do not have the form of the contract: none are served. */
export class BadRecords extends Error {
  override name = 'BadRecords'
  readonly places: readonly BadPlace[]
  constructor(places: readonly BadPlace[]) {
    super(`${places.length} places in the records do not have the right form`)
    this.places = places
  }
}

/** The records could not be fetched at all. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}
