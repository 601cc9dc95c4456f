import { Link } from '@tanstack/react-router'
import { routeOf } from '#src/app/paths.ts'
import { readAddress } from '#src/contract/address.ts'
import { formatFilter } from '#src/contract/filter.ts'
import type { SavedView } from '#src/stores/views.ts'
import { addLeftOut } from '#src/stores/leftOut.ts'

/** Opens a saved view. What of it means nothing any more is left out, and the notice says so. */
export function SavedViewLink(props: { view: SavedView; onOpen: () => void }) {
  const { view } = props
  const at = view.address.indexOf('?')
  const path = at < 0 ? view.address : view.address.slice(0, at)
  const query = at < 0 ? '' : view.address.slice(at)
  const { address, ignored } = readAddress(query)
  return (
    <Link
      {...routeOf(path)}
      search={address}
      onClick={() => {
        if (ignored.length > 0) addLeftOut(formatFilter(address.filter), ignored)
        props.onOpen()
      }}
    >
      {view.name}
    </Link>
  )
}
