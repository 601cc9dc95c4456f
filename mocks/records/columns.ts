/** Records by column: each name stands once, like stands by like, and the whole packs better. */

/** The values of each field, in the order of the records; null where a record has none. */
type Columns = Record<string, unknown[]>

type Row = Record<string, unknown>

/** Lays records out by column. Throws where a field is null, which stands for a field that is not there. */
export function inColumns(rows: readonly Row[]): Columns {
  const columns: Columns = {}
  for (const [at, row] of rows.entries()) {
    for (const [field, value] of Object.entries(row)) {
      if (value === null) throw new Error(`Field ${field} of record ${at + 1} is null`)
      columns[field] ??= rows.map(() => null)
      columns[field][at] = value
    }
  }
  return columns
}

/** The records of columns; anything else is given back as it is, for the schemas to judge. */
export function fromColumns(columns: unknown): unknown {
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns)) return columns
  const fields = Object.entries(columns) as [string, unknown][]
  const lists = fields.filter((field): field is [string, unknown[]] => Array.isArray(field[1]))
  if (lists.length < fields.length) return columns
  const length = Math.max(0, ...lists.map(([, values]) => values.length))
  return Array.from({ length }, (_row, at) =>
    Object.fromEntries(
      lists.flatMap(([field, values]) => {
        const value = values[at] ?? null
        return value === null ? [] : [[field, value]]
      }),
    ),
  )
}
