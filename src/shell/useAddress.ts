import { useRouter, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import type { Address } from '#src/contract/address.ts'
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'

/** The filter and what stands beside it in the address, and the ways to change them. */
export interface AddressActions {
  address: Address
  /** A new entry in the history, unless `replace` (typing, brushing). */
  setFilter: (filter: StatementFilter, options?: { replace?: boolean }) => void
  setSort: (sort: Address['sort']) => void
  /** Sets several keys at once; undefined takes one away. */
  setKeys: (keys: Partial<Address>, options?: { replace?: boolean }) => void
}

/** Reads and changes the address. Changing the filter keeps path, sort and all else. */
export function useAddress(): AddressActions {
  const address = useSearch({ from: '__root__' })
  const router = useRouter()
  // They stay the same, so that what only changes the address need not follow it.
  const actions = useMemo(() => {
    // The newest address, not the one of the last render: two changes may come in one tick.
    const change = (part: Partial<Address>, replace: boolean) => {
      const search = { ...(router.latestLocation.search as Address), ...part }
      void router.navigate({ to: '.', search, replace })
    }
    return {
      setFilter: (filter: StatementFilter, options?: { replace?: boolean }) =>
        change({ filter }, options?.replace ?? false),
      setSort: (sort: Address['sort']) => change({ sort }, false),
      setKeys: (keys: Partial<Address>, options?: { replace?: boolean }) =>
        change(keys, options?.replace ?? false),
    } satisfies Partial<AddressActions>
  }, [router])
  return useMemo(() => ({ address, ...actions }), [address, actions])
}

/**
 * The address as long lists follow it: what was pressed shows first, and the list is drawn when
 * that is done, in pieces between which the page hears the next press.
 */
export function useListedAddress(): Address {
  return useDeferredValue(useAddress().address)
}

/** The filter with one value switched on or off on one side; the value leaves the other side. */
export function toggled(
  filter: StatementFilter,
  key: FilterKey,
  value: string,
  side: 'any' | 'none',
): StatementFilter {
  const other = side === 'any' ? 'none' : 'any'
  const now: { any: readonly string[]; none: readonly string[] } = filter[key] ?? {
    any: [],
    none: [],
  }
  const values = now[side].includes(value)
    ? now[side].filter((held) => held !== value)
    : [...now[side], value].toSorted()
  return withChoice(filter, key, {
    [side]: values,
    [other]: now[other].filter((held) => held !== value),
  })
}

/** The filter with one key set anew; both sides empty (or left out) take the key away. */
export function withChoice(
  filter: StatementFilter,
  key: FilterKey,
  choice: { any?: readonly string[]; none?: readonly string[] },
): StatementFilter {
  const { [key]: _dropped, ...rest } = filter
  const any = choice.any ?? []
  const none = choice.none ?? []
  if (any.length === 0 && none.length === 0) return rest
  // The values come from the contract's own answers or were checked where they were typed.
  return { ...rest, [key]: { any: [...any], none: [...none] } } as StatementFilter
}
