/** What each view was last asked beside the filter, so that coming back finds it. Lives as long as the page. */
import { create } from 'zustand'
import type { Address } from '#src/contract/address.ts'

/** The part of an address that is a view's own. */
export type ViewKeys = Pick<
  Address,
  | 'sort'
  | 'lanes'
  | 'by'
  | 'zoom'
  | 'view'
  | 'ties'
  | 'also'
  | 'weight'
  | 'most'
  | 'find'
  | 'who'
  | 'record'
  | 'since'
  | 'until'
  | 'rows'
  | 'columns'
  | 'least'
  | 'opened'
  | 'cell'
  | 'said'
  | 'reversals'
>

export const useViewMemory = create<Record<string, ViewKeys>>(() => ({}))

/** Remembers what a view was asked. */
export function rememberView(view: string, keys: ViewKeys) {
  useViewMemory.setState({ [view]: keys })
}
