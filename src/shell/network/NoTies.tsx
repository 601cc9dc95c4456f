import type { Network } from '#src/contract/network.ts'
import type { NetworkChoice } from '#src/contract/networkChoice.ts'
import { Button } from '#src/ui/Button.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { NothingFound } from '../NothingFound.tsx'
import { useAddress } from '../useAddress.ts'
import { useStatementList } from '../useStatementList.ts'
import { useNetworkWords } from './networkWords.ts'
import { anyWeight } from './readable.ts'

/** Says why there is no tie to show, and what to do about it. */
export function NoTies({ network, choice }: { network: Network; choice: NetworkChoice }) {
  const { nothing } = useNetworkWords()
  const { setKeys } = useAddress()
  const list = useStatementList().data
  const { kind, total, counted, candidates, tiesAny, heaviest } = network
  if (total === 0) return list ? <NothingFound page={list} /> : null
  if (counted === 0) {
    return <EmptyState title={nothing.title}>{nothing.counted[kind](total)}</EmptyState>
  }
  if (tiesAny === 0) {
    return (
      <EmptyState title={nothing.title}>
        {candidates === 1 ? nothing.one : nothing.apart(candidates)}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={nothing.title}
      action={
        <Button look="primary" onClick={() => setKeys({ weight: anyWeight(choice.count) })}>
          {nothing.anyWeight(tiesAny)}
        </Button>
      }
    >
      {nothing.light(choice.least ?? 0, heaviest)}
    </EmptyState>
  )
}
