/** The orders of the tables: a key, or a key with `-` before it, which turns the order round. */
export type SortOf<Key extends string> = Key | `-${Key}`

export interface SortedColumn<Key extends string> {
  /** Left out where the table has no order by this column. */
  sort?: Key
  /** Texts are first wanted from A, all else from the top. */
  kind: string
}

/**
 * The sort that a press on a head asks for: texts from A, numbers and dates from the top, and
 * turned round where it stands already; undefined where the column sorts nothing.
 */
export function nextSort<Key extends string>(
  { sort, kind }: SortedColumn<Key>,
  now: SortOf<Key>,
): SortOf<Key> | undefined {
  if (sort === undefined) return undefined
  if (now === sort) return `-${sort}`
  if (now === `-${sort}`) return sort
  return kind === 'text' ? sort : `-${sort}`
}
