import { useOpenedView } from '#src/stores/openedView.ts'
import { Wanted } from '../Wanted.tsx'
import { onDemand } from '../onDemand.ts'

const newsNotice = onDemand(async () => (await import('./NewsNotice.tsx')).NewsNotice)

/** The news of the saved view that was opened in this tab; loads with the first that is. */
export function NewsNotices() {
  const { opened } = useOpenedView()
  return opened ? <Wanted part={newsNotice}>{(NewsNotice) => <NewsNotice />}</Wanted> : null
}
