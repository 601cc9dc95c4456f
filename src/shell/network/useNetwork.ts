import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { networkQuery } from '#src/client/queries.ts'
import { DEFAULT_NETWORK_SIZE } from '#src/contract/network.ts'
import type { Network, NetworkKind } from '#src/contract/network.ts'
import { networkChoice } from '#src/contract/networkChoice.ts'
import { NARROW, useMedia } from '#src/ui/useMedia.ts'
import { useAddress } from '../useAddress.ts'

/** On phones a picture of more would be many screens long. */
const MOST_NARROW = 30

/** What the address asks of a network. */
export function useNetworkQuestion(kind: NetworkKind) {
  const { address } = useAddress()
  const narrow = useMedia(NARROW)
  const choice = networkChoice(address)
  // Who speaks to whom has but a smallest weight.
  const chosen = kind === 'speaks' ? { ...networkChoice({}), least: choice.least } : choice
  const most = Number(address.most ?? (narrow ? MOST_NARROW : DEFAULT_NETWORK_SIZE))
  return { filter: address.filter, choice: chosen, most }
}

/** The network that the address asks for. While a new answer is awaited the last one stays. */
export function useNetwork(kind: NetworkKind) {
  const { filter, choice, most } = useNetworkQuestion(kind)
  return useQuery({
    ...networkQuery({ filter, kind, ...choice, most }),
    placeholderData: keepPreviousData<Network>,
  })
}
