/** A filtered list of statements in one piece, for what shows all of it. */
import { MAX_LIMIT } from '#src/contract/questions.ts'
import type { Refs, StatementPage, StatementRow } from '#src/contract/answers.ts'
import { clientError } from './apiError.ts'
import type { ListOptions } from './queries.ts'
import { getJson } from './transport.ts'

export interface WholeList extends Pick<StatementPage, 'total' | 'of' | 'version' | 'labels'> {
  rows: StatementRow[]
  refs: Refs
}

/** So often it is begun again where the records change while they are fetched. */
const TRIES = 3

/**
 * Fetches the first `most` statements of a list, all of one version of the data. Throws
 * {@link ApiError}; `stale` where the records keep changing meanwhile.
 */
export async function fetchWholeList(asked: ListOptions, most: number): Promise<WholeList> {
  const { filter, ...params } = asked
  const page = (offset: number) =>
    getJson('listStatements', {
      filter,
      params: { ...params, offset, limit: Math.min(MAX_LIMIT, most - offset) },
    })
  for (let left = TRIES; left > 0; left--) {
    const first = await page(0)
    const { total, of, version, labels } = first
    const pages = [first]
    for (let at = MAX_LIMIT; at < Math.min(total, most); at += MAX_LIMIT) pages.push(await page(at))
    if (!pages.every((each) => each.version === version)) continue
    const all = <K extends keyof Refs>(key: K) =>
      pages.flatMap(({ refs }) => refs[key] as Refs[K][number][])
    return {
      rows: pages.flatMap(({ items }) => items),
      refs: {
        groups: all('groups'),
        stakeholders: all('stakeholders'),
        topics: all('topics'),
        articles: all('articles'),
      },
      total,
      of,
      version,
      labels,
    }
  }
  throw clientError('stale', 'The records changed while they were fetched')
}
