/** Cells of the matrix as the address names them. */
import { rowKinds } from '#src/contract/viewChoices.ts'
import type { RowKind } from '#src/contract/viewChoices.ts'
import type { Narrowing } from '#src/domain/narrow.ts'

/** A cell: whose row, and on which topic. */
export interface CellPlace {
  row: RowKind
  of: string
  on: string
}

/** `group.religious.peace` */
export function cellKey({ row, of, on }: CellPlace): string {
  return `${row}.${of}.${on}`
}

/** The cell that a value of the address names; the address holds only those of this form. */
export function placeOfKey(key: string): CellPlace | undefined {
  const [kind, of, on] = key.split('.')
  const row = rowKinds.find((each) => each === kind)
  return row && of !== undefined && on !== undefined ? { row, of, on } : undefined
}

/** What of a filter's statements a row counts. */
export function rowNarrowing({ row, of }: Pick<CellPlace, 'row' | 'of'>): Narrowing {
  if (row === 'group') return { group: of }
  return row === 'stakeholder' ? { stakeholder: of } : { onBehalfOf: of, notBy: of }
}
