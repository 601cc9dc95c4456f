/** The evidence of one cell: the statements that it counts. */
import { MOST_EVIDENCE, cellStances } from '#src/contract/positions.ts'
import { latestStance } from '#src/domain/latestStance.ts'
import { noCounts } from '#src/domain/stanceCounts.ts'
import { spokenFor } from './behalfMembers.ts'
import type { Columns } from './columns.ts'
import { topicTable } from './entries.ts'
import type { Found } from './found.ts'
import { newestFirst } from './orders.ts'
import type { CellAnswer, CellQuestion, Row } from './question.ts'

/** A test of rows: whether the row of the matrix counts them. */
function belongs(
  { row, of }: Pick<CellQuestion, 'row' | 'of'>,
  columns: Columns,
  { filter }: Found,
): (at: number) => boolean {
  const { speaker, behalf, stakeholders, behalfSets } = columns
  if (row === 'group') return (at) => (stakeholders.values[speaker[at]!]?.group ?? '') === of
  const number = stakeholders.get(of)
  if (number === undefined) return () => false
  if (row === 'stakeholder') return (at) => speaker[at] === number
  if (spokenFor(filter, columns)[number] === 0) return () => false
  const { starts, members } = behalfSets
  return (at) =>
    speaker[at] !== number &&
    members.subarray(starts[behalf[at]!]!, starts[behalf[at]! + 1]!).includes(number)
}

/** The statements of a cell, newest first, with what each counts as there. */
export function cellOf(
  question: CellQuestion,
  columns: Columns,
  found: Found,
  row: (at: number) => Row,
): CellAnswer {
  const topic = columns.topics.get(question.on)
  const { starts, keys, stances } = topicTable(found.filter, columns)
  const isOf = belongs(question, columns, found)
  const counts = noCounts()
  const within: number[] = []
  const stanceOf = (at: number) => {
    const set = columns.position[at]!
    for (let entry = starts[set]!; entry < starts[set + 1]!; entry++) {
      if (keys[entry] === topic) return cellStances[stances[entry]!]
    }
    return undefined
  }
  const { matched } = found.result
  for (let place = 0; place < matched.length; place++) {
    const at = matched[place]!
    if (!isOf(at)) continue
    const stance = stanceOf(at)
    if (!stance) continue
    counts[stance]++
    within.push(at)
  }
  const list = newestFirst(Int32Array.from(within), columns.dated)
  const latest = latestStance(
    Array.from(list, (at) => ({
      statement: columns.statements[at]!,
      dateUsed: columns.dateUsed[at],
      stance: stanceOf(at)!,
    })),
  )
  return {
    counts,
    ...(latest ? { latest } : {}),
    items: Array.from(list.subarray(0, MOST_EVIDENCE), (at) => ({
      row: row(at),
      stance: stanceOf(at)!,
    })),
    total: within.length,
    ignored: found.ignored,
  }
}
