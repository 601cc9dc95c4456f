/**
 * The engine's answers by plain arrays of objects, one `filter` per facet. Slow and obvious: the
 * tests hold the engine against it, the bench measures beside it.
 */
import type { FacetKey } from '#src/contract/endpoints.ts'
import { filterKeys } from '#src/contract/filter.ts'
import type { FilterKey, Ignored, StatementFilter } from '#src/contract/filter.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { Engine, ListQuestion, Row } from '#src/engine/question.ts'
import { plainHistogram } from './histogram.ts'
import { testOf } from './matches.ts'
import { comparison } from './order.ts'
import { plainRows } from './rows.ts'
import type { PlainRow } from './rows.ts'

/** Takes out what no record has; merged stakeholders give way to their target. */
function knownFilter(filter: StatementFilter, lookup: Lookup, outlets: ReadonlySet<string>) {
  const ignored: Ignored[] = []
  const find: Partial<Record<FilterKey, (value: string) => string | undefined>> = {
    stakeholder: (id) => lookup.stakeholder(id)?.id,
    onBehalfOf: (id) => lookup.stakeholder(id)?.id,
    addressee: (id) => lookup.stakeholder(id)?.id,
    group: (id) => lookup.group(id)?.id,
    topic: (id) => lookup.topic(id)?.id,
    article: (id) => lookup.article(id)?.id,
    id: (id) => lookup.statement(id)?.id,
    answers: (id) => lookup.statement(id)?.id,
    outlet: (name) => (outlets.has(name) ? name : undefined),
  }
  const known: Record<string, { any: string[]; none: string[] }> = {}
  for (const key of filterKeys) {
    const sides = filter[key]
    if (!sides) continue
    const keep = (values: readonly string[], name: string) =>
      values.flatMap((value) => {
        const found = find[key] ? find[key](value) : value
        if (found === undefined) ignored.push({ key: name, value, reason: 'unknown' })
        return found ?? []
      })
    const any = keep(sides.any, key)
    const none = keep(sides.none, `${key}!`)
    if (any.length + none.length > 0) known[key] = { any, none }
  }
  return { filter: known as StatementFilter, ignored }
}

/** The values of a facet that a row counts under. */
function facetValues(row: PlainRow, facet: FacetKey, filter: StatementFilter): string[] {
  const topics = filter.topic?.any ?? []
  const stances: readonly string[] = filter.stance?.any ?? []
  if (facet === 'topic') {
    return row.positions
      .filter(({ stance }) => stances.length === 0 || stances.includes(stance))
      .map(({ topic }) => topic)
  }
  if (facet === 'stance') {
    if (row.positions.length === 0) return topics.length === 0 ? ['none'] : []
    return row.positions
      .filter(({ topic }) => topics.length === 0 || topics.includes(topic))
      .map(({ stance }) => stance)
  }
  return [...row.values[facet]!]
}

/** Makes the plain engine. */
export function createPlainEngine(records: Records): Engine {
  const { rows, lookup } = plainRows(records)
  const outlets = new Set(rows.flatMap((row) => row.values['outlet']!))
  const shown = ({ statement, seal, dateUsed }: PlainRow): Row => ({ statement, seal, dateUsed })

  function counts(facet: FacetKey, filter: StatementFilter) {
    const tally = new Map<string, number>()
    for (const row of rows.filter(testOf(filter, lookup, [facet]))) {
      for (const value of new Set(facetValues(row, facet, filter))) {
        tally.set(value, (tally.get(value) ?? 0) + 1)
      }
    }
    for (const value of [...(filter[facet]?.any ?? []), ...(filter[facet]?.none ?? [])]) {
      if (!tally.has(value)) tally.set(value, 0)
    }
    return [...tally]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }

  const listOf = ({ filter, sort, lang }: ListQuestion) =>
    rows.filter(testOf(filter, lookup)).toSorted(comparison(sort, lang, lookup))

  return {
    page(question) {
      const { filter, ignored } = knownFilter(question.filter, lookup, outlets)
      const list = listOf({ ...question, filter })
      const undatedOut = (filter.from?.any.length ?? 0) + (filter.to?.any.length ?? 0) > 0
      const dateless = rows.filter(testOf(filter, lookup, ['from', 'to']))
      return {
        rows: list.slice(question.offset, question.offset + question.limit).map(shown),
        total: list.length,
        of: rows.filter(testOf(filter.status ? { status: filter.status } : {}, lookup)).length,
        ignored,
        undatedLeftOut: undatedOut ? dateless.filter(({ interval }) => !interval).length : 0,
        counts: Object.fromEntries(question.facets.map((facet) => [facet, counts(facet, filter)])),
        histogram: question.histogram ? plainHistogram(dateless, filter) : undefined,
        loosen:
          list.length > 0
            ? undefined
            : (Object.keys(filter) as FilterKey[]).map((key) => {
                const { [key]: _lifted, ...others } = filter
                return { key, total: rows.filter(testOf(others, lookup)).length }
              }),
      }
    },
    list(question) {
      const { filter } = knownFilter(question.filter, lookup, outlets)
      const list = listOf({ ...question, filter })
      return { total: list.length, rows: list.map(shown) }
    },
    row(id) {
      const found = rows.find(({ statement }) => statement.id === id)
      return found && shown(found)
    },
    place(id, question) {
      const { filter } = knownFilter(question.filter, lookup, outlets)
      const list = listOf({ ...question, filter })
      const index = list.findIndex(({ statement }) => statement.id === id)
      if (index < 0) return undefined
      return {
        index,
        total: list.length,
        previousId: list[index - 1]?.statement.id,
        nextId: list[index + 1]?.statement.id,
      }
    },
  }
}
