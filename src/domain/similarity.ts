/**
 * Rows in an order that puts each beside the one most like it. The method, named on the screen: the
 * first row stays; then, each time, of the rows left the one whose counts by claim and stance have
 * the greatest cosine with those of the row before. Of equals the one that stood first comes first,
 * so that one order in gives one order out.
 */

/** The cosine of two rows of counts, 0 to 1; 0 where one of them is empty. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  let product = 0
  let [squareA, squareB] = [0, 0]
  for (let at = 0; at < a.length; at++) {
    product += a[at]! * b[at]!
    squareA += a[at]! * a[at]!
    squareB += b[at]! * b[at]!
  }
  return product === 0 ? 0 : product / Math.sqrt(squareA * squareB)
}

/** Rows, which come in an order of their own, each after the one most like it. */
export function bySimilarity<R>(rows: readonly R[], countsOf: (row: R) => readonly number[]): R[] {
  const left = rows.map((row) => ({ row, counts: countsOf(row) }))
  const ordered: R[] = []
  let last = left.shift()
  while (last) {
    ordered.push(last.row)
    let best = 0
    let most = -1
    for (const [at, { counts }] of left.entries()) {
      const likeness = cosine(last.counts, counts)
      if (likeness > most) [best, most] = [at, likeness]
    }
    last = left.splice(best, 1)[0]
  }
  return ordered
}
