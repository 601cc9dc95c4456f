import { expect, it } from 'vitest'
import type { Op } from '#src/contract/changes.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { changeOf } from '#tests/arbitraries/changes.ts'
import { createApplied, withChange } from './applied.ts'
import { brokenReferences } from './references.ts'

const records = shippedRecords()
const [first, ...others] = records.statements
/** As where logs of two browsers met: the statement names somebody who is not there. */
const dangling = createApplied({
  ...records,
  statements: [{ ...first!, addresseeIds: ['nobody'] }, ...others],
})
const addressees = (after: string[]): Op => ({
  entity: 'statement',
  entityId: first!.id,
  field: 'addresseeIds',
  before: ['nobody'],
  after,
})
const brokenBy = (op: Op) =>
  brokenReferences(dangling, withChange(dangling, changeOf({ ops: [op] }, [])), [op])

it('refuses no edit for what led nowhere before, and any other name that does', () => {
  expect(brokenBy(addressees(['nobody', 'drc-government']))).toEqual([])
  expect(brokenBy(addressees(['nobody', 'nobody-else', 'nobody-else']))).toEqual([
    {
      code: 'unknown-id',
      entity: 'statement',
      entityId: first!.id,
      field: 'addresseeIds',
      named: { entity: 'stakeholder', ids: ['nobody-else'] },
    },
  ])
})
