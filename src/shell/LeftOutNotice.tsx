import { useMemo } from 'react'
import { formatFilter } from '#src/contract/filter.ts'
import { useLeftOut } from '#src/stores/leftOut.ts'
import { Wanted } from './Wanted.tsx'
import { onDemand } from './onDemand.ts'
import { useAddress } from './useAddress.ts'

const leftOutParts = onDemand(async () => (await import('./LeftOutParts.tsx')).LeftOutParts)

/** Says which parts of the link meant nothing and were left out, until the filter changes. */
export function LeftOutNotice() {
  const { address } = useAddress()
  const { under, parts } = useLeftOut()
  const canonical = useMemo(() => formatFilter(address.filter), [address.filter])
  if (parts.length === 0 || under !== canonical) return null
  return <Wanted part={leftOutParts}>{(LeftOutParts) => <LeftOutParts parts={parts} />}</Wanted>
}
