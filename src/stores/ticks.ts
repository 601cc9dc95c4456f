/** Statements that a person chose one by one, for as long as the page is open. */
import { create } from 'zustand'

interface Ticks {
  /** Ids with the status that each has, in the order in which they were ticked. */
  ticked: ReadonlyMap<string, string>
}

export const useTicks = create<Ticks>(() => ({ ticked: new Map() }))

/** Ticks a statement, or takes its tick away. */
export function toggleTick(id: string, status: string) {
  useTicks.setState(({ ticked }) => {
    const next = new Map(ticked)
    if (!next.delete(id)) next.set(id, status)
    return { ticked: next }
  })
}

/** Takes all ticks away. */
export function clearTicks() {
  useTicks.setState({ ticked: new Map() })
}
