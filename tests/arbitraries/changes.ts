/**
 * Sessions of somebody who changes invented records: what each step does is read off the records as
 * they are then, so that a session can be played on any state, and shortened without breaking it.
 */
import fc from 'fast-check'
import { entities } from '#src/contract/changes.ts'
import type { Change, Entity, Op, RecordOf } from '#src/contract/changes.ts'
import { SPAN_JOINER, stances } from '#src/contract/records.ts'
import { anchorOps, reanchorOps } from '#src/domain/changes/articles.ts'
import type { Applied } from '#src/domain/changes/applied.ts'
import { createOps, editOps, removeOps } from '#src/domain/changes/drafts.ts'
import { asFields, fieldsOf } from '#src/domain/changes/json.ts'
import { MergeRefused } from '#src/domain/changes/mergeRefused.ts'
import { mergeOps } from '#src/domain/changes/merge.ts'
import { recodeOps } from '#src/domain/changes/recode.ts'
import type { RecodeRule } from '#src/domain/changes/recode.ts'
import { inverseOps, undoStacks } from '#src/domain/changes/undo.ts'
import type { Records } from '#src/domain/records.ts'
import { ids } from './records.ts'

export const stepKinds = [
  'edit',
  'rewrite',
  'create',
  'remove',
  'merge',
  'recode',
  'anchor',
  'reanchor',
  'undo',
  'redo',
] as const
export interface Step {
  kind: (typeof stepKinds)[number]
  /** Numbers that choose: which record, which field, which value. */
  picks: readonly number[]
}

/** Steps of all kinds; undo and redo come as often as all others together come twice. */
export const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...stepKinds, 'edit', 'edit', 'undo', 'undo', 'redo', 'redo'),
  picks: fc.array(fc.nat(997), { minLength: 6, maxLength: 6 }),
})

export type Draft = Pick<Change, 'ops' | 'undoes'>
type AnyRecord = RecordOf<Entity>

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % (list.length || 1)]
const listOf = (records: Records, entity: Entity) =>
  fieldsOf(records, entity) as unknown as readonly AnyRecord[]

/** A record with one field, or all of them, as another of its kind has them. */
function copied(record: AnyRecord, donor: AnyRecord, field: string | undefined): AnyRecord {
  if (field === undefined) return { ...donor, id: record.id }
  const { [field]: _old, ...rest } = asFields(record)
  const value = asFields(donor)[field]
  return { ...rest, ...(value === undefined ? {} : { [field]: value }) } as unknown as AnyRecord
}

function editStep(records: Records, donor: Records, [e, r, d, f]: number[], whole: boolean): Op[] {
  const entity = at(entities, e!)!
  const record = at(listOf(records, entity), r!)
  const other = at(listOf(donor, entity), d!)
  if (!record || !other) return []
  const fields = Object.keys({ ...record, ...other }).filter((field) => field !== 'id')
  return editOps(entity, record, copied(record, other, whole ? undefined : at(fields, f!)))
}

function createStep(records: Records, donor: Records, [e, r, n]: number[]): Op[] {
  const entity = at(entities, e!)!
  const made = at(listOf(donor, entity), r!)
  const id = at(['new-1', 'new-2', 'new-3', made?.id ?? ''], n!)!
  if (!made || listOf(records, entity).some((record) => record.id === id)) return []
  return createOps(entity, { ...made, id })
}

function mergeStep(records: Records, [e, a, b]: number[]): Op[] {
  const entity = at(['stakeholder', 'topic', 'group'] as const, e!)!
  const known = listOf(records, entity)
  try {
    return mergeOps(records, entity, at(known, a!)?.id ?? 'none', at(known, b!)?.id ?? 'none')
  } catch (error) {
    if (error instanceof MergeRefused) return []
    throw error
  }
}

function recodeStep(records: Records, [k, a, b, s, t]: number[]): Op[] {
  const [from, to] = [at(ids.topic, a!)!, at(ids.topic, b!)!]
  const [one, two] = [at(stances, s!)!, at(stances, t!)!]
  const rules: RecodeRule[] = [
    { kind: 'move', from, to },
    { kind: 'split', from, to: { [one]: to } },
    { kind: 'stance', topicId: from, from: one, to: two },
    { kind: 'remove', topicId: from, ...(t! % 2 ? { stance: one } : {}) },
  ]
  return recodeOps(records.statements, at(rules, k!)!).ops
}

/** A text that holds the words of some of the article's statements, once, twice or not at all. */
function textFor({ statements }: Records, articleId: string, [n, m]: number[]): string {
  const parts = statements
    .filter(({ appearances }) => appearances.some((each) => each.articleId === articleId))
    .flatMap(({ text }) => text.split(SPAN_JOINER))
  const taken = parts.filter((_part, place) => (n! + place) % 3 > 0)
  return ['«', ...taken, ...taken.slice(0, m! % 2), '\u{1f5de}»'].join(' / ')
}

function anchorStep(records: Records, [a, n, m]: number[]): Op[] {
  const article = at(records.articles, a!)
  if (!article) return []
  return anchorOps(article, textFor(records, article.id, [n!, m!]), records.statements).ops
}

/** The first statement from a picked one on that has moved in some article. */
function reanchorStep({ statements, articles }: Records, [s]: number[]): Op[] {
  const turned = statements.map((_each, n) => at(statements, s! + n)!)
  for (const statement of turned) {
    const ops = articles.map((article) => reanchorOps(statement, article))
    const moved = ops.find((each) => each.length > 0)
    if (moved) return moved
  }
  return []
}

function takeBack(change: Change | undefined): Draft | undefined {
  return change && { ops: inverseOps(change), undoes: change.id }
}

/** What a step does to the records as they are; undefined where there is nothing for it to do. */
export function draftOf(
  applied: Applied,
  donor: Records,
  { kind, picks }: Step,
): Draft | undefined {
  const { records, changes } = applied
  if (kind === 'undo') return takeBack(undoStacks(changes).undo.at(-1))
  if (kind === 'redo') return takeBack(undoStacks(changes).redo.at(-1))
  const numbers = [...picks]
  const ops = {
    edit: () => editStep(records, donor, numbers, false),
    rewrite: () => editStep(records, donor, numbers, true),
    create: () => createStep(records, donor, numbers),
    remove: () => {
      const entity = at(entities, numbers[0]!)!
      const record = at(listOf(records, entity), numbers[1]!)
      return record ? removeOps(entity, record) : []
    },
    merge: () => mergeStep(records, numbers),
    recode: () => recodeStep(records, numbers),
    anchor: () => anchorStep(records, numbers),
    reanchor: () => reanchorStep(records, numbers),
  }[kind]()
  return ops.length > 0 ? { ops } : undefined
}

/** The change that a replica makes of a draft, knowing these changes. */
export function changeOf(draft: Draft, known: readonly Change[], replica = 'replica1'): Change {
  const seq = known.filter((change) => change.replica === replica).length + 1
  return {
    id: `${replica}:${seq}`,
    replica,
    seq,
    lamport: (known.at(-1)?.lamport ?? 0) + 1,
    at: '2026-01-01T00:00:00.000Z',
    by: '',
    ...draft,
  }
}
