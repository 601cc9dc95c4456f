/** A filter as tables: for every number of a column the bits of the keys that it fails. */
import { readCommon } from '#src/contract/countedAs.ts'
import { filterKeys, statusesOf } from '#src/contract/filter.ts'
import type { FilterKey, Ignored, StatementFilter } from '#src/contract/filter.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { barStances } from '#src/contract/records.ts'
import { BIT, DATES, OTHER } from './bits.ts'
import { commonStances } from './commonStances.ts'
import type { Code } from './coder.ts'
import type { Columns } from './columns.ts'
import type { Sets } from './intern.ts'
import { positionBits } from './positionBits.ts'
import type { Search } from './search.ts'

/** `table[column[row]]`: the bits that a row fails by this column. */
export interface Condition {
  column: Int32Array | Uint8Array
  table: Int32Array
}

interface Sides {
  any: readonly string[]
  none: readonly string[]
}
const nothing: Sides = { any: [], none: [] }
const sidesOf = (filter: StatementFilter, key: FilterKey): Sides => filter[key] ?? nothing

/** Whether one value passes: in `any` where that has values, and not in `none`. */
const passes = ({ any, none }: Sides, value: string | undefined) =>
  (any.length === 0 || (value !== undefined && any.includes(value))) &&
  !(value !== undefined && none.includes(value))

/** Whether several values pass: one of them in `any`, none of them in `none`. */
const passesSet = ({ any, none }: Sides, values: readonly string[]) =>
  (any.length === 0 || values.some((value) => any.includes(value))) &&
  !values.some((value) => none.includes(value))

const stakeholderKeys: readonly FilterKey[] = ['stakeholder', 'onBehalfOf', 'addressee']

/**
 * Takes out of a filter the ids and outlets that no record has, and follows merged stakeholders,
 * topics and groups to their target.
 */
export function knownFilter(
  filter: StatementFilter,
  columns: Columns,
): { filter: StatementFilter; ignored: Ignored[] } {
  const { lookup } = columns
  const ignored: Ignored[] = []
  const targetOf = (key: FilterKey, value: string): string | undefined => {
    if (stakeholderKeys.includes(key)) return lookup.stakeholder(value)?.id
    if (key === 'group') return lookup.group(value)?.id
    if (key === 'topic') return lookup.topic(value)?.id
    const known =
      key === 'article'
        ? lookup.article(value)
        : key === 'id' || key === 'answers'
          ? lookup.statement(value)
          : key === 'common'
            ? readCommon(value)?.topicIds.every((id) => lookup.topic(id) !== undefined) || undefined
            : key === 'outlet'
              ? columns.knownOutlets.has(value) || undefined
              : true
    return known === undefined ? undefined : value
  }
  const known: Record<string, Sides> = {}
  for (const key of filterKeys) {
    const sides = filter[key]
    if (!sides) continue
    const keep = (values: readonly string[], name: string) =>
      values.flatMap((value) => {
        const target = targetOf(key, value)
        if (target !== undefined) return [target]
        ignored.push({ key: name, value, reason: 'unknown' })
        return []
      })
    const any = keep(sides.any, key)
    const none = keep(sides.none, `${key}!`)
    if (any.length > 0 || none.length > 0) known[key] = { any, none }
  }
  // Only values of the filter itself, or ids of the same kind, came in.
  return { filter: known as StatementFilter, ignored }
}

function codeBits(filter: StatementFilter, code: Code): number {
  let bits = 0
  if (!passes(sidesOf(filter, 'kind'), code.kind)) bits |= BIT.kind
  if (!passes(sidesOf(filter, 'wording'), code.wording)) bits |= BIT.wording
  if (!passes(sidesOf(filter, 'language'), code.language)) bits |= BIT.language
  if (!statusesOf(filter).some((status) => status === code.status)) bits |= BIT.status
  if (!passes(sidesOf(filter, 'seal'), code.seal)) bits |= BIT.seal
  const states = code.ask === 'none' ? [] : ['any', code.ask]
  if (!passesSet(sidesOf(filter, 'ask'), states)) bits |= BIT.ask
  return bits
}

