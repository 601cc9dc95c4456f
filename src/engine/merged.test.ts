import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementFilter } from '#src/contract/filter.ts'
import { applyChanges } from '#src/domain/changes/applied.ts'
import { mergeOps } from '#src/domain/changes/merge.ts'
import { MergeRefused } from '#src/domain/changes/mergeRefused.ts'
import { changeOf } from '#tests/arbitraries/changes.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'
import type { Records } from '#src/domain/records.ts'
import { createEngine } from './engine.ts'

const asked = (records: Records, filter: StatementFilter) => {
  const { total, rows, counts, ignored } = createEngine(records).page({
    filter,
    sort: '-said',
    lang: 'en',
    offset: 0,
    limit: 50,
    facets: ['topic', 'group', 'stance'],
    histogram: false,
  })
  return { total, ids: rows.map(({ statement }) => statement.id), counts, ignored }
}

const only = (key: string, ...any: string[]): StatementFilter => ({ [key]: { any, none: [] } })

function merged(base: Records, kind: 'topic' | 'group', from: string, into: string) {
  try {
    return applyChanges(base, [changeOf({ ops: mergeOps(base, kind, from, into) }, [])]).records
  } catch (error) {
    if (error instanceof MergeRefused) return undefined
    throw error
  }
}

describe('a merged id in a filter', () => {
  it.each(['topic', 'group'] as const)('counts as its target: %s', (kind) => {
    const [from, into, other] = ids[kind] as readonly string[]
    let found = 0
    fc.assert(
      fc.property(smallRecords, (base) => {
        const records = merged(base, kind, from!, into!)
        if (!records) return
        const target = asked(records, only(kind, into!))
        expect(asked(records, only(kind, from!))).toEqual(target)
        expect(target.ignored).toEqual([])
        // All that either had, and nothing of what else there is.
        expect(target.total).toBe(asked(base, only(kind, from!, into!)).total)
        expect(asked(records, only(kind, other!)).total).toBe(asked(base, only(kind, other!)).total)
        const counted = target.counts[kind]?.map(({ value }) => value)
        expect(counted).not.toContain(from)
        found += target.total
        const without = { [kind]: { any: [], none: [from!] } }
        expect(asked(records, without).total).toBe(
          asked(records, {}).total - asked(records, only(kind, into!)).total,
        )
        if (kind === 'topic') {
          expect(asked(records, only('common', `supports~${from}~`)).ids).toEqual(
            asked(records, only('common', `supports~${into}~`)).ids,
          )
        }
      }),
      { numRuns: 150 },
    )
    expect(found).toBeGreaterThan(20)
  })

  it('holds also where somebody wrote the old id after the merge', () => {
    fc.assert(
      fc.property(smallRecords, (base) => {
        const topics = base.topics.map((each) =>
          each.id === 't1' ? { ...each, mergedIntoId: 't2' } : each,
        )
        const groups = base.groups.map((each) =>
          each.id === 'g1' ? { ...each, mergedIntoId: 'g2' } : each,
        )
        const records = { ...base, topics, groups }
        for (const [key, from, into] of [
          ['topic', 't1', 't2'],
          ['group', 'g1', 'g2'],
        ] as const) {
          const both = asked(base, only(key, from, into)).ids
          expect(asked(records, only(key, into)).ids).toEqual(both)
          expect(asked(records, only(key, from)).ids).toEqual(both)
        }
      }),
      { numRuns: 100 },
    )
  })
})
