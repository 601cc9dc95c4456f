import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { asksQuery } from '#src/client/queries.ts'
import { askSortOf } from '#src/contract/address.ts'
import type { AskPage } from '#src/contract/asks.ts'
import { MAX_LIMIT } from '#src/contract/questions.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress } from './useAddress.ts'

/** What the address asks of the table of asks, beside which rows. */
export function useAskQuestion() {
  const { address } = useAddress()
  const { lang } = useLanguage()
  return { filter: address.filter, sort: askSortOf(address), lang }
}

/**
 * The first rows of the table of asks that the address asks for, and what stands over them. While a
 * new answer is awaited the last one stays.
 */
export function useAskList(options?: { enabled: boolean }) {
  const asked = useAskQuestion()
  return useQuery({
    ...asksQuery({ ...asked, offset: 0, limit: MAX_LIMIT }),
    placeholderData: keepPreviousData<AskPage>,
    enabled: options?.enabled ?? true,
  })
}
