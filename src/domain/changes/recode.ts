/** One rule put to the positions of many statements, seen before it is done. */
import type { Op } from '#src/contract/changes.ts'
import type { RecodeRule as AnyRule } from '#src/contract/recoding.ts'
import type { Position, Statement, Topic } from '#src/contract/records.ts'
import { tokens } from '#src/contract/tokens.ts'
import { createOps, editOps } from './drafts.ts'
import { recodePositions } from './positions.ts'

/** A rule over topics that are there. */
export type RecodeRule = Exclude<AnyRule, { kind: 'rename' }>

/** What a rule does to one statement. */
export interface RecodePreview {
  statementId: string
  before: readonly Position[]
  after: readonly Position[]
  /** How many of the positions before are changed or taken out. */
  changed: number
}

export interface Recode {
  ops: Op[]
  /** Statements that change, in the order given. */
  preview: RecodePreview[]
  /**
   * Statements left as they are: a moved position would stand beside another stance on the same
   * claim, and which of them holds is for a person to say.
   */
  clashes: string[]
}

function becomeBy(rule: RecodeRule): (position: Position) => Position | undefined {
  switch (rule.kind) {
    case 'move':
      return (was) => (was.topicId === rule.from ? { ...was, topicId: rule.to } : was)
    case 'split':
      return (was) => {
        const topicId = was.topicId === rule.from ? rule.to[was.stance] : undefined
        return topicId === undefined ? was : { ...was, topicId }
      }
    case 'stance':
      return (was) =>
        was.topicId === rule.topicId && was.stance === rule.from ? { ...was, stance: rule.to } : was
    case 'remove':
      return (was) =>
        was.topicId === rule.topicId && (rule.stance ?? was.stance) === was.stance ? undefined : was
  }
}

/** The ops of a rule over statements, and what it does to each. */
export function recodeOps(statements: readonly Statement[], rule: RecodeRule): Recode {
  const become = becomeBy(rule)
  const recode: Recode = { ops: [], preview: [], clashes: [] }
  for (const statement of statements) {
    const { positions: after, changed, clash } = recodePositions(statement.positions, become)
    if (changed === 0) continue
    if (clash) {
      recode.clashes.push(statement.id)
      continue
    }
    recode.ops.push(...editOps('statement', statement, { ...statement, positions: after }))
    recode.preview.push({ statementId: statement.id, before: statement.positions, after, changed })
  }
  return recode
}

const LONGEST_ID = 60

/** The label of a topic that is made, in letters, digits and hyphens: its id begins with that. */
function stemOf({ label }: Pick<Topic, 'label'>): string {
  const words = tokens(label.en ?? label.fr ?? '').join('-')
  const stem = words
    .replaceAll(/[^a-z0-9-]/g, '')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-+|-+$/g, '')
  return stem === '' ? 'topic' : stem
}

/**
 * A rule that makes the topic its positions go to: the topic, and the ops of both in one. Where no
 * statement changes no topic is made either. `newId`: an id that nothing has, which begins with a stem.
 */
export function renameOps(
  statements: readonly Statement[],
  { from, label, proposition }: Extract<AnyRule, { kind: 'rename' }>,
  newId: (stem: string) => string,
): Recode & { topic: Topic } {
  const id = newId(stemOf({ label }))
  const topic: Topic = { id, label, proposition, exampleIds: [] }
  const recode = recodeOps(statements, { kind: 'move', from, to: id })
  const made = recode.ops.length > 0 ? createOps('topic', topic) : []
  return { ...recode, ops: [...made, ...recode.ops], topic }
}
