import { useQuery } from '@tanstack/react-query'
import { paths, viewOfPath } from '#src/app/paths.ts'
import type { View } from '#src/app/paths.ts'
import { topicsQuery } from '#src/client/queries.ts'
import { pick } from '#src/domain/text2.ts'
import { useViews } from '#src/stores/views.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { savedTarget } from '../filterBar/savedTarget.ts'
import { markOpened } from '../viewNews/opening.ts'
import { useViewSearch } from '../useView.ts'
import { useViewTarget } from '../useViewTarget.ts'
import type { Entry } from './entries.ts'

const tabs = [
  'statements',
  'stakeholders',
  'timeline',
  'positions',
  'asks',
  'sources',
  'changes',
  'records',
  'backup',
  'about',
] as const

/** The tab that a saved view belongs to. */
function tabOf(view: View): (typeof tabs)[number] {
  if (view === 'stakeholder') return 'stakeholders'
  if (view === 'source') return 'sources'
  return view === 'duplicates' || view === 'merge' ? 'changes' : view
}

/** The views, with the filter of now. */
export function useViewEntries(): Entry[] {
  const { m } = useLanguage()
  const targetOf = useViewTarget()
  return tabs.map((view) => {
    const key = `view:${view}`
    return { key, label: m.shell.tabs[view], also: [], recent: { key }, target: targetOf(view) }
  })
}

/** What was saved in this browser. */
export function useSavedEntries(): Entry[] {
  const { m } = useLanguage()
  const views = useViews((state) => state.views)
  return views.map((saved) => {
    const key = `saved:${saved.id}`
    const { path, tell, ...target } = savedTarget(saved)
    const note = m.shell.tabs[tabOf(viewOfPath(path).view)]
    const run = () => {
      tell()
      void markOpened(saved)
    }
    return { key, label: saved.name, note, also: [], recent: { key }, target, run }
  })
}

/** The topics; each leads to all statements on it: it takes the place of the filter. */
export function useTopicEntries(): Entry[] {
  const { lang } = useLanguage()
  const topics = useQuery(topicsQuery())
  const searchOf = useViewSearch()
  return (topics.data?.items ?? []).map(({ id, label, proposition }) => {
    const key = `topic:${id}`
    const own = pick(label, lang)
    const claim = pick(proposition, lang)
    return {
      key,
      label: own.text,
      lang: own.lang === lang ? undefined : own.lang,
      note: claim.text,
      sentence: true,
      also: [claim.text],
      recent: { key },
      target: {
        route: { to: paths.statements, params: { id: undefined } },
        search: searchOf('statements', { topic: { any: [id], none: [] } }),
      },
    }
  })
}
