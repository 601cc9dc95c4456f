/** What the palette offers. */
import type { routeOf } from '#src/app/paths.ts'
import type { Address } from '#src/contract/address.ts'
import type { RecentEntry } from '#src/stores/recent.ts'

/** The kinds of entries, in the order that they stand in where none fits better than another. */
export const kinds = ['stakeholder', 'topic', 'view', 'saved', 'action'] as const
export type Kind = (typeof kinds)[number]

/** A place inside the app, as the router takes it. */
export interface Target {
  route: ReturnType<typeof routeOf>
  search: Address
}

export interface Entry {
  /** Kind and id: `topic:lobito`. */
  key: string
  label: string
  /** Of a label in another language than the page's. */
  lang?: string | undefined
  /** Stands beside the label, or below it where it is a sentence. */
  note?: string | undefined
  sentence?: boolean
  /** Other names that it is found by, each a text of its own. */
  also: readonly string[]
  /** What is kept of it once it is chosen; nothing where it is left out. */
  recent?: RecentEntry
  /** Where it leads: it is a link then. */
  target?: Target
  /** What it does, beside leading somewhere. */
  run?: () => void
  /** The palette stays open: the entry closes it itself, or not. */
  stays?: boolean
}

export interface EntryGroup {
  id: Kind | 'recent' | 'search'
  entries: readonly Entry[]
}