/** The bounds that date keys set, as day numbers; a missing bound lets everything through. */
function rangeTest(filter: StatementFilter, from: FilterKey, to: FilterKey) {
  const starts = (values: readonly string[]) => values.map((value) => intervalOf(value).start)
  const ends = (values: readonly string[]) => values.map((value) => intervalOf(value).end)
  const lower = sidesOf(filter, from)
  const upper = sidesOf(filter, to)
  // Any of several bounds: the widest; none of several: the widest again.
  const least = lower.any.length > 0 ? Math.min(...starts(lower.any)) : undefined
  const most = upper.any.length > 0 ? Math.max(...ends(upper.any)) : undefined
  const before = lower.none.length > 0 ? Math.min(...starts(lower.none)) : Infinity
  const after = upper.none.length > 0 ? Math.max(...ends(upper.none)) : -Infinity
  return (interval: { start: number; end: number } | undefined): boolean => {
    if (!interval) return least === undefined && most === undefined
    return (
      (least === undefined || interval.end >= least) &&
      (most === undefined || interval.start <= most) &&
      interval.end < before &&
      interval.start > after
    )
  }
}

const asks = (filter: StatementFilter, ...keys: FilterKey[]) =>
  keys.some((key) => filter[key] !== undefined)

/** All conditions of a filter whose ids are known. Columns it does not ask about are left out. */
export function conditionsOf(
  filter: StatementFilter,
  columns: Columns,
  search: Search,
): Condition[] {
  const conditions: Condition[] = []
  const add = <T>(column: Int32Array, values: readonly T[], bitsOf: (value: T) => number) => {
    const table = new Int32Array(values.length)
    // A loop: filling through an iterator costs many times more.
    for (let at = 0; at < values.length; at++) table[at] = bitsOf(values[at]!)
    conditions.push({ column, table })
  }
  add(columns.code, columns.codes, (code) => codeBits(filter, code))
  if (asks(filter, 'stakeholder', 'group', 'country')) {
    const ids = columns.stakeholderIds
    add(columns.speaker, ids, (id) => {
      const stakeholder = columns.lookup.stakeholder(id)
      return (
        (passes(sidesOf(filter, 'stakeholder'), id) ? 0 : BIT.stakeholder) |
        (passes(sidesOf(filter, 'group'), stakeholder?.group) ? 0 : BIT.group) |
        (passes(sidesOf(filter, 'country'), stakeholder?.country) ? 0 : BIT.country)
      )
    })
  }
  const addSets = (
    key: 'onBehalfOf' | 'addressee' | 'outlet',
    column: Int32Array,
    sets: Sets,
    numberOf: (value: string) => number | undefined,
  ) => {
    if (!asks(filter, key)) return
    conditions.push({ column, table: setBits(sets, sidesOf(filter, key), numberOf, BIT[key]) })
  }
  const stakeholderNumber = (id: string) => columns.stakeholders.get(id)
  addSets('onBehalfOf', columns.behalf, columns.behalfSets, stakeholderNumber)
  addSets('addressee', columns.addressee, columns.addresseeSets, stakeholderNumber)
  addSets('outlet', columns.outlet, columns.outletSets, (value) => columns.outlets.get(value))
  if (asks(filter, 'voice')) {
    const sides = sidesOf(filter, 'voice')
    const { size, starts } = columns.behalfSets
    const table = new Int32Array(size)
    for (let set = 0; set < size; set++) {
      table[set] = passes(sides, starts[set] === starts[set + 1] ? 'own' : 'behalf') ? 0 : OTHER
    }
    conditions.push({ column: columns.behalf, table })
  }
  if (asks(filter, 'common')) {
    const { any, none } = sidesOf(filter, 'common')
    const wanted = any.map((value) => countedAs(value, columns))
    const unwanted = none.map((value) => countedAs(value, columns))
    const table = new Int32Array(columns.positionSets.size)
    for (let set = 0; set < table.length; set++) {
      const passing = wanted.length === 0 || wanted.some((sets) => sets[set] === 1)
      table[set] = passing && !unwanted.some((sets) => sets[set] === 1) ? 0 : OTHER
    }
    conditions.push({ column: columns.position, table })
  }
  if (asks(filter, 'topic', 'stance')) {
    conditions.push({ column: columns.position, table: positionBits(filter, columns) })
  }
  if (asks(filter, 'from', 'to', 'precision')) {
    const inRange = rangeTest(filter, 'from', 'to')
    const precision = sidesOf(filter, 'precision')
    add(columns.date, [undefined, ...columns.dates], (date) => {
      const exact = passes(precision, date?.precision ?? 'none')
      return (inRange(date) ? 0 : DATES) | (exact ? 0 : OTHER)
    })
  }
  if (asks(filter, 'article', 'publishedFrom', 'publishedTo')) {
    const inRange = rangeTest(filter, 'publishedFrom', 'publishedTo')
    const article = sidesOf(filter, 'article')
    add(columns.source, columns.sourceSets, ({ articleIds, published }) =>
      passesSet(article, articleIds) && inRange(published) ? 0 : OTHER,
    )
  }
  if (asks(filter, 'addedSince')) {
    const { any, none } = sidesOf(filter, 'addedSince')
    add(columns.added, columns.addedDays, (day) => {
      const since = any.length === 0 || any.some((value) => day >= value)
      return since && !none.some((value) => day >= value) ? 0 : OTHER
    })
  }
  conditions.push(...rowConditions(filter, columns, search))
  return conditions
}

