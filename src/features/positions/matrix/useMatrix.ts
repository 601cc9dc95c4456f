import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { positionsQuery } from '#src/client/queries.ts'
import type { Positions } from '#src/contract/positions.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { matrixOf } from './matrixModel.ts'

/** The matrix that the address asks for. While a new answer is awaited the last one stays. */
export function useMatrix() {
  const { address } = useAddress()
  const { lang } = useLanguage()
  const { filter, rows = 'count', columns = 'count', opened } = address
  const least = Number(address.least ?? 1)
  const answer = useQuery({
    ...positionsQuery({ filter, rows, columns, lang }),
    placeholderData: keepPreviousData<Positions>,
  })
  const matrix = useMemo(
    () => answer.data && matrixOf(answer.data, opened, least),
    [answer.data, opened, least],
  )
  return { answer, matrix, least }
}
