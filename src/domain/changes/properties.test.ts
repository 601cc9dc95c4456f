import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entities, entitySchemas } from '#src/contract/changes.ts'
import type { Change } from '#src/contract/changes.ts'
import { statementSeal } from '#src/domain/seals.ts'
import { changeOf, draftOf, step } from '#tests/arbitraries/changes.ts'
import type { Draft, Step } from '#tests/arbitraries/changes.ts'
import { ids, smallRecords } from '#tests/arbitraries/records.ts'
import { applyChanges, createApplied, withChange, withChanges } from './applied.ts'
import type { Applied } from './applied.ts'
import { anchorOps } from './articles.ts'
import { fieldsOf } from './json.ts'
import { mergeOps } from './merge.ts'
import { MergeRefused } from './mergeRefused.ts'
import { inverseOps, undoStacks } from './undo.ts'

const bytes = ({ records }: Pick<Applied, 'records'>) => JSON.stringify(records)
const allIds = [...Object.values(ids).flat(), 'new-1', 'new-2', 'new-3']
/** Everything that can be asked of an applied log. */
const answers = (applied: Applied) => ({
  records: bytes(applied),
  changes: applied.changes.map(({ id }) => id),
  conflicts: applied.conflicts,
  refused: applied.refused,
  revisions: entities.map((entity) => allIds.map((id) => applied.revisions(entity, id))),
  history: entities.map((entity) =>
    allIds.map((id) => applied.history(entity, id).map((change) => change.id)),
  ),
})
const sessions = (length: number) => fc.array(step, { minLength: length, maxLength: length })

// Ten thousand operations take their time where the machine is busy.
describe('a session of edits, merges, recodes, undo and redo', { timeout: 120_000 }, () => {
  const STEPS = 80
  const RUNS = 200
  it('gives back each state to the byte, and is equal to its log applied afresh', () => {
    let operations = 0
    const done: Record<string, number> = {}
    fc.assert(
      fc.property(smallRecords, smallRecords, sessions(STEPS), (base, donor, steps) => {
        const first = JSON.stringify(base)
        let live = createApplied(base)
        // What stood before and after each change that can be taken back, or done again.
        const states = new Map<string, { before: string; after: string }>()
        const append = (draft: Draft): Change => {
          const before = bytes(live)
          const change = changeOf(draft, live.changes)
          live = withChange(live, change)
          const after = bytes(live)
          states.set(change.id, { before, after })
          const undone = change.undoes && states.get(change.undoes)
          if (undone) {
            expect(after).toBe(undone.before)
            expect(before).toBe(undone.after)
          }
          operations++
          return change
        }
        steps.forEach((each, at) => {
          const draft = draftOf(live, donor, each)
          if (!draft) return
          append(draft)
          done[each.kind] = (done[each.kind] ?? 0) + 1
          if (at % 20 === 0) {
            expect(answers(live)).toEqual(answers(applyChanges(base, live.changes)))
          }
        })
        const { redo } = undoStacks(live.changes)
        for (const change of redo.toReversed())
          append({ ops: inverseOps(change), undoes: change.id })
        for (;;) {
          const newest = undoStacks(live.changes).undo.at(-1)
          if (!newest) break
          append({ ops: inverseOps(newest), undoes: newest.id })
        }
        expect(bytes(live)).toBe(first)
        expect(answers(live)).toEqual(answers(applyChanges(base, live.changes.toReversed())))
        expect(live.refused).toEqual([])
        expect(live.conflicts).toEqual([])
        for (const entity of entities) {
          for (const record of fieldsOf(live.records, entity)) {
            expect(entitySchemas[entity].safeParse(record).success).toBe(true)
          }
        }
      }),
      { numRuns: RUNS },
    )
    expect(operations).toBeGreaterThan(10_000)
    expect(Object.values(done).every((count) => count > 20)).toBe(true)
    expect(Object.keys(done)).toHaveLength(10)
  })
})

describe('two replicas', () => {
  /** What a replica does for itself, not knowing the other. */
  const alone = (applied: Applied, donor: typeof applied.base, steps: Step[], replica: string) =>
    steps.reduce((state, each) => {
      const draft = draftOf(state, donor, each)
      return draft ? withChange(state, changeOf(draft, state.changes, replica)) : state
    }, applied)

  it('end equal however they exchange their logs', () => {
    const shuffled = fc.infiniteStream(fc.nat(1_000))
    const args = [smallRecords, smallRecords, sessions(15), sessions(15), shuffled] as const
    fc.assert(
      fc.property(...args, (base, donor, own, others, random) => {
        const common = alone(createApplied(base), donor, own.slice(0, 3), 'replica1')
        const left = alone(common, donor, own, 'replica1')
        const right = alone(common, donor, others, 'replica2')
        const whole = answers(applyChanges(base, [...left.changes, ...right.changes]))
        const mixed = [...left.changes, ...right.changes]
          .map((change) => ({ change, rank: random.next().value }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ change }) => change)
        expect(answers(withChanges(left, right.changes))).toEqual(whole)
        expect(answers(mixed.reduce(withChange, right))).toEqual(whole)
        expect(answers(mixed.reduce(withChange, createApplied(base)))).toEqual(whole)
        expect(answers(applyChanges(base, mixed))).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a merge', () => {
  it('is the identity once it is undone', () => {
    let merged = 0
    const entity = fc.constantFrom('stakeholder' as const, 'topic' as const, 'group' as const)
    fc.assert(
      fc.property(smallRecords, entity, fc.nat(7), fc.nat(7), (base, kind, a, b) => {
        const known = ids[kind]
        const before = createApplied(base)
        let ops
        try {
          ops = mergeOps(base, kind, known[a % known.length]!, known[b % known.length]!)
        } catch (error) {
          expect(error).toBeInstanceOf(MergeRefused)
          return
        }
        merged++
        const merge = changeOf({ ops }, [])
        const during = withChange(before, merge)
        expect(during.refused).toEqual([])
        expect(bytes(during)).not.toBe(bytes(before))
        const undo = changeOf({ ops: inverseOps(merge), undoes: merge.id }, [merge])
        expect(bytes(withChange(during, undo))).toBe(JSON.stringify(base))
      }),
      { numRuns: 300 },
    )
    expect(merged).toBeGreaterThan(50)
  })
})

describe('spans', () => {
  it('slice to their exact text, whatever characters text and quotation are made of', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })
    const parts = fc.array(words, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(smallRecords, parts, fc.array(words, { maxLength: 6 }), (base, quote, rest) => {
        const text = [...rest.slice(0, 3), ...quote, ...rest.slice(3)].join('\u{1f5de}')
        const article = base.articles[0]!
        const statements = base.statements.map((statement) => ({
          ...statement,
          text: quote.join(' […] '),
          appearances: [{ articleId: article.id, spans: [] }],
        }))
        const { ops, report } = anchorOps(article, text, statements)
        const records = ops.length
          ? applyChanges({ ...base, statements }, [changeOf({ ops }, [])]).records
          : base
        expect(records.articles[0]!.text).toBe(text)
        for (const [at, statement] of records.statements.entries()) {
          expect(statementSeal(statement, () => text)).toBe(report[at]!.seal)
          expect(['verified', 'broken', 'summary']).toContain(report[at]!.seal)
          for (const { prefix = '', suffix = '', spans } of statement.appearances) {
            for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact)
            const [first, last] = [spans[0], spans.at(-1)]
            if (!first || !last || spans.length > 1) continue
            expect(text.slice(0, first.start).endsWith(prefix)).toBe(true)
            expect(text.slice(last.end).startsWith(suffix)).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
