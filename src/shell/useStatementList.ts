import { statementSortOf } from '#src/contract/address.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { statementsQuery } from '#src/client/queries.ts'
import type { StatementPage } from '#src/contract/answers.ts'
import type { FacetKey } from '#src/contract/questions.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress } from './useAddress.ts'

/** The facets that the Statements view shows, in their order. */
export const shownFacets = [
  'group',
  'stakeholder',
  'topic',
  'stance',
  'kind',
  'language',
  'outlet',
  'addressee',
  'seal',
] as const satisfies readonly FacetKey[]

/**
 * The first page of the statements that the address asks for, with counts, histogram and labels.
 * All parts that need it share one request. While a new answer is awaited the last one stays.
 */
export function useStatementList() {
  const { address } = useAddress()
  const { lang } = useLanguage()
  return useQuery({
    ...statementsQuery({
      filter: address.filter,
      sort: statementSortOf(address),
      lang,
      facets: shownFacets,
      histogram: true,
    }),
    placeholderData: keepPreviousData<StatementPage>,
  })
}
