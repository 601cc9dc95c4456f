/** Which records changes name, for looking up their names; and the names the changes hold themselves. */
import { WHOLE } from '#src/contract/changes.ts'
import type { Change, Entity, Op } from '#src/contract/changes.ts'
import { Article, Group, Milestone, Stakeholder, Statement, Topic } from '#src/contract/records.ts'
import { pick } from '#src/domain/text2.ts'
import type { Language } from '#src/i18n/format.ts'
import type { StatementWords } from './telling.ts'

export interface NamedIds {
  statements: string[]
  stakeholders: string[]
}

function idsIn(
  { entity }: Op,
  field: string,
  value: unknown,
  ids: Record<keyof NamedIds, Set<string>>,
) {
  const { shape } = Statement
  const addAll = (set: Set<string>, list: readonly string[]) => {
    for (const id of list) set.add(id)
  }
  if (typeof value === 'string') {
    const leads = field === 'mergedIntoId' && entity === 'stakeholder'
    if (field === 'speakerId' || leads) ids.stakeholders.add(value)
  } else if (field === 'onBehalfOfIds' || field === 'addresseeIds') {
    addAll(ids.stakeholders, shape.addresseeIds.safeParse(value).data ?? [])
  } else if (field === 'exampleIds') {
    addAll(ids.statements, Topic.shape.exampleIds.safeParse(value).data ?? [])
  } else if (field === 'ask') {
    const answers = shape.ask.safeParse(value).data?.answers ?? []
    addAll(
      ids.statements,
      answers.map(({ statementId }) => statementId),
    )
  } else if (field === 'roles') {
    const roles = Stakeholder.shape.roles.safeParse(value).data ?? []
    addAll(
      ids.stakeholders,
      roles.flatMap(({ organizationId }) => organizationId ?? []),
    )
  }
}

/** The statements and stakeholders that changes name, as records or in their values; sorted. */
export function namedIds(changes: readonly Pick<Change, 'ops'>[]): NamedIds {
  const ids = { statements: new Set<string>(), stakeholders: new Set<string>() }
  for (const op of changes.flatMap(({ ops }) => ops)) {
    if (op.entity === 'statement') ids.statements.add(op.entityId)
    if (op.entity === 'stakeholder') ids.stakeholders.add(op.entityId)
    for (const value of [op.before, op.after]) {
      const whole = op.field === WHOLE && typeof value === 'object' && value !== null
      for (const [field, each] of whole ? Object.entries(value) : [[op.field, value] as const]) {
        idsIn(op, field, each, ids)
      }
    }
  }
  return { statements: [...ids.statements].sort(), stakeholders: [...ids.stakeholders].sort() }
}

/** The words of a statement that a change made or took out, where the records have it no more. */
export function heldStatement(changes: readonly Pick<Change, 'ops'>[], id: string) {
  const op = wholeOp(changes, 'statement', id)
  return op && held(op, (value): StatementWords | undefined => Statement.safeParse(value).data)
}

/** The name of a record that a change made or took out. */
export function heldName(
  changes: readonly Pick<Change, 'ops'>[],
  entity: Entity,
  id: string,
  lang: Language,
): string | undefined {
  const op = wholeOp(changes, entity, id)
  if (!op) return undefined
  return held(op, (value) => {
    const text =
      Stakeholder.safeParse(value).data?.name ??
      (Topic.safeParse(value).data ?? Group.safeParse(value).data)?.label ??
      Milestone.safeParse(value).data?.title
    return text ? pick(text, lang).text : Article.safeParse(value).data?.title
  })
}

function wholeOp(changes: readonly Pick<Change, 'ops'>[], entity: Entity, id: string) {
  for (const { ops } of changes) {
    const op = ops.find((o) => o.field === WHOLE && o.entity === entity && o.entityId === id)
    if (op) return op
  }
  return undefined
}

const held = <T>({ before, after }: Op, read: (value: unknown) => T | undefined) =>
  read(after) ?? read(before)
