/** The endpoints that the first view asks; the schemas of all others load when they are asked. */
import * as z from 'zod/mini'
import { StatementDetail, StatementPage } from './answers.ts'
import { DEFAULT_SORT, Lang, MAX_LIMIT, Sort, facetList, flag, wholeNumber } from './questions.ts'
import { ChangePage, ChangesParams } from './changeLists.ts'

const ListParams = z.object({
  sort: z._default(Sort, DEFAULT_SORT),
  offset: z._default(wholeNumber, 0),
  limit: z._default(
    z.pipe(wholeNumber, z.number().check(z.lte(MAX_LIMIT, { error: `at most ${MAX_LIMIT}` }))),
    50,
  ),
  /** Facets to count, comma-separated. */
  counts: z._default(facetList, []),
  histogram: z._default(flag, false),
  lang: z._default(Lang, 'en'),
})
const DetailParams = z.object({
  sort: z._default(Sort, DEFAULT_SORT),
  lang: z._default(Lang, 'en'),
})

export const firstEndpoints = {
  listStatements: {
    method: 'GET',
    path: '/statements',
    filter: true,
    params: ListParams,
    response: StatementPage,
  },
  getStatement: {
    method: 'GET',
    path: '/statements/:id',
    filter: true,
    params: DetailParams,
    response: StatementDetail,
  },
  listChanges: {
    method: 'GET',
    path: '/changes',
    filter: false,
    params: ChangesParams,
    response: ChangePage,
  },
} as const
