import { expect, test } from 'vitest'
import { moduleBytes } from './moduleBytes.ts'

test('each part of a file counts for the module that its map names', () => {
  // Of the first line four characters are of a, two of no module, three of b; the second is of b.
  const map = { sources: ['a.ts', 'b.ts'], mappings: 'AAAA,I,ECAA;AAAA' }
  const bytes = moduleBytes('aaaa--bbb\nbb', map)
  expect(Object.fromEntries(bytes)).toEqual({ 'a.ts': 4, '': 2, 'b.ts': 5 })
})
