import { routeOf } from '#src/app/paths.ts'
import { readAddress } from '#src/contract/address.ts'
import { formatFilter } from '#src/contract/filter.ts'
import { addLeftOut } from '#src/stores/leftOut.ts'
import type { SavedView } from '#src/stores/views.ts'

/** Where a saved view leads; `tell` says what of it means nothing any more and was left out. */
export function savedTarget({ address: saved }: SavedView) {
  const at = saved.indexOf('?')
  const path = at < 0 ? saved : saved.slice(0, at)
  const { address, ignored } = readAddress(at < 0 ? '' : saved.slice(at))
  const tell = () => {
    if (ignored.length > 0) addLeftOut(formatFilter(address.filter), ignored)
  }
  return { path, route: routeOf(path), search: address, tell }
}
