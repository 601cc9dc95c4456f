import { expect, it } from 'vitest'
import { sortOptions } from './sortOptions.ts'

const words = {
  columns: { name: 'Name', said: 'Said', words: 'Words' },
  order: {
    text: { ascending: 'from A', descending: 'from Z' },
    number: { ascending: 'smallest', descending: 'largest' },
  },
  sortOption: (column: string, order: string) => `${column}: ${order}`,
}

it('offers both orders of each column that has one, what is first wanted first', () => {
  const columns = [
    { id: 'name', sort: 'name', kind: 'text' },
    { id: 'said', sort: 'said', kind: 'number' },
    { id: 'words', kind: 'text' },
  ] as const
  expect(sortOptions(columns, words)).toEqual([
    { value: 'name', label: 'Name: from A' },
    { value: '-name', label: 'Name: from Z' },
    { value: '-said', label: 'Said: largest' },
    { value: 'said', label: 'Said: smallest' },
  ])
})
