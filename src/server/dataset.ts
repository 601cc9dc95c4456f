/** The records in memory with all that the routes need: looked up, indexed, versioned. */
import type { Entity } from '#src/contract/changes.ts'
import type { Article } from '#src/contract/records.ts'
import type { Applied } from '#src/domain/changes/applied.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import { shownRecords, withoutAliases } from '#src/domain/shownRecords.ts'
import { dataVersion } from '#src/domain/version.ts'
import { createEngine } from '#src/engine/engine.ts'
import type { Engine } from '#src/engine/question.ts'
import { BadRecords } from './store.ts'
import type { Store } from './store.ts'

export interface Dataset {
  /** With the log over them. */
  records: Records
  /** How they came from the shipped ones; undefined where no change was ever made. */
  applied: Applied | undefined
  lookup: Lookup
  engine: Engine
  version: string
}

/** Reads all chunks of a store. Throws {@link BadRecords} where the release is missing. */
export async function readRecords(store: Store): Promise<Records> {
  const groups = []
  const stakeholders = []
  const topics = []
  const articles: Article[] = []
  const statements = []
  const milestones = []
  let release: Records['release'] | undefined
  for await (const chunk of store.base()) {
    switch (chunk.kind) {
      case 'release':
        release = chunk.item
        break
      case 'groups':
        groups.push(...chunk.items)
        break
      case 'stakeholders':
        for (const stakeholder of chunk.items) stakeholders.push(withoutAliases(stakeholder))
        break
      case 'topics':
        topics.push(...chunk.items)
        break
      case 'articles':
        for (const article of chunk.items) articles.push(article)
        break
      case 'statements':
        for (const statement of chunk.items) statements.push(statement)
        break
      case 'milestones':
        milestones.push(...chunk.items)
        break
    }
  }
  if (!release) throw new BadRecords([{ path: 'release.json', message: 'is missing' }])
  return { release, groups, stakeholders, topics, articles, statements, milestones }
}

/**
 * Looks up, indexes and versions records; `applied` where a log stands over them, `previous`: what
 * they were before, of which as much as possible is kept.
 */
export function datasetOf(held: Records, applied?: Applied, previous?: Dataset): Dataset {
  const records = shownRecords(held)
  const highest: Record<string, number> = {}
  for (const { replica, seq } of applied?.changes ?? []) {
    highest[replica] = Math.max(highest[replica] ?? 0, seq)
  }
  const engine = createEngine(records, previous?.engine)
  return {
    records,
    applied,
    lookup: engine.inner.columns.lookup,
    engine,
    version: dataVersion(records.release, highest),
  }
}

/** The id of a record's last change, or the release where it has none. */
export function revisionOf({ applied, records }: Dataset, entity: Entity, id: string): string {
  return applied?.revisions(entity, id) ?? records.release.release
}
