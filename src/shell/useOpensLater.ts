import { useDeferredValue } from 'react'

/**
 * What stands open beside a list, drawn a moment after it was pressed: the press is painted first,
 * since a sheet over a phone's whole screen takes long to lay out. It closes at once, so that the
 * focus finds what it goes back to.
 */
export function useOpensLater<T>(open: T | undefined): T | undefined {
  const later = useDeferredValue(open)
  return open === undefined ? undefined : later
}
