/** What a filter asks of one item, key by key, as product.md §4 words it. */
import type { FilterKey, Ignored, StatementFilter } from '#src/contract/filter.ts'
import { filterKeys, statusesOf } from '#src/contract/filter.ts'
import { searchTerms } from '#src/contract/tokens.ts'
import { intervalOf } from '#src/domain/dates.ts'
import type { Interval } from '#src/domain/dates.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import { barStanceOf } from './counts.ts'
import type { FixedFacet, Item } from './items.ts'

export type Test = (item: Item) => boolean
interface Sides {
  any: readonly string[]
  none: readonly string[]
}

/** Some value of `any` (where there is one) and no value of `none` holds. */
function holds({ any, none }: Sides, matches: (value: string) => boolean): boolean {
  return (any.length === 0 || any.some(matches)) && !none.some(matches)
}

function isKnown(key: FilterKey, value: string, records: Records, lookup: Lookup): boolean {
  switch (key) {
    case 'stakeholder':
    case 'onBehalfOf':
    case 'addressee':
      return lookup.stakeholder(value) !== undefined
    case 'group':
      return lookup.group(value) !== undefined
    case 'topic':
      return lookup.topic(value) !== undefined
    case 'article':
      return lookup.article(value) !== undefined
    case 'id':
    case 'answers':
      return lookup.statement(value) !== undefined
    case 'common':
      return (
        value
          .split('~')[1]
          ?.split('.')
          .every((id) => id === '' || lookup.topic(id) !== undefined) ?? true
      )
    case 'outlet':
      return records.articles.some((article) => article.outlet === value)
    default:
      return true
  }
}

/** The filter with known values only, merged records as their target, and what was left out. */
export function readFilter(
  filter: StatementFilter,
  records: Records,
  lookup: Lookup,
): { filter: StatementFilter; ignored: Ignored[] } {
  const ignored: Ignored[] = []
  const read: Record<string, Sides> = {}
  for (const key of filterKeys) {
    const side = (values: readonly string[], name: string) => {
      const known = values.filter((value) => isKnown(key, value, records, lookup))
      for (const value of values) {
        if (!known.includes(value)) ignored.push({ key: name, value, reason: 'unknown' })
      }
      const people = key === 'stakeholder' || key === 'onBehalfOf' || key === 'addressee'
      if (people) return known.map((id) => lookup.stakeholder(id)!.id)
      if (key === 'topic' || key === 'group') return known.map((id) => lookup[key](id)!.id)
      return known
    }
    const any = side(filter[key]?.any ?? [], key)
    const none = side(filter[key]?.none ?? [], `${key}!`)
    if (any.length > 0 || none.length > 0) read[key] = { any, none }
  }
  return { filter: read as StatementFilter, ignored }
}

/** Topic and stance: the including parts on one position, the excluding ones on any. */
function positionTest(topic: Sides, stance: Sides): Test {
  return ({ statement: { positions } }) => {
    const excluded =
      positions.some((each) => topic.none.includes(each.topicId)) ||
      positions.some((each) => stance.none.includes(each.stance)) ||
      (stance.none.includes('none') && positions.length === 0)
    if (excluded) return false
    if (topic.any.length === 0 && stance.any.length === 0) return true
    if (positions.length === 0) return topic.any.length === 0 && stance.any.includes('none')
    return positions.some(
      (each) =>
        (topic.any.length === 0 || topic.any.includes(each.topicId)) &&
        (stance.any.length === 0 || stance.any.some((value) => value === each.stance)),
    )
  }
}

/** Whether a search matches: every term stands in some field, no excluded one in any. */
function searchTest(query: string): Test {
  const terms = searchTerms(query).map(({ tokens, prefix, exclude }) => ({
    piece: ` ${tokens.join(' ')}${prefix ? '' : ' '}`,
    exclude,
  }))
  return ({ words }) => terms.every(({ piece, exclude }) => words.includes(piece) !== exclude)
}

/** Whether an item counts as `supports~topic.topic~stance.stance` says, either list empty for all. */
function countsAs(item: Item, value: string): boolean {
  const [counted, topics = '', stances = ''] = value.split('~')
  const side = (list: string) => ({ any: list === '' ? [] : list.split('.'), none: [] })
  const judged = { topic: side(topics), stance: side(stances) } as StatementFilter
  return barStanceOf(item, judged) === counted
}

const overlapsFrom = (interval: Interval | undefined, value: string) =>
  interval !== undefined && interval.end >= intervalOf(value).start
const overlapsTo = (interval: Interval | undefined, value: string) =>
  interval !== undefined && interval.start <= intervalOf(value).end

function precisionOf({ dateUsed }: Item): string {
  if (!dateUsed) return 'none'
  return { 4: 'year', 7: 'month', 10: 'day' }[dateUsed.date.length]!
}

/** For each key of a filter whose ids are known, whether an item satisfies one value of it. */
function matcher(key: FilterKey, lookup: Lookup): (item: Item, value: string) => boolean {
  switch (key) {
    case 'article':
      return (item, value) => item.articleIds.includes(value)
    case 'from':
      return (item, value) => overlapsFrom(item.dated, value)
    case 'to':
      return (item, value) => overlapsTo(item.dated, value)
    case 'precision':
      return (item, value) => precisionOf(item) === value
    case 'publishedFrom':
      return (item, value) => overlapsFrom(item.published, value)
    case 'publishedTo':
      return (item, value) => overlapsTo(item.published, value)
    case 'addedSince':
      return (item, value) => item.statement.addedOn >= value
    case 'answers':
      return (item, value) =>
        lookup
          .statement(value)!
          .ask?.answers.some(({ statementId }) => statementId === item.statement.id) ?? false
    case 'voice':
      return (item, value) =>
        (item.statement.onBehalfOfIds.length === 0 ? 'own' : 'behalf') === value
    case 'id':
      return (item, value) => item.statement.id === value
    default:
      return (item, value) => item.values[key as FixedFacet].includes(value)
  }
}

/** The tests of a filter without the lifted keys; a lifted status lets every status through. */
export function testsOf(
  filter: StatementFilter,
  lifted: readonly FilterKey[],
  lookup: Lookup,
): Test[] {
  const sides = (key: FilterKey): Sides =>
    (lifted.includes(key) ? undefined : filter[key]) ?? { any: [], none: [] }
  const tests: Test[] = []
  if (!lifted.includes('status')) {
    const allowed = statusesOf(filter)
    tests.push(({ statement }) => allowed.includes(statement.status))
  }
  const topic = sides('topic')
  const stance = sides('stance')
  if ([topic, stance].some(({ any, none }) => any.length + none.length > 0)) {
    tests.push(positionTest(topic, stance))
  }
  for (const key of filterKeys) {
    if (!filter[key] || lifted.includes(key)) continue
    if (key === 'status' || key === 'topic' || key === 'stance') continue
    const { any, none } = sides(key)
    if (key === 'q') {
      const found = new Map([...any, ...none].map((query) => [query, searchTest(query)]))
      tests.push((item) => holds({ any, none }, (query) => found.get(query)!(item)))
    } else if (key === 'common') {
      tests.push((item) => holds({ any, none }, (value) => countsAs(item, value)))
    } else {
      const matches = matcher(key, lookup)
      tests.push((item) => holds({ any, none }, (value) => matches(item, value)))
    }
  }
  return tests
}
