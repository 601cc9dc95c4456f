/** One rule put to the positions of many statements, seen before it is done. */
import type { Op } from '#src/contract/changes.ts'
import type { Position, Stance, Statement } from '#src/contract/records.ts'
import { editOps } from './drafts.ts'
import { recodePositions } from './positions.ts'

export type RecodeRule =
  /** All positions on a claim become positions on another. */
  | { kind: 'move'; from: string; to: string }
  /** Positions on a claim go to others by their stance; a stance that is not named stays. */
  | { kind: 'split'; from: string; to: Partial<Record<Stance, string>> }
  /** One stance on a claim becomes another. */
  | { kind: 'stance'; topicId: string; from: Stance; to: Stance }
  /** Positions on a claim are taken out: all, or those of one stance. */
  | { kind: 'remove'; topicId: string; stance?: Stance }

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
