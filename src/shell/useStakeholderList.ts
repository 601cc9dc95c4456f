import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { stakeholdersQuery } from '#src/client/queries.ts'
import { stakeholderSortOf } from '#src/contract/address.ts'
import { MAX_LIMIT } from '#src/contract/questions.ts'
import type { StakeholderPage } from '#src/contract/stakeholders.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress } from './useAddress.ts'

/** What the address asks of the table of stakeholders, beside which rows. */
export function useStakeholderQuestion() {
  const { address } = useAddress()
  const { lang } = useLanguage()
  const { filter, find = '' } = address
  return { filter, sort: stakeholderSortOf(address), find, lang }
}

/**
 * The first rows of the table of stakeholders that the address asks for. While a new answer is
 * awaited the last one stays.
 */
export function useStakeholderList(options?: { enabled: boolean }) {
  const asked = useStakeholderQuestion()
  return useQuery({
    ...stakeholdersQuery({ ...asked, offset: 0, limit: MAX_LIMIT }),
    placeholderData: keepPreviousData<StakeholderPage>,
    enabled: options?.enabled ?? true,
  })
}
