import { voiceViewOf } from '#src/contract/address.ts'
import type { TrendShape } from '#src/contract/address.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import type { Basis } from './voiceTrends.ts'

export const bases = ['statements', 'articles'] as const
export const shapes = ['share', 'stack'] as const

/** What the address says of how voices are counted and drawn, and the way to change it. */
export function useVoiceChoice() {
  const { address, setKeys } = useAddress()
  const view = voiceViewOf(address)
  const basis: Basis = view.startsWith('articles') ? 'articles' : 'statements'
  const shape: TrendShape = view.endsWith('stack') ? 'stack' : 'share'
  const choose = (next: { basis?: Basis; shape?: (typeof shapes)[number] }) => {
    const by = next.basis ?? basis
    const drawn = next.shape ?? shape
    const key = drawn === 'stack' ? (`${by}-stack` as const) : by
    setKeys({ by: key === 'statements' ? undefined : key }, { replace: true })
  }
  return { basis, shape, choose }
}
