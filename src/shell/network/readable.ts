/** The ties that a picture can be read with. */
import type { Network } from '#src/contract/network.ts'
import type { NetworkCount } from '#src/contract/viewChoices.ts'

/** More ties than this for each stakeholder asked for are a thicket. */
const TIES_A_NODE = 2

/** A network and the smallest weight that its ties were cut at. */
export interface Readable {
  network: Network
  lightest?: number
}

/**
 * The heaviest ties of a network of at most `most` stakeholders, and those they are between: no
 * more than can be read, unless more weigh the same at the top. Equal ties stay or go together.
 */
export function readable(network: Network, most: number): Readable {
  const { ties } = network
  const next = ties[most * TIES_A_NODE]
  if (next === undefined) return { network }
  const top = ties[0]!.weight
  const kept = ties.filter(({ weight }) => weight > next.weight || weight === top)
  if (kept.length === ties.length) return { network }
  const tied = new Set(kept.flatMap(({ from, to }) => [from, to]))
  const nodes = network.nodes.filter(({ id }) => tied.has(id))
  return { network: { ...network, ties: kept, nodes }, lightest: kept.at(-1)!.weight }
}

/** The smallest weight, as the address holds it, that leaves no tie out. */
export function anyWeight(count: NetworkCount): string {
  return count === 'average' ? '0.01' : '1'
}
