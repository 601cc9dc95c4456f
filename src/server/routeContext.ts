import type { Dataset } from './dataset.ts'
import type { Drafts } from './drafts.ts'
import type { Live } from './live.ts'

export interface ApiOptions {
  /** The lasting address of a statement's page. */
  permalink: (statementId: string) => string
  /** Called once the records as they are now answer. */
  onChanged?: (() => void) | undefined
  /** The instant of now, UTC, as changes hold it. */
  now?: () => string
}

/** What a route is handed beside its question. */
export interface RouteContext extends ApiOptions {
  now: () => string
  dataset: Dataset
  /** The log, for routes that change records. */
  live: Live
  drafts: Drafts | undefined
}
