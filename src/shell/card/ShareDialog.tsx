import type { Shared } from './ShareButton.tsx'
export function ShareDialog(_props: Shared & { onClose: () => void }) {
  return null
}
