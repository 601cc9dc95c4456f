/** Who stands where: statements counted by speaker, topic and stance. */
import { cellStances } from '#src/contract/positions.ts'
import type { PositionLine, StakeholderPositions } from '#src/contract/positions.ts'
import type { Text2 } from '#src/contract/records.ts'
import { bySimilarity } from '#src/domain/similarity.ts'
import { spokenFor } from './behalfMembers.ts'
import type { Columns } from './columns.ts'
import { topicTable } from './entries.ts'
import type { Found } from './found.ts'
import { inNameOrder } from './nameOrder.ts'
import type { PositionsAnswer, PositionsQuestion } from './question.ts'

const WIDTH = cellStances.length

/** Counts by the number of a stakeholder, and by that, the number of a topic, and stance. */
interface Tally {
  sizes: Int32Array
  cells: Int32Array
}

function tallies(columns: Columns, { filter, result: { matched } }: Found) {
  const topicCount = columns.topics.values.length
  const people = columns.stakeholderIds.length
  const empty = (): Tally => ({
    sizes: new Int32Array(people),
    cells: new Int32Array(people * topicCount * WIDTH),
  })
  const [said, behalf] = [empty(), empty()]
  const topicSizes = new Int32Array(topicCount)
  const { starts, keys, stances } = topicTable(filter, columns)
  const { starts: behalfStarts, members } = columns.behalfSets
  const counts = spokenFor(filter, columns)
  let coded = 0
  const add = ({ sizes, cells }: Tally, who: number, from: number, to: number) => {
    sizes[who]!++
    for (let at = from; at < to; at++) {
      cells[(who * topicCount + keys[at]!) * WIDTH + stances[at]!]!++
    }
  }
  for (let at = 0; at < matched.length; at++) {
    const row = matched[at]!
    const from = starts[columns.position[row]!]!
    const to = starts[columns.position[row]! + 1]!
    // A set without a position that matches has one entry, which is of no topic.
    if (keys[from] === topicCount) continue
    coded++
    const who = columns.speaker[row]!
    add(said, who, from, to)
    for (let each = from; each < to; each++) topicSizes[keys[each]!]!++
    const set = columns.behalf[row]!
    for (let member = behalfStarts[set]!; member < behalfStarts[set + 1]!; member++) {
      const named = members[member]!
      if (named !== who && counts[named] === 1) add(behalf, named, from, to)
    }
  }
  return { said, behalf, topicSizes, coded }
}

interface Ordered {
  id: string
  label: Text2 | undefined
  count: number
  counts: readonly number[]
}

/** Rows in the order asked for; equals by name, then by id. */
function inOrder<R extends Ordered>(rows: R[], { rows: order, lang }: PositionsQuestion): R[] {
  if (order === 'name') return rows.sort(inNameOrder(lang))
  rows.sort(inNameOrder(lang, (a, b) => b.count - a.count))
  return order === 'count' ? rows : bySimilarity(rows, ({ counts }) => counts)
}

/** Groups, opened to stakeholders, by topic: what was found, counted and in order. */
export function positionsOf(
  question: PositionsQuestion,
  columns: Columns,
  found: Found,
): PositionsAnswer {
  const { said, behalf, topicSizes, coded } = tallies(columns, found)
  const topicCount = columns.topics.values.length
  const topics = columns.topics.values
    .map((id, number) => ({
      id,
      number,
      label: columns.lookup.topic(id)?.label,
      count: topicSizes[number]!,
    }))
    .filter(({ count }) => count > 0)
    .sort(
      inNameOrder(
        question.lang,
        question.columns === 'name' ? undefined : (a, b) => b.count - a.count,
      ),
    )
  const lineOf = ({ sizes, cells }: Tally, who: number): PositionLine | undefined => {
    if (sizes[who] === 0) return undefined
    const own: number[] = []
    for (const { number } of topics) {
      const from = (who * topicCount + number) * WIDTH
      for (let at = from; at < from + WIDTH; at++) own.push(cells[at]!)
    }
    return { count: sizes[who]!, cells: own }
  }

  const groups = new Map<string, (Ordered & { line: StakeholderPositions })[]>()
  for (const [who, id] of columns.stakeholderIds.entries()) {
    const own = lineOf(said, who)
    const others = lineOf(behalf, who)
    if (!own && !others) continue
    const stakeholder = columns.stakeholders.values[who]
    const group = stakeholder?.group ?? ''
    const line: StakeholderPositions = {
      id,
      ...(stakeholder ? { name: stakeholder.name } : {}),
      ...(own ? { said: own } : {}),
      ...(others ? { onItsBehalf: others } : {}),
    }
    const row = {
      id,
      label: stakeholder?.name,
      count: own?.count ?? 0,
      counts: (own ?? others)!.cells,
      line,
    }
    const members = groups.get(group)
    if (members) members.push(row)
    else groups.set(group, [row])
  }
  const rows = [...groups].map(([id, members]) => {
    const counts = topics.flatMap(() => cellStances.map(() => 0))
    let count = 0
    for (const { line } of members) {
      count += line.said?.count ?? 0
      for (const [at, each] of (line.said?.cells ?? []).entries()) counts[at]! += each
    }
    return { id, label: columns.lookup.group(id)?.label, count, counts, members }
  })
  return {
    topics: topics.map(({ id, label, count }) => ({ id, ...(label ? { label } : {}), count })),
    groups: inOrder(rows, question).map(({ id, label, count, counts, members }) => ({
      id,
      ...(label ? { label } : {}),
      said: { count, cells: counts },
      stakeholders: inOrder(members, question).map(({ line }) => line),
    })),
    total: found.result.matched.length,
    coded,
    ignored: found.ignored,
  }
}
