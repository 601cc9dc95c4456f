/** Where the fields of the open item stand on the page. */
import type { ReviewFault } from '#src/domain/review/faults.ts'

/** The field of an item that a fault is mended in. */
export function fieldOf(fault: ReviewFault & { at: 'item' }): string {
  if (fault.is === 'unknown-name') return fault.as
  return fault.is === 'date' ? 'date' : fault.is === 'topic' ? 'topics' : 'speaker'
}

/** Gives the focus to the first control of a field of the open item; whether there is one. */
export function focusField(root: HTMLElement | null, field: string): boolean {
  const found = root?.querySelector<HTMLElement>(`[data-fields] ${field} :is(input, select)`)
  found?.focus()
  found?.scrollIntoView?.({ block: 'nearest' })
  return found !== null && found !== undefined
}
