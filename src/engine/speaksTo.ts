/** Who speaks to whom: one tie from a speaker to each addressee. */
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import { createTieList, heaviestOf, plainTie } from './networkGraph.ts'
import type { NetworkAnswer, NetworkQuestion } from './question.ts'

/** Which addressees count: those that the filter asks for, or all. */
function wantedAddressees({ filter }: Found, { stakeholders, stakeholderIds }: Columns) {
  const asked = filter.addressee?.any ?? []
  const wanted = new Uint8Array(stakeholderIds.length).fill(asked.length > 0 ? 0 : 1)
  for (const id of asked) {
    const number = stakeholders.get(id)
    if (number !== undefined) wanted[number] = 1
  }
  return wanted
}

/** Statements from each speaker to each addressee, heaviest ties first. */
export function speaksToOf(
  { least = 0, limits }: NetworkQuestion,
  columns: Columns,
  found: Found,
): NetworkAnswer {
  const { stakeholderIds: ids, speaker, addressee, addresseeSets } = columns
  const { starts, members } = addresseeSets
  const wanted = wantedAddressees(found, columns)
  const { matched } = found.result
  const size = ids.length
  const all = new Int32Array(size)
  const said = new Int32Array(size)
  const addressed = new Int32Array(size)
  const involved = new Uint8Array(size)
  const weights = new Map<number, number>()
  let counted = 0
  for (let at = 0; at < matched.length; at++) {
    const row = matched[at]!
    const from = speaker[row]!
    const set = addressee[row]!
    all[from]!++
    let named = false
    for (let member = starts[set]!; member < starts[set + 1]!; member++) {
      const to = members[member]!
      if (wanted[to] === 0) continue
      named = true
      addressed[to]!++
      involved[to] = 1
      const pair = from * size + to
      weights.set(pair, (weights.get(pair) ?? 0) + 1)
    }
    if (!named) continue
    counted++
    said[from]!++
    involved[from] = 1
  }
  const ties = createTieList(weights.size)
  let heaviest = 0
  for (const [pair, weight] of weights) {
    heaviest = Math.max(heaviest, weight)
    if (weight >= least) ties.add(Math.floor(pair / size), pair % size, weight, weight)
  }
  const list = ties.list()
  const kept = heaviestOf(list, ids, { directed: true, limits })
  return {
    kind: 'speaks',
    nodes: kept.nodes.map((number) => ({
      id: ids[number]!,
      all: all[number]!,
      said: said[number]!,
      addressed: addressed[number]!,
      ties: kept.degree[number]!,
    })),
    ties: kept.ties.map((at) =>
      plainTie(ids[list.from[at]!]!, ids[list.to[at]!]!, list.weight[at]!),
    ),
    tiesAmong: kept.tiesAmong,
    nodesTotal: kept.nodesTotal,
    tiesTotal: list.size,
    tiesAny: weights.size,
    heaviest,
    candidates: involved.reduce((sum, each) => sum + each, 0),
    counted,
    total: matched.length,
    of: found.of,
    ignored: found.ignored,
  }
}
