import { expect, it } from 'vitest'
import { choosable } from './choosable.ts'

const people = [
  { id: 'ana', name: 'Ana' },
  { id: 'bo', name: 'Bo' },
  { id: 'old-ana', name: 'Ana', mergedInto: 'ana' },
]
const idsOf = (...asked: Parameters<typeof choosable>) => choosable(...asked).map(({ id }) => id)

it('offers nobody twice: whom a merged one counts as is named already', () => {
  expect(idsOf(people, [])).toEqual(['ana', 'bo'])
  expect(idsOf(people, ['old-ana'])).toEqual(['bo'])
  expect(idsOf(people, ['old-ana'], true)).toEqual(['bo', 'old-ana'])
  expect(idsOf(people, ['ana'], true)).toEqual(['ana', 'bo'])
})
