/** The records of one kind as the pages of their keeper show them. */
import type { Entity } from '#src/contract/changes.ts'
import type { KeptKind, KeptRecord } from '#src/contract/recordLists.ts'
import type { Statement } from '#src/contract/records.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import { nameIn } from '#src/domain/recordNames.ts'
import type { Dataset } from './dataset.ts'

/** All records of a kind. Of a private person no other name is given out. */
export function keptOf(records: Records, entity: KeptKind): KeptRecord[] {
  switch (entity) {
    case 'stakeholder':
      return records.stakeholders.map((each) => ({
        entity,
        record: each.private ? { ...each, aliases: [] } : each,
      }))
    case 'topic':
      return records.topics.map((record) => ({ entity, record }))
    case 'article':
      return records.articles.map((record) => ({ entity, record }))
    case 'milestone':
      return records.milestones.map((record) => ({ entity, record }))
    case 'group':
      return records.groups.map((record) => ({ entity, record }))
  }
}

/** The order of a list: groups as they are ordered, milestones by date, all others by name. */
export function inListOrder(list: readonly KeptRecord[], lang: 'en' | 'fr'): KeptRecord[] {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  const first = ({ entity, record }: KeptRecord): number | string =>
    entity === 'group' ? record.order : entity === 'milestone' ? record.date : 0
  return list
    .map((kept) => ({ kept, first: first(kept), name: nameIn(kept, lang) }))
    .sort(
      (a, b) =>
        (a.first === b.first ? 0 : a.first < b.first ? -1 : 1) ||
        compare(a.name, b.name) ||
        (a.kept.record.id < b.kept.record.id ? -1 : 1),
    )
    .map(({ kept }) => kept)
}

/** The ids of a kind that a statement counts for, as the filter of that kind finds it. */
function countsFor(entity: KeptKind, statement: Statement, lookup: Lookup): readonly string[] {
  const speaker = () => lookup.stakeholder(statement.speakerId)
  if (entity === 'stakeholder') return [speaker()?.id ?? statement.speakerId]
  if (entity === 'group') return [speaker()?.group ?? '']
  if (entity === 'topic') return statement.positions.map(({ topicId }) => topicId)
  return statement.appearances.map(({ articleId }) => articleId)
}

/** How many statements of any status each record of a kind has; undefined where none are counted. */
export function statementCounts(
  { records, lookup }: Pick<Dataset, 'records' | 'lookup'>,
  entity: KeptKind,
): ReadonlyMap<string, number> | undefined {
  if (entity === 'milestone') return undefined
  const counts = new Map<string, number>()
  for (const statement of records.statements) {
    for (const id of new Set(countsFor(entity, statement, lookup))) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}

/** The last change of a record, as the contract tells it. */
export function lastChangeOf({ applied }: Dataset, entity: Entity, id: string) {
  const last = applied?.history(entity, id).at(-1)
  return last ? { lastChange: { id: last.id, at: last.at, by: last.by } } : {}
}
