/** Which statements the news of a view are about, and which lists show just those. */
import { viewOfPath } from '#src/app/paths.ts'
import type { Address } from '#src/contract/address.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { News } from '#src/contract/viewNews.ts'
import type { SavedView } from '#src/stores/views.ts'
import { savedTarget } from '../filterBar/savedTarget.ts'
import { withChoice } from '../useAddress.ts'

/**
 * The statements that a page is about, as a filter: of a profile those its stakeholder said, of an
 * article those that stand in it, of asks those that ask. Undefined where it is about none.
 */
export function countedOn(path: string, address: Address): StatementFilter | undefined {
  const { view, id } = viewOfPath(path)
  const { filter } = address
  switch (view) {
    case 'stakeholder':
      return withChoice(filter, 'stakeholder', { any: [id ?? ''] })
    case 'source':
      // The pages that bring articles in stand there too.
      return /^(add$|reviews\/)/.test(id ?? '')
        ? undefined
        : withChoice(filter, 'article', { any: [id ?? ''] })
    case 'asks':
      return address.view === undefined && !filter.ask
        ? withChoice(filter, 'ask', { any: ['any'] })
        : filter
    case 'statements':
    case 'stakeholders':
    case 'timeline':
    case 'positions':
    case 'sources':
      return filter
    default:
      return undefined
  }
}

/** {@link countedOn} for a saved view. */
export function countedIn(view: SavedView): StatementFilter | undefined {
  const { path, search } = savedTarget(view)
  return countedOn(path, search)
}

/** Ids in one address; a longer one some hosts refuse. */
export const MOST_LISTED = 200

/** One number of the news, and the filter that lists just those; none where there are none to list. */
export interface NewsList {
  count: number
  /** How many the list shows; fewer than `count` where some are no longer there, or it was cut. */
  listed: number
  filter: StatementFilter | undefined
}

function byIds(ids: readonly string[], statuses: readonly string[], count = ids.length): NewsList {
  if (ids.length === 0) return { count, listed: 0, filter: undefined }
  const listed = ids.slice(0, MOST_LISTED)
  const withIds = withChoice({}, 'id', { any: listed.toSorted() })
  // Accepted and disputed ones are listed where no status is named.
  const usual = statuses.every((status) => status === 'accepted' || status === 'disputed')
  const filter = usual ? withIds : withChoice(withIds, 'status', { any: statuses })
  return { count, listed: listed.length, filter }
}

/**
 * The three lists. New ones stand under the view's own filter from the day on which the first of them
 * was added, where that shows them and no others; else, as all others, by their ids.
 */
export function listsOf(counted: StatementFilter, news: News) {
  const { added, edited, retracted, gone, addedSince } = news
  const statuses = counted.status?.any ?? []
  const exact =
    addedSince !== undefined && !counted.addedSince
      ? {
          count: added.length,
          listed: added.length,
          filter: withChoice(counted, 'addedSince', { any: [addedSince] }),
        }
      : byIds(added, statuses)
  return {
    added: exact,
    edited: byIds(edited, news.editedStatuses),
    retracted: byIds(retracted, ['retracted'], retracted.length + gone.length),
  } satisfies Record<string, NewsList>
}
export type NewsLists = ReturnType<typeof listsOf>
export type NewsKind = keyof NewsLists
