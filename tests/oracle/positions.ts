/** Who stands where: each row and each cell of the matrix asked of every item anew. */
import type { StatementFilter } from '#src/contract/filter.ts'
import { MOST_EVIDENCE, cellStances } from '#src/contract/positions.ts'
import type { CellStance, PositionLine } from '#src/contract/positions.ts'
import type { RowKind } from '#src/contract/viewChoices.ts'
import type { Text2 } from '#src/contract/records.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type {
  CellAnswer,
  CellQuestion,
  PositionsAnswer,
  PositionsQuestion,
} from '#src/engine/question.ts'
import { askedPositions, commonOf, zeros } from './counts.ts'
import { readFilter } from './filter.ts'
import { rowOf } from './items.ts'
import type { Item } from './items.ts'
import type { Matching } from './matching.ts'

const topicOf = (id: string, lookup: Lookup) => lookup.topic(id)?.id ?? id

/** What an item counts as on one topic, if it takes a position on it that is asked for. */
export function stanceOn(
  item: Item,
  topicId: string,
  filter: StatementFilter,
  lookup: Lookup,
): CellStance | undefined {
  const own = item.statement.positions.map((position) => ({
    ...position,
    topicId: topicOf(position.topicId, lookup),
  }))
  const all = { ...item, statement: { ...item.statement, positions: own } }
  const on = askedPositions(all, filter).filter((position) => position.topicId === topicId)
  const common = commonOf(on)
  return common === 'none' ? undefined : common
}

const speakerIdOf = ({ statement }: Item, lookup: Lookup) =>
  lookup.stakeholder(statement.speakerId)?.id ?? statement.speakerId
const spokenForBy = ({ statement }: Item, lookup: Lookup) =>
  statement.onBehalfOfIds.map((id) => lookup.stakeholder(id)?.id ?? id)

/** Whether a row counts an item. */
export function isIn(
  item: Item,
  row: RowKind,
  of: string,
  filter: StatementFilter,
  lookup: Lookup,
): boolean {
  const speaker = speakerIdOf(item, lookup)
  if (row === 'group') return (lookup.stakeholder(speaker)?.group ?? '') === of
  if (row === 'stakeholder') return speaker === of
  const asked: readonly string[] = filter.onBehalfOf?.any ?? []
  if (asked.length > 0 && !asked.includes(of)) return false
  return speaker !== of && spokenForBy(item, lookup).includes(of)
}

/** All who speak or are spoken for. */
export function voicesOf(items: readonly Item[], lookup: Lookup): string[] {
  const all = items.flatMap((item) => [speakerIdOf(item, lookup), ...spokenForBy(item, lookup)])
  return [...new Set(all)]
}

