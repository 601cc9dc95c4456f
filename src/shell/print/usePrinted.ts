import { useMatches } from '@tanstack/react-router'
import { useAddress } from '../useAddress.ts'
import { useOpening } from '../useOpening.ts'
import { useView } from '../useView.ts'

/** What of a view is put on paper, and what its head has to say. */
export interface Printed {
  /** The view is a table of statements, of which only what is in sight is drawn. */
  isList: boolean
  /** The page has no visible heading of its own. */
  isUntitled: boolean
  /** What the filter lets through stands on the page: nothing of it, a part, or all. */
  filtered: 'no' | 'partly' | 'all'
  /** The page brings its own head. */
  isHeaded: boolean
}

const lists: ReadonlySet<string> = new Set([
  'statements',
  'stakeholders',
  'timeline',
  'positions',
  'asks',
  'sources',
])

/** What the page that is shown is on paper. */
export function usePrinted(): Printed {
  const { view, id } = useView()
  const { address } = useAddress()
  const { openId } = useOpening()
  const isPage = useMatches({ select: (matches) => matches.length > 1 })
  // Whoever has a statement open means that one.
  const alone = openId !== undefined
  const isView = isPage && lists.has(view)
  const isArticle = view === 'source' && !/^(add$|reviews\/)/.test(id ?? '')
  return {
    isList:
      isView &&
      !alone &&
      (view === 'statements' || (view === 'timeline' && address.view === 'list')),
    isUntitled: isView,
    filtered: alone || !isPage ? 'no' : isView ? 'all' : isArticle ? 'partly' : 'no',
    isHeaded: view === 'stakeholder' && !alone,
  }
}
