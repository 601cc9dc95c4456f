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

/**
 * Ids that no record has are found out by the API only: then the address gives way to the one
 * without them, and the notice says which they were.
 */
export function useUnknownParts(page: StatementPage | undefined, isPlaceholder: boolean) {
  const router = useRouter()
  useEffect(() => {
    const unknown = page?.ignored.filter((part) => part.reason === 'unknown') ?? []
    if (isPlaceholder || unknown.length === 0) return
    const search = router.latestLocation.search as Address
    const filter = withoutUnknown(search.filter, unknown)
    moveLeftOut(formatFilter(search.filter), formatFilter(filter), unknown)
    void router.navigate({ to: '.', search: { ...search, filter }, replace: true })
  }, [page, isPlaceholder, router])
}