/** The likeness of two rows, from its definition. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, each, at) => sum + each * y[at]!, 0)
  const product = dot(a, b)
  return product === 0 ? 0 : product / Math.sqrt(dot(a, a) * dot(b, b))
}

interface Line {
  id: string
  label: Text2 | undefined
  count: number
  cells: number[]
}

function ordered<L extends Pick<Line, 'id' | 'label' | 'count'>>(
  lines: readonly L[],
  order: 'count' | 'name',
  lang: 'en' | 'fr',
): L[] {
  const { compare } = new Intl.Collator(lang)
  const name = ({ id, label }: L) => (label ? (label[lang] ?? label.en ?? label.fr ?? '') : id)
  const sorted = lines
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .toSorted((a, b) => compare(name(a), name(b)))
    .toSorted((a, b) => (order === 'count' ? b.count - a.count : 0))
  return [...sorted.filter(({ id }) => id !== ''), ...sorted.filter(({ id }) => id === '')]
}

function chained<L extends Line>(lines: readonly L[]): L[] {
  const [first, ...others] = lines
  if (!first) return []
  const done = [first]
  let left = others
  while (left.length > 0) {
    const most = Math.max(...left.map(({ cells }) => likeness(done.at(-1)!.cells, cells)))
    const next = left.find(({ cells }) => likeness(done.at(-1)!.cells, cells) === most)!
    done.push(next)
    left = left.filter((each) => each !== next)
  }
  return done
}

/** The matrix, cell by cell. */
export function plainPositions(
  question: PositionsQuestion,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): PositionsAnswer {
  const { lang, rows, columns } = question
  const { filter, ignored } = readFilter(question.filter, records, lookup)
  const all = matching(filter)
  const topicIds = [
    ...new Set(
      all.flatMap(({ statement }) =>
        statement.positions.map(({ topicId }) => topicOf(topicId, lookup)),
      ),
    ),
  ]
  const on = (item: Item, topicId: string) => stanceOn(item, topicId, filter, lookup)
  const items = all.filter((item) => topicIds.some((id) => on(item, id)))
  const topics = ordered(
    topicIds
      .map((id) => ({
        id,
        label: lookup.topic(id)?.label,
        count: items.filter((item) => on(item, id)).length,
      }))
      .filter(({ count }) => count > 0),
    columns,
    lang,
  )
  const lineOf = (row: RowKind, of: string): PositionLine => {
    const own = items.filter((item) => isIn(item, row, of, filter, lookup))
    const cells = topics.flatMap(({ id }) =>
      cellStances.map((stance) => own.filter((item) => on(item, id) === stance).length),
    )
    return { count: own.length, cells }
  }
  const inOrder = <L extends Line>(lines: readonly L[]): L[] => {
    const sorted = ordered(lines, rows === 'name' ? 'name' : 'count', lang)
    return rows === 'similarity' ? chained(sorted) : sorted
  }
  const people = voicesOf(items, lookup).flatMap((id) => {
    const [said, onItsBehalf] = [lineOf('stakeholder', id), lineOf('behalf', id)]
    if (said.count + onItsBehalf.count === 0) return []
    const stakeholder = lookup.stakeholder(id)
    return [
      {
        id,
        label: stakeholder?.name,
        group: stakeholder?.group ?? '',
        count: said.count,
        cells: said.count > 0 ? said.cells : onItsBehalf.cells,
        line: {
          id,
          ...(stakeholder ? { name: stakeholder.name } : {}),
          ...(said.count > 0 ? { said } : {}),
          ...(onItsBehalf.count > 0 ? { onItsBehalf } : {}),
        },
      },
    ]
  })
  const groups = [...new Set(people.map(({ group }) => group))].map((id) => ({
    id,
    label: lookup.group(id)?.label,
    ...lineOf('group', id),
  }))
  return {
    topics: topics.map(({ label, ...topic }) => ({ ...topic, ...(label ? { label } : {}) })),
    groups: inOrder(groups).map(({ id, label, count, cells }) => ({
      id,
      ...(label ? { label } : {}),
      said: { count, cells },
      stakeholders: inOrder(people.filter(({ group }) => group === id)).map(({ line }) => line),
    })),
    total: all.length,
    coded: items.length,
    ignored,
  }
}

/** When an item can have been said. */
export function saidBetween({ dated, dateUsed }: Item): { start: number; end: number } {
  if (!dated) return { start: -Infinity, end: Infinity }
  return { start: dateUsed!.basis === 'said' ? dated.start : -Infinity, end: dated.end }
}

/** One cell, from its definition; items come newest first. */
export function plainCell(
  question: CellQuestion,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): CellAnswer {
  const { row, of, on } = question
  const { filter, ignored } = readFilter(question.filter, records, lookup)
  const found = matching(filter).flatMap((item) => {
    const stance = stanceOn(item, on, filter, lookup)
    return stance && isIn(item, row, of, filter, lookup) ? [{ item, stance }] : []
  })
  const counts = zeros()
  for (const { stance } of found) counts[stance] += 1
  const dated = found.filter(({ item }) => item.dated)
  // Those that nothing is certainly said after.
  const last = dated.filter(
    ({ item }) => !dated.some((other) => saidBetween(item).end < saidBetween(other.item).start),
  )
  const first = dated[0]?.item
  const inferred = first?.dateUsed?.basis === 'said' && first.statement.saidOnBasis === 'inferred'
  return {
    counts,
    ...(first
      ? {
          latest: {
            date: first.dateUsed!.date,
            basis: inferred ? ('inferred' as const) : first.dateUsed!.basis,
            stances: cellStances.filter((each) => last.some(({ stance }) => stance === each)),
          },
        }
      : {}),
    items: found.slice(0, MOST_EVIDENCE).map(({ item, stance }) => ({ row: rowOf(item), stance })),
    total: found.length,
    ignored,
  }
}
