/** What happens to the news of a saved view when it is saved and when it is opened. */
import { readSeen } from '#src/client/viewNews.ts'
import { setOpenedView } from '#src/stores/openView.ts'
import { keepSeen, loadSeen, useSeen } from '#src/stores/seen.ts'
import type { SavedView } from '#src/stores/views.ts'
import { countedIn } from './counted.ts'

/** Keeps what stands in a view now; where that can't be asked, what was seen before stands. */
export async function markSeen(view: SavedView): Promise<void> {
  const counted = countedIn(view)
  if (!counted) return
  loadSeen()
  const seen = await readSeen(counted).catch(() => undefined)
  if (seen) keepSeen(view.id, seen)
}

/** Shows the news of a view beside the lists of them, without taking it for opened. */
export function showNews(view: SavedView) {
  loadSeen()
  const before = useSeen.getState().openings[view.id]
  setOpenedView(before && { view, before })
}

/** A view is opened: its news up to now are shown beside it, and later ones count from here. */
export function markOpened(view: SavedView): Promise<void> {
  showNews(view)
  return markSeen(view)
}
