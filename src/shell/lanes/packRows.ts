/** Stacking what is drawn in a lane so that nothing hides anything. */

/** What a thing takes on the screen: pixels from left to right, and one or two rows. */
export interface Extent {
  left: number
  right: number
  rows: 1 | 2
}

/**
 * The row of each thing, counted from the bottom: the lowest where it touches no other. A thing of
 * two rows takes its row and the one above. Things in `sight` are placed before the others, and
 * short ones first, so that long brackets lie above them. `rows`: how many those in sight take.
 */
export function packRows(
  extents: readonly Extent[],
  sight: Pick<Extent, 'left' | 'right'>,
): { rowOf: number[]; rows: number } {
  const order = extents.map((_extent, at) => at)
  const beyond = extents.map(({ left, right }) =>
    Number(right <= sight.left || left >= sight.right),
  )
  const size = (at: number) => {
    const { left, right, rows } = extents[at]!
    // Bars are short, whatever their rows; lengths of the same kind (a month) count as equal.
    return rows === 2 ? 0 : Math.round(Math.log2(Math.max(1e-9, right - left)))
  }
  const sizes = extents.map((_extent, at) => size(at))
  let rows = 0
  order.sort(
    (a, b) =>
      beyond[a]! - beyond[b]! || sizes[a]! - sizes[b]! || extents[a]!.left - extents[b]!.left,
  )
  const rowOf = Array.from<number>({ length: extents.length })
  const taken: Extent[][] = []
  const isFree = (row: number, { left, right }: Extent) =>
    !taken[row]?.some((other) => left < other.right && other.left < right)
  for (const at of order) {
    const extent = extents[at]!
    let row = 0
    while (!isFree(row, extent) || (extent.rows === 2 && !isFree(row + 1, extent))) row++
    rowOf[at] = row
    if (beyond[at] === 0) rows = Math.max(rows, row + extent.rows)
    for (let each = row; each < row + extent.rows; each++) (taken[each] ??= []).push(extent)
  }
  return { rowOf, rows }
}
