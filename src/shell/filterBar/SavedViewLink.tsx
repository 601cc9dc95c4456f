import { Link } from '@tanstack/react-router'
import type { SavedView } from '#src/stores/views.ts'
import { markOpened } from '../viewNews/opening.ts'
import { savedTarget } from './savedTarget.ts'

/** Opens a saved view. What of it means nothing any more is left out, and the notice says so. */
export function SavedViewLink(props: { view: SavedView; onOpen: () => void }) {
  const { route, search, tell } = savedTarget(props.view)
  return (
    <Link
      {...route}
      search={search}
      onClick={() => {
        tell()
        void markOpened(props.view)
        props.onOpen()
      }}
    >
      {props.view.name}
    </Link>
  )
}
