import { describe, expect, it } from 'vitest'
import { keptKinds } from '#src/contract/recordLists.ts'
import { listOf } from '#src/domain/changes/json.ts'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { recordFaults } from './recordFaults.ts'
import { blankOf, formOf, proposedId, recordOf } from './recordForm.ts'
import type { FieldTable } from './recordForm.ts'

const shipped = shippedRecords()
const about = { by: '', why: '' }

describe('the form of a record', () => {
  it.each(keptKinds)('gives back every shipped record as it was: %s', (kind) => {
    const records = shipped[listOf[kind]] as unknown as FieldTable[]
    expect(records.length).toBeGreaterThan(3)
    for (const record of records) {
      const form = formOf(kind, record)
      expect(recordOf(kind, form, record)).toEqual(record)
      expect(recordFaults(kind, form, record, about, new Set())).toEqual([])
    }
  })

  it.each(keptKinds)('of nothing asks for all that is needed: %s', (kind) => {
    const faults = recordFaults(kind, formOf(kind, blankOf(kind)), blankOf(kind), about, new Set())
    expect(faults.map(({ at }) => at)).toContain('id')
    expect(faults.length).toBeGreaterThan(2)
    expect(faults.filter(({ code }) => code === 'invalid')).toEqual([])
  })

  it('keeps a “no” that the record says itself', () => {
    const article = { ...(shipped.articles[0] as unknown as FieldTable), stateMedia: false }
    expect(recordOf('article', formOf('article', article), article)).toEqual(article)
  })

  it('tells beginnings that lie certainly after their ends, and no others', () => {
    const roles = (from: string, to: string) => {
      const record = shipped.stakeholders[0] as unknown as FieldTable
      const form = formOf('stakeholder', record)
      const role = { titleEn: 'Synthetic', titleFr: '', organizationId: '', from, to }
      return recordFaults('stakeholder', { ...form, roles: [role] }, record, about, new Set())
    }
    expect(roles('2025', '2024')).toEqual([{ at: 'roles.0.to', code: 'reversed' }])
    expect(roles('2025-03', '2025')).toEqual([])
    expect(roles('2025', '2025-03')).toEqual([])
    expect(roles('2025-03-02', '2025-03-01')).toHaveLength(1)
  })
})

describe('a proposed id', () => {
  const named = (name: string) => {
    const form = formOf('stakeholder', { id: '' })
    return { ...form, texts: { ...form.texts, 'name.en': name } }
  }
  it.each([
    ['Élan d’Œuvre & Co.', 'elan-d-oeuvre-co--m1'],
    ['  ', ''],
    ['名前', ''],
    ['x'.repeat(80), `${'x'.repeat(60)}--m1`],
  ])('of %j is %j', (name, id) => {
    expect(proposedId(named(name), new Set(), 'm1')).toBe(id)
  })
  it('is one that nobody has', () => {
    expect(proposedId(named('Same'), new Set(['same--m1', 'same-2--m1']), 'm1')).toBe('same-3--m1')
  })
})
