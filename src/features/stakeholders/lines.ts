/** The lines of the table: stakeholders, and in the grouped table the heads of their groups. */
import type { Group } from '#src/contract/records.ts'
import type { StakeholderPage, StakeholderRow } from '#src/contract/stakeholders.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import type { RefLookup } from '#src/shell/statementsTable/refLookup.ts'

/** A line whose stakeholder is there. */
export interface Filled {
  /** Place among the lines. */
  index: number
  row: StakeholderRow
  refs: RefLookup
}

export type Line =
  | ({ kind: 'row' } & Filled)
  /** The head of a group, over `count` stakeholders. */
  | { kind: 'group'; index: number; group: Group; count: number }
  /** A stakeholder that is still on its way. */
  | { kind: 'awaited'; index: number }

const lookups = new WeakMap<StakeholderPage, RefLookup>()

function lookupOf(page: StakeholderPage): RefLookup {
  let lookup = lookups.get(page)
  if (!lookup) {
    lookup = refLookup(page.refs)
    lookups.set(page, lookup)
  }
  return lookup
}

/** One line for each stakeholder, in the order of the pages; gaps where a page is awaited. */
export function plainLines(
  pages: readonly StakeholderPage[],
  total: number,
): Extract<Line, { kind: 'row' | 'awaited' }>[] {
  const lines: ReturnType<typeof plainLines> = []
  for (let index = 0; index < total; index++) lines.push({ kind: 'awaited', index })
  for (const page of pages) {
    for (const [at, row] of page.items.entries()) {
      const index = page.offset + at
      if (index < total) lines[index] = { kind: 'row', index, row, refs: lookupOf(page) }
    }
  }
  return lines
}

/**
 * The lines under the heads of their groups: groups in their own order, lines in theirs. As long
 * as a line is awaited its group is not known, so they stay as they are.
 */
export function groupedLines(lines: ReturnType<typeof plainLines>): Line[] {
  const groups = new Map<string, { group: Group; rows: Filled[] }>()
  for (const line of lines) {
    if (line.kind === 'awaited') return lines
    const id = line.row.stakeholder.group
    const group = line.refs.group(id) ?? { id, label: { en: id, fr: id }, order: Infinity }
    const held = groups.get(id) ?? { group, rows: [] }
    held.rows.push(line)
    groups.set(id, held)
  }
  const ordered = [...groups.values()].toSorted((a, b) => a.group.order - b.group.order)
  const grouped: Line[] = []
  for (const { group, rows } of ordered) {
    grouped.push({ kind: 'group', index: grouped.length, group, count: rows.length })
    for (const row of rows) grouped.push({ ...row, kind: 'row', index: grouped.length })
  }
  return grouped
}
