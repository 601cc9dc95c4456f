import type { Dataset } from './dataset.ts'

export interface ApiOptions {
  /** The lasting address of a statement's page. */
  permalink: (statementId: string) => string
}

/** What a route is handed beside its question. */
export interface RouteContext extends ApiOptions {
  dataset: Dataset
}
