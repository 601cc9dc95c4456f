import { NetworkView } from '#src/shell/network/NetworkView.tsx'

/** Who speaks to whom: a directed picture and its table. */
export function SpeaksView() {
  return <NetworkView kind="speaks" />
}
