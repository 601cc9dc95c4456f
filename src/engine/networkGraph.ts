/** What both networks have in common: the heaviest nodes and ties, and how many are left out. */
import { DEFAULT_NETWORK_SIZE, MOST_TIES } from '#src/contract/network.ts'
import type { NetworkTie } from '#src/contract/network.ts'
import type { NetworkQuestion } from './question.ts'

/** Ties by number: two stakeholder numbers, a whole number to rank by and the weight shown. */
export interface TieList {
  size: number
  from: Int32Array
  to: Int32Array
  /** Weight before it is divided by anything: sums of it are exact. */
  raw: Float64Array
  weight: Float64Array
}

/** A list of ties with room for so many. */
export function createTieList(room: number) {
  const from = new Int32Array(room)
  const to = new Int32Array(room)
  const raw = new Float64Array(room)
  const weight = new Float64Array(room)
  let size = 0
  return {
    add(a: number, b: number, whole: number, shown: number) {
      from[size] = a
      to[size] = b
      raw[size] = whole
      weight[size++] = shown
    },
    list: (): TieList => ({ size, from, to, raw, weight }),
  }
}

interface KeptAs {
  directed: boolean
  limits: NetworkQuestion['limits']
}

export interface Kept {
  /** Numbers of the stakeholders shown, heaviest first: each has a tie that is shown. */
  nodes: number[]
  /** Places in the list of the ties among the heaviest stakeholders, heaviest first. */
  ties: number[]
  /** How many there are of these. */
  tiesAmong: number
  nodesTotal: number
  /** By number: with how many others it has ties. */
  degree: Int32Array
}

/**
 * Keeps the heaviest. Equal ones stand in the order of their ids. In a directed list two may have
 * two ties.
 */
export function heaviestOf(
  list: TieList,
  ids: readonly string[],
  { directed, limits = { nodes: DEFAULT_NETWORK_SIZE, ties: MOST_TIES } }: KeptAs,
): Kept {
  const strength = new Float64Array(ids.length)
  const { size, from, to, raw, weight } = list
  const degree = degreesOf(list, ids.length, directed)
  for (let at = 0; at < size; at++) {
    const [a, b] = [from[at]!, to[at]!]
    strength[a]! += raw[at]!
    if (b !== a) strength[b]! += raw[at]!
  }
  const present: number[] = []
  for (let number = 0; number < ids.length; number++)
    if (strength[number]! > 0) present.push(number)
  const byId = (a: number, b: number) => (ids[a]! < ids[b]! ? -1 : ids[a] === ids[b] ? 0 : 1)
  const nodes = present
    .sort((a, b) => strength[b]! - strength[a]! || byId(a, b))
    .slice(0, limits.nodes)
  const shown = new Uint8Array(ids.length)
  for (const node of nodes) shown[node] = 1
  const among: number[] = []
  for (let at = 0; at < size; at++) {
    if (shown[from[at]!] === 1 && shown[to[at]!] === 1) among.push(at)
  }
  among.sort((a, b) => weight[b]! - weight[a]! || byId(from[a]!, from[b]!) || byId(to[a]!, to[b]!))
  const ties = among.slice(0, limits.ties)
  const tied = new Uint8Array(ids.length)
  for (const at of ties) {
    tied[from[at]!] = 1
    tied[to[at]!] = 1
  }
  return {
    nodes: nodes.filter((node) => tied[node] === 1),
    ties,
    tiesAmong: among.length,
    nodesTotal: present.length,
    degree,
  }
}

/** With how many others each has ties: two that speak to each other are one other for both. */
function degreesOf({ size, from, to }: TieList, count: number, directed: boolean): Int32Array {
  const degree = new Int32Array(count)
  const seen = new Set<number>()
  for (let at = 0; at < size; at++) {
    const [a, b] = [from[at]!, to[at]!]
    if (a === b) continue
    if (directed) {
      const pair = Math.min(a, b) * count + Math.max(a, b)
      if (seen.has(pair)) continue
      seen.add(pair)
    }
    degree[a]!++
    degree[b]!++
  }
  return degree
}

/** A tie without anything that only agreement has. */
export const plainTie = (from: string, to: string, weight: number): NetworkTie => ({
  from,
  to,
  weight,
  congruence: 0,
  conflict: 0,
  topics: [],
})
