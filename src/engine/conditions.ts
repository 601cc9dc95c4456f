/** A filter as tables: for every number of a column the bits of the keys that it fails. */
import { filterKeys, statusesOf } from '#src/contract/filter.ts'
import type { FilterKey, Ignored, StatementFilter } from '#src/contract/filter.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { BIT, DATES, JOINT, OTHER } from './bits.ts'
import type { Code, CodedPosition, Columns } from './columns.ts'
import type { Search } from './search.ts'

/** `table[column[row]]`: the bits that a row fails by this column. */
export interface Condition {
  column: Uint32Array
  table: Uint32Array
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
 * Takes out of a filter the ids and outlets that no record has, and follows merged stakeholders
 * to their target.
 */
export function knownFilter(
  filter: StatementFilter,
  columns: Columns,
): { filter: StatementFilter; ignored: Ignored[] } {
  const { lookup } = columns
  const ignored: Ignored[] = []
  const targetOf = (key: FilterKey, value: string): string | undefined => {
    if (stakeholderKeys.includes(key)) return lookup.stakeholder(value)?.id
    const known =
      key === 'group'
        ? lookup.group(value)
        : key === 'topic'
          ? lookup.topic(value)
          : key === 'article'
            ? lookup.article(value)
            : key === 'id' || key === 'answers'
              ? lookup.statement(value)
              : key === 'outlet'
                ? columns.outlets.get(value) !== undefined || undefined
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

/** Topic and stance are asked of one and the same position (product.md §4). */
function positionBits(filter: StatementFilter, set: readonly CodedPosition[]): number {
  const topic = sidesOf(filter, 'topic')
  const stance = sidesOf(filter, 'stance')
  const isTopic = ({ topicId }: CodedPosition) =>
    topic.any.length === 0 || topic.any.includes(topicId)
  const isStance = (position: CodedPosition) =>
    stance.any.length === 0 || stance.any.includes(position.stance)
  const uncoded = set.length === 0
  const noTopic = !set.some(({ topicId }) => topic.none.includes(topicId))
  const noStance =
    !set.some((position) => stance.none.includes(position.stance)) &&
    !(uncoded && stance.none.includes('none'))
  const someTopic = topic.any.length === 0 || set.some(isTopic)
  const uncodedWanted = uncoded && stance.any.includes('none')
  const someStance = stance.any.length === 0 || set.some(isStance) || uncodedWanted
  const together =
    topic.any.length === 0
      ? someStance
      : stance.any.length === 0
        ? someTopic
        : set.some((position) => isTopic(position) && isStance(position))
  if (together && noTopic && noStance) return 0
  const withoutTopic = someStance && noStance
  const withoutStance = someTopic && noTopic
  if (withoutTopic && withoutStance) return JOINT
  return (withoutTopic ? 0 : BIT.stance) | (withoutStance ? 0 : BIT.topic)
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
  const add = <T>(column: Uint32Array, values: readonly T[], bitsOf: (value: T) => number) => {
    conditions.push({ column, table: Uint32Array.from(values, bitsOf) })
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
    column: Uint32Array,
    sets: readonly (readonly number[])[],
    nameOf: (member: number) => string,
  ) => {
    if (!asks(filter, key)) return
    const sides = sidesOf(filter, key)
    add(column, sets, (set) => (passesSet(sides, set.map(nameOf)) ? 0 : BIT[key]))
  }
  const idOf = (member: number) => columns.stakeholderIds[member]!
  addSets('onBehalfOf', columns.behalf, columns.behalfSets, idOf)
  addSets('addressee', columns.addressee, columns.addresseeSets, idOf)
  addSets('outlet', columns.outlet, columns.outletSets, (member) => columns.outlets.values[member]!)
  if (asks(filter, 'topic', 'stance')) {
    add(columns.position, columns.positionSets, (set) => positionBits(filter, set))
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
  const rows = rowMarks(filter, columns, search)
  if (rows) conditions.push({ column: rows, table: Uint32Array.of(0, OTHER) })
  return conditions
}

/** The keys that name single rows or search texts: 1 for each row that fails one of them. */
function rowMarks(
  filter: StatementFilter,
  columns: Columns,
  search: Search,
): Uint32Array | undefined {
  const matches: Partial<Record<FilterKey, (value: string) => Uint8Array>> = {
    q: (query) => search.match(query),
    id: (id) => markIds(columns, [id]),
    answers: (id) =>
      markIds(
        columns,
        columns.lookup.statement(id)?.ask?.answers.map((answer) => answer.statementId) ?? [],
      ),
  }
  let failed: Uint32Array | undefined
  for (const [key, marksOf] of Object.entries(matches)) {
    const { any, none } = sidesOf(filter, key as FilterKey)
    if (any.length + none.length === 0) continue
    failed ??= new Uint32Array(columns.size)
    if (any.length > 0) {
      const some = any.map(marksOf).reduce((all, marks) => {
        for (let row = 0; row < all.length; row++) all[row]! |= marks[row]!
        return all
      })
      for (let row = 0; row < some.length; row++) failed[row]! |= some[row]! ^ 1
    }
    for (const value of none) {
      const marks = marksOf(value)
      for (let row = 0; row < marks.length; row++) failed[row]! |= marks[row]!
    }
  }
  return failed
}

function markIds(columns: Columns, ids: readonly string[]): Uint8Array {
  const marks = new Uint8Array(columns.size)
  for (const id of ids) {
    const row = columns.rowOf.get(id)
    if (row !== undefined) marks[row] = 1
  }
  return marks
}
