/** The rows and columns of the matrix that are shown, from the answer and what the address asks. */
import { ALL_OPENED } from '#src/contract/address.ts'
import { cellStances } from '#src/contract/positions.ts'
import type { CellStance, PositionLine, Positions } from '#src/contract/positions.ts'
import type { RowKind } from '#src/contract/viewChoices.ts'
import type { Text2 } from '#src/contract/records.ts'

export interface MatrixCell {
  topicId: string
  total: number
  /** Stances with any statement, in the order of bars. */
  parts: { stance: CellStance; count: number }[]
}

export interface MatrixRow {
  /** `group.religious` */
  key: string
  kind: RowKind
  id: string
  label: Text2 | undefined
  count: number
  /** One for each column. */
  cells: MatrixCell[]
  /** Of groups: whether its stakeholders stand under it. */
  opened?: boolean
}

export interface Matrix {
  columns: Positions['topics']
  rows: MatrixRow[]
  /** Rows and columns without a cell of the least number, which are not shown. */
  hidden: { rows: number; columns: number }
}

/** Whether a group stands opened. */
export function isOpened(opened: string | undefined, groupId: string): boolean {
  return opened === ALL_OPENED || (opened?.split('.').includes(groupId) ?? false)
}

/** What the address asks once a group was opened or closed; undefined: none is open. */
export function toggledGroup(
  opened: string | undefined,
  groupId: string,
  allIds: readonly string[],
): string | undefined {
  const ids = allIds.filter((id) => isOpened(opened, id) !== (id === groupId))
  if (ids.length === 0) return undefined
  return ids.length === allIds.length ? ALL_OPENED : ids.join('.')
}

function cellsOf({ cells }: PositionLine, topics: Positions['topics']): MatrixCell[] {
  const width = cellStances.length
  return topics.map(({ id }, at) => {
    const parts = cellStances.flatMap((stance, place) => {
      const count = cells[at * width + place] ?? 0
      return count > 0 ? [{ stance, count }] : []
    })
    return { topicId: id, total: parts.reduce((sum, { count }) => sum + count, 0), parts }
  })
}

/** All rows of opened groups, whatever they hold. */
function allRows({ topics, groups }: Positions, opened: string | undefined): MatrixRow[] {
  return groups.flatMap((group) => {
    const open = isOpened(opened, group.id)
    const row = (kind: RowKind, id: string, label: Text2 | undefined, line: PositionLine) => ({
      key: `${kind}.${id}`,
      kind,
      id,
      label,
      count: line.count,
      cells: cellsOf(line, topics),
    })
    const own: MatrixRow = { ...row('group', group.id, group.label, group.said), opened: open }
    if (!open) return [own]
    const members = group.stakeholders.flatMap(({ id, name, said, onItsBehalf }): MatrixRow[] => [
      ...(said ? [row('stakeholder', id, name, said)] : []),
      ...(onItsBehalf ? [row('behalf', id, name, onItsBehalf)] : []),
    ])
    return [own, ...members]
  })
}

/**
 * What is shown: rows and columns that have a cell of at least `least` statements. A group whose
 * stakeholders are shown, or are spoken for by others, stays as their head.
 */
export function matrixOf(positions: Positions, opened: string | undefined, least: number): Matrix {
  const rows = allRows(positions, opened)
  const isEnough = ({ total }: MatrixCell) => total >= least
  const enough = rows.map(({ cells }) => cells.some(isEnough))
  const kept = rows.filter((row, at) => {
    if (row.kind !== 'group' || enough[at]) return enough[at]
    if (least <= 1) return true
    const next = rows.findIndex((each, place) => place > at && each.kind === 'group')
    return enough.slice(at + 1, next < 0 ? undefined : next).some(Boolean)
  })
  const shown = positions.topics.map((_topic, at) => rows.some(({ cells }) => isEnough(cells[at]!)))
  // A topic on which others speak for somebody alone stays, where all cells are asked for.
  const isShown = (at: number) => least <= 1 || shown[at]!
  const columns = positions.topics.filter((_topic, at) => isShown(at))
  return {
    columns,
    rows:
      columns.length === positions.topics.length
        ? kept
        : kept.map((row) => ({ ...row, cells: row.cells.filter((_cell, at) => isShown(at)) })),
    hidden: {
      rows: rows.length - kept.length,
      columns: positions.topics.length - columns.length,
    },
  }
}
