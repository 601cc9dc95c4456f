import type { SortedColumn } from './nextSort.ts'

/** Both orders of each column that has one, in words; what is first wanted comes first. */
export function sortOptions<Id extends string, Kind extends string>(
  columns: readonly (SortedColumn<string> & { id: Id; kind: Kind })[],
  words: {
    columns: Record<Id, string>
    order: Record<Kind, { ascending: string; descending: string }>
    sortOption: (column: string, order: string) => string
  },
): { value: string; label: string }[] {
  return columns.flatMap(({ id, sort, kind }) => {
    if (sort === undefined) return []
    const { ascending, descending } = words.order[kind]
    const options = [
      { value: sort, label: words.sortOption(words.columns[id], ascending) },
      { value: `-${sort}`, label: words.sortOption(words.columns[id], descending) },
    ]
    return kind === 'text' ? options : options.toReversed()
  })
}
