import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Address } from '#src/contract/address.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import { formatFilter } from '#src/contract/filter.ts'
import type { FilterKey, Ignored, StatementFilter } from '#src/contract/filter.ts'
import { withChoice } from './useAddress.ts'
import { moveLeftOut } from '#src/stores/leftOut.ts'

/** The filter without the parts that no record has. */
export function withoutUnknown(
  filter: StatementFilter,
  unknown: readonly Ignored[],
): StatementFilter {
  let left = filter
  for (const part of unknown) {
    const exclude = part.key.endsWith('!')
    const key = (exclude ? part.key.slice(0, -1) : part.key) as FilterKey
    const now: { any: readonly string[]; none: readonly string[] } | undefined = left[key]
    if (!now) continue
    left = withChoice(left, key, {
      any: exclude ? now.any : now.any.filter((value) => value !== part.value),
      none: exclude ? now.none.filter((value) => value !== part.value) : now.none,
    })
  }
  return left
}

/** The filter with merged ids as those they count as. */
export function withMoved(
  filter: StatementFilter,
  moved: NonNullable<StatementPage['moved']>,
): StatementFilter {
  let left = filter
  for (const { key, value, into } of moved) {
    const now: { any: readonly string[]; none: readonly string[] } | undefined = left[key]
    if (!now) continue
    const put = (values: readonly string[]) =>
      [...new Set(values.map((each) => (each === value ? into : each)))].toSorted()
    left = withChoice(left, key, { any: put(now.any), none: put(now.none) })
  }
  return left
}

/**
 * Ids that no record has, or that were merged, are found out by the API only: then the address gives
 * way to the one without them, or with what they count as. The notice says which meant nothing.
 */
export function useUnknownParts(page: StatementPage | undefined, isPlaceholder: boolean) {
  const router = useRouter()
  useEffect(() => {
    const unknown = page?.ignored.filter((part) => part.reason === 'unknown') ?? []
    const moved = page?.moved ?? []
    if (isPlaceholder || unknown.length + moved.length === 0) return
    const search = router.latestLocation.search as Address
    const filter = withMoved(withoutUnknown(search.filter, unknown), moved)
    if (formatFilter(filter) === formatFilter(search.filter)) return
    moveLeftOut(formatFilter(search.filter), formatFilter(filter), unknown)
    void router.navigate({ to: '.', search: { ...search, filter }, replace: true })
  }, [page, isPlaceholder, router])
}
