import { expect, it } from 'vitest'
import type { Statement } from '#src/contract/records.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { staleFields } from '../../writing/staleFields.ts'
import { fieldsOf } from './statementFields.ts'

const before = shippedRecords().statements[0]!
const asked = (theirs: Statement, yours: Statement) =>
  staleFields(fieldsOf(theirs, yours), before, theirs, yours)

it('asks once for words and their places', () => {
  const [first] = before.appearances
  const quoting = (exact: string) => ({
    ...before,
    text: exact,
    appearances: [{ ...first!, spans: [{ start: 0, end: exact.length, exact }] }],
  })
  expect(asked(quoting('one'), quoting('two'))).toEqual([{ field: 'appearances', both: true }])
  const typed = { ...before, text: 'typed', appearances: [{ ...first!, spans: [] }] }
  expect(asked(quoting('one'), typed).map(({ field }) => field)).toEqual(['text', 'appearances'])
})
