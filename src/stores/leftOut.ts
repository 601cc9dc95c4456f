/** What of a link was left out. Shown until the filter changes. */
import { create } from 'zustand'
import type { Ignored } from '#src/contract/filter.ts'

/** `under`: the canonical filter that the parts were left out of. */
export interface LeftOut {
  under: string
  parts: Ignored[]
}

export const useLeftOut = create<LeftOut>(() => ({ under: '', parts: [] }))

const same = (a: Ignored, b: Ignored) => a.key === b.key && a.value === b.value

/** Adds parts that were left out of a filter; those of another filter go. */
export function addLeftOut(under: string, parts: readonly Ignored[]) {
  const now = useLeftOut.getState()
  const held = now.under === under ? now.parts : []
  const fresh = parts.filter((part) => !held.some((other) => same(other, part)))
  if (now.under === under && fresh.length === 0) return
  useLeftOut.setState({ under, parts: [...held, ...fresh] })
}

/** Carries the notice over to the canonical filter that replaces the one with unknown parts. */
export function moveLeftOut(from: string, to: string, parts: readonly Ignored[]) {
  const now = useLeftOut.getState()
  useLeftOut.setState({ under: to, parts: now.under === from ? now.parts : [] })
  addLeftOut(to, parts)
}

/** Takes the notice away. */
export function clearLeftOut() {
  useLeftOut.setState({ under: '', parts: [] })
}