/** For each set of positions, 1 where it counts as a value of `common` has it. */
function countedAs(value: string, columns: Columns): Uint8Array {
  const common = readCommon(value)
  if (!common) return new Uint8Array(columns.positionSets.size)
  const judged = {
    topic: { any: common.topicIds.map((id) => columns.lookup.topic(id)?.id ?? id), none: [] },
    stance: { any: [...common.stances], none: [] },
  }
  const place = barStances.indexOf(common.counted)
  return commonStances(judged, columns).map((counted) => Number(counted === place))
}

/** The bit for each set that has none of `any`, or one of `none`. */
function setBits(
  { size, starts, members }: Sets,
  { any, none }: Sides,
  numberOf: (value: string) => number | undefined,
  bit: number,
): Int32Array {
  const wanted = new Set(any.map(numberOf))
  const unwanted = new Set(none.map(numberOf))
  const table = new Int32Array(size)
  for (let set = 0; set < size; set++) {
    let found = wanted.size === 0
    for (let at = starts[set]!; at < starts[set + 1]!; at++) {
      const member = members[at]!
      if (unwanted.has(member)) {
        found = false
        break
      }
      if (!found && wanted.has(member)) found = true
    }
    table[set] = found ? 0 : bit
  }
  return table
}

function either(marks: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = marks
  if (others.length === 0) return first!
  // The marks of a search are kept for its next question: only a copy may be written to.
  const result = first!.slice()
  for (const other of others) {
    for (let row = 0; row < result.length; row++) result[row]! |= other[row]!
  }
  return result
}

/** The keys that name single rows or search texts: columns of marks. */
function rowConditions(filter: StatementFilter, columns: Columns, search: Search): Condition[] {
  const answersOf = (id: string) =>
    columns.lookup.statement(id)?.ask?.answers.map((answer) => answer.statementId) ?? []
  // Of ids there may be hundreds: they share one column, words have one each.
  const marksBy = {
    q: (queries: readonly string[]) => queries.map((query) => search.match(query)),
    id: (ids: readonly string[]) => [markIds(columns, ids)],
    answers: (ids: readonly string[]) => [markIds(columns, ids.flatMap(answersOf))],
  }
  return (['q', 'id', 'answers'] as const).flatMap((key) => {
    const { any, none } = sidesOf(filter, key)
    const conditions: Condition[] =
      none.length > 0
        ? marksBy[key](none).map((column) => ({ column, table: Int32Array.of(0, OTHER) }))
        : []
    if (any.length > 0) {
      conditions.push({ column: either(marksBy[key](any)), table: Int32Array.of(OTHER, 0) })
    }
    return conditions
  })
}

function markIds(columns: Columns, ids: readonly string[]): Uint8Array {
  const marks = new Uint8Array(columns.size)
  for (const id of ids) {
    const row = columns.rowOf.get(id)
    if (row !== undefined) marks[row] = 1
  }
  return marks
}
