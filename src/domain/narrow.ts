/** Filters narrowed to what a number counts, so that its link opens exactly those statements. */
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import type { Seal, Stance } from '#src/contract/records.ts'

/** What is counted of the statements that a filter lets through. */
export interface Narrowing {
  /** Said by this one. */
  stakeholder?: string
  /** Said by any of this group. */
  group?: string
  /** Said by anyone but this one. */
  notBy?: string
  voice?: 'own' | 'behalf'
  onBehalfOf?: string
  addressee?: string
  topic?: string
  /** Together with `topic`, on one and the same position. */
  stance?: Stance
  article?: string
  seal?: Seal
  /** Asks only, answered or not. */
  ask?: boolean
  /** Asks with an answer recorded, or without. */
  answered?: boolean
}

interface Sides {
  any: readonly string[]
  none: readonly string[]
}

const sidesOf = (filter: StatementFilter, key: FilterKey): Sides =>
  filter[key] ?? { any: [], none: [] }

/** Keys of which a statement may have several values: those asked for must all hold. */
const several = ['onBehalfOf', 'addressee', 'topic', 'stance', 'article'] as const

/**
 * The filter that lets through what matches `filter` and is of the kind `to`; for counts above
 * zero only. Several values of a key mean any of them, so where a statement can have several and
 * the filter asks for others already, both together can't be said: then there is none.
 */
export function narrow(filter: StatementFilter, to: Narrowing): StatementFilter | undefined {
  const narrowed: { [K in FilterKey]?: Sides | undefined } = { ...filter }
  for (const key of several) {
    const value = to[key]
    if (value === undefined) continue
    const { any, none } = sidesOf(filter, key)
    if (any.length > 0 && !any.includes(value)) return undefined
    narrowed[key] = { any: [value], none }
  }
  // A statement has one speaker, one voice and one seal: what is counted has passed the filter's other values.
  if (to.stakeholder !== undefined) narrowed.stakeholder = { any: [to.stakeholder], none: [] }
  if (to.seal !== undefined) narrowed.seal = { any: [to.seal], none: [] }
  if (to.group !== undefined) narrowed.group = { any: [to.group], none: [] }
  if (to.voice !== undefined) narrowed.voice = { any: [to.voice], none: [] }
  if (to.notBy !== undefined) {
    const { any, none } = sidesOf(filter, 'stakeholder')
    narrowed.stakeholder = { any, none: [...new Set([...none, to.notBy])].toSorted() }
  }
  if (to.answered !== undefined) {
    narrowed.ask = { any: [to.answered ? 'answered' : 'open'], none: [] }
  } else if (to.ask) {
    const { any, none } = sidesOf(filter, 'ask')
    // Whatever is asked of asks holds for asks only.
    narrowed.ask = { any: any.length > 0 ? any : ['any'], none }
  }
  // Values come from the filter itself or are ids of records.
  return narrowed as StatementFilter
}

/** What each number of the table of stakeholders counts. */
export const heardNarrowings = {
  said: (id: string): Narrowing => ({ stakeholder: id }),
  saidInOwnName: (id: string): Narrowing => ({ stakeholder: id, voice: 'own' }),
  saidOnBehalfOfOthers: (id: string): Narrowing => ({ stakeholder: id, voice: 'behalf' }),
  saidOnItsBehalf: (id: string): Narrowing => ({ onBehalfOf: id, notBy: id }),
  addressed: (id: string): Narrowing => ({ addressee: id }),
  asksMade: (id: string): Narrowing => ({ stakeholder: id, ask: true }),
  asksReceived: (id: string): Narrowing => ({ addressee: id, ask: true }),
} as const
export type HeardCount = keyof typeof heardNarrowings
