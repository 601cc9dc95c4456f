import { statementSortOf } from '#src/contract/address.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { shownFacets } from '#src/client/firstQuestion.ts'
import { statementsQuery } from '#src/client/queries.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useListedAddress } from './useAddress.ts'

/**
 * The first page of the statements that the address asks for, with counts, histogram and labels.
 * All parts that need it share one request. While a new answer is awaited the last one stays.
 * `enabled`: what is not wanted is not asked.
 */
export function useStatementList({ enabled = true }: { enabled?: boolean } = {}) {
  const address = useListedAddress()
  const { lang } = useLanguage()
  return useQuery({
    ...statementsQuery({
      filter: address.filter,
      sort: statementSortOf(address),
      lang,
      facets: shownFacets,
      histogram: true,
    }),
    enabled,
    placeholderData: keepPreviousData<StatementPage>,
  })
}
