/**
 * The same questions asked of crossfilter2: a dimension for each facet, with the groups that its
 * own design counts sideways. Covers what the bench asks: dates, words, the eight facets of the
 * screen, at most one topic, no exclusions; newest first.
 */
import crossfilter from 'crossfilter2'
import type { Dimension } from 'crossfilter2'
import type { FacetKey } from '#src/contract/questions.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { statusesOf } from '#src/contract/filter.ts'
import { intervalOf } from '#src/domain/dates.ts'
import type { Records } from '#src/domain/records.ts'
import { barStanceOf, zeros } from '#tests/oracle/counts.ts'
import type { DateCounts } from '#tests/oracle/counts.ts'
import { testsOf } from '#tests/oracle/filter.ts'
import { histogramOf } from '#tests/oracle/histogram.ts'
import { itemsOf } from '#tests/oracle/items.ts'
import type { Item } from '#tests/oracle/items.ts'
import { newestFirst } from '#tests/oracle/order.ts'
import type { Answer } from './answers.ts'

const NONE = ''
/** Never part of an id. */
const BETWEEN = ' '
const plainFacets = ['group', 'stakeholder', 'kind', 'language', 'outlet', 'addressee'] as const

interface Indexed extends Item {
  at: number
}

/** Builds the dimensions and groups once; the answer sets every filter anew. */
export function createCrossfilter(records: Records): (filter: StatementFilter) => Answer {
  const { items, lookup } = itemsOf(records)
  const rows: Indexed[] = newestFirst(items).map((item, at) => ({ ...item, at }))
  const cross = crossfilter(rows)
  const all = cross.groupAll<number>().reduceCount()

  const facets = plainFacets.map((facet) => {
    const dimension = cross.dimension<string>(
      ({ values }) => (values[facet].length > 0 ? values[facet] : [NONE]),
      true,
    )
    return { facet, dimension, group: dimension.group<string, number>() }
  })
  const pairs = cross.dimension<string>(
    ({ statement: { positions } }) =>
      positions.length === 0
        ? [NONE]
        : positions.map(({ topicId, stance }) => topicId + BETWEEN + stance),
    true,
  )
  const pairGroup = pairs.group<string, number>()
  const stances = cross.dimension<string>(({ statement: { positions } }) => {
    const found = [...new Set(positions.map(({ stance }) => stance))]
    return found.length === 0 ? ['none'] : found
  }, true)
  const stanceGroup = stances.group<string, number>()
  const status = cross.dimension<string>(({ statement }) => statement.status)
  const words = cross.dimension<number>(({ at }) => at)
  const dates = cross.dimension<string>(({ dateUsed }) => dateUsed?.date ?? NONE)
  const order = cross.dimension<number>(({ at }) => at)

  const oneOf = (dimension: Dimension<Indexed, string>, values: readonly string[] | undefined) => {
    if (!values?.length) dimension.filterAll()
    else dimension.filterFunction((value) => values.includes(String(value)))
  }

  function setFilters(filter: StatementFilter) {
    for (const { facet, dimension } of facets) oneOf(dimension, filter[facet]?.any)
    oneOf(status, statusesOf(filter))
    const topics = filter.topic?.any ?? []
    const asked = filter.stance?.any ?? []
    if (topics.length === 0) {
      pairs.filterAll()
      oneOf(stances, asked)
    } else {
      stances.filterAll()
      pairs.filterFunction((pair) => {
        const [topic, stance] = String(pair).split(BETWEEN)
        return topics.includes(topic!) && (asked.length === 0 || asked.some((s) => s === stance))
      })
    }
    if (filter.q) {
      const [test] = testsOf({ q: filter.q }, ['status'], lookup)
      words.filterFunction((at) => test!(rows[Number(at)]!))
    } else words.filterAll()
    const from = filter.from?.any.map((value) => intervalOf(value).start) ?? []
    const to = filter.to?.any.map((value) => intervalOf(value).end) ?? []
    if (from.length + to.length === 0) dates.filterAll()
    else {
      dates.filterFunction((date) => {
        if (date === NONE) return false
        const { start, end } = intervalOf(String(date))
        return (
          (from.length === 0 || from.some((value) => end >= value)) &&
          (to.length === 0 || to.some((value) => start <= value))
        )
      })
    }
  }

  /** Pairs counted by topic or by stance; each pair of the other key only where it is asked for. */
  function countPairs(part: 0 | 1, others: readonly string[] | undefined) {
    const counts = new Map<string, number>()
    for (const { key, value } of pairGroup.all()) {
      if (key === NONE) continue
      const both = key.split(BETWEEN)
      if (others?.length && !others.includes(both[1 - part]!)) continue
      counts.set(both[part]!, (counts.get(both[part]!) ?? 0) + value)
    }
    return counts
  }

  function counts(filter: StatementFilter): Partial<Record<FacetKey, Map<string, number>>> {
    const found: Partial<Record<FacetKey, Map<string, number>>> = {}
    for (const { facet, group } of facets) {
      found[facet] = new Map(group.all().map(({ key, value }) => [key, value]))
    }
    const topics = filter.topic?.any
    // Without a topic a stance is asked of the whole statement: the pairs are then counted as such.
    found.topic = countPairs(0, filter.stance?.any)
    found.stance = topics?.length
      ? countPairs(1, topics)
      : new Map(stanceGroup.all().map(({ key, value }) => [key, value]))
    return found
  }

  /** What a bar counts hangs on topic and stance, so its group is made anew with the filter. */
  function histogram(filter: StatementFilter) {
    const group = dates.group<string, ReturnType<typeof zeros>>().reduce(
      (sum, item) => {
        sum[barStanceOf(item, filter)] += 1
        return sum
      },
      (sum, item) => {
        sum[barStanceOf(item, filter)] -= 1
        return sum
      },
      zeros,
    )
    const counted: DateCounts = new Map(
      group
        .all()
        .filter(({ value }) => Object.values(value).some((count) => count > 0))
        .map(({ key, value }) => [key === NONE ? undefined : key, value]),
    )
    group.dispose()
    return histogramOf(counted)
  }

  return (filter) => {
    setFilters(filter)
    return {
      ids: order.bottom(50).map(({ statement }) => statement.id),
      total: all.value(),
      counts: counts(filter),
      histogram: histogram(filter),
    }
  }
}
