import type { StatementFilter } from '#src/contract/filter.ts'
import type { Seen } from '#src/contract/viewNews.ts'
import { sendJson } from './transport.ts'

/** What stands in a view at this moment, to be held against later. Throws {@link ApiError}. */
export async function readSeen(filter: StatementFilter): Promise<Seen> {
  return (await sendJson('getViewNews', { filter }, {})).seen
}
