/**
 * Who agrees with whom: the actor congruence and conflict networks of discourse network analysis
 * (Leifeld, DNA manual, "DNA algorithms"). With `x(i, j, k)`, how often stakeholder i takes stance
 * k on topic j:
 *
 * - congruence of i and i′: the sum over j and k of `x(i, j, k) · x(i′, j, k)`
 * - conflict: the sum over j of `x(i, j, for) · x(i′, j, against) + x(i, j, against) · x(i′, j, for)`
 * - average activity: either divided by half the sum of all `x` of i and of i′
 * - by topics: each `x` above 1 counts as 1
 */
import { stances } from '#src/contract/records.ts'
import type { Stance } from '#src/contract/records.ts'
import { STANCE_COUNT } from './coder.ts'
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import { createTieList, heaviestOf } from './networkGraph.ts'
import { matchingPositions } from './positionBits.ts'
import type { NetworkAnswer, NetworkQuestion } from './question.ts'

/** The levels that stances count as; those from 2 on agree with themselves alone. */
const FOR = 0
const AGAINST = 1
const LEVELS = 4
const NOTHING = -1

function levelOf(stance: Stance, { conditional, neutral }: NetworkQuestion): number {
  if (stance === 'supports') return FOR
  if (stance === 'opposes') return AGAINST
  if (stance === 'neutral') return neutral === 'own' ? 3 : NOTHING
  if (conditional === 'support') return FOR
  return conditional === 'own' ? 2 : NOTHING
}

/** For each set of positions what it adds to, each once: topic times `LEVELS` plus level. */
function placesOf(question: NetworkQuestion, columns: Columns, { filter }: Found) {
  const matching = matchingPositions(filter, columns)
  const { size, starts: from, members } = columns.positionSets
  const levels = stances.map((stance) => levelOf(stance, question))
  const starts = new Int32Array(size + 1)
  const places: number[] = []
  for (let set = 0; set < size; set++) {
    const first = places.length
    for (let at = from[set]!; at < from[set + 1]!; at++) {
      const position = members[at]!
      const level = levels[position % STANCE_COUNT]!
      if (matching[position] === 0 || level === NOTHING) continue
      const place = Math.floor(position / STANCE_COUNT) * LEVELS + level
      if (!places.includes(place, first)) places.push(place)
    }
    starts[set + 1] = places.length
  }
  return { starts, places: Int32Array.from(places) }
}

/** How often each stakeholder takes each stance on each topic. */
function countsOf(question: NetworkQuestion, columns: Columns, found: Found) {
  const { starts, places } = placesOf(question, columns, found)
  const { speaker, position, stakeholderIds } = columns
  const width = columns.topics.values.length * LEVELS
  const counts = new Int32Array(stakeholderIds.length * width)
  const all = new Int32Array(stakeholderIds.length)
  const said = new Int32Array(stakeholderIds.length)
  const { matched } = found.result
  let counted = 0
  for (let at = 0; at < matched.length; at++) {
    const row = matched[at]!
    all[speaker[row]!]!++
    const set = position[row]!
    const end = starts[set + 1]!
    let place = starts[set]!
    if (place === end) continue
    const base = speaker[row]! * width
    for (; place < end; place++) counts[base + places[place]!]!++
    said[speaker[row]!]!++
    counted++
  }
  if (question.count === 'topics') {
    for (let at = 0; at < counts.length; at++) if (counts[at]! > 1) counts[at] = 1
  }
  return { counts, all, said, width, counted }
}

type Counts = ReturnType<typeof countsOf>

/** What two stakeholders have in common on one topic, as counted. */
function onTopic({ counts }: Counts, a: number, b: number) {
  const congruence =
    counts[a]! * counts[b]! +
    counts[a + 1]! * counts[b + 1]! +
    counts[a + 2]! * counts[b + 2]! +
    counts[a + 3]! * counts[b + 3]!
  const conflict = counts[a]! * counts[b + 1]! + counts[a + 1]! * counts[b]!
  return { congruence, conflict }
}

/** Every pair's congruence and conflict over all topics, one after the other in `visit`. */
function eachPair(
  { counts, width }: Counts,
  active: readonly number[],
  visit: (i: number, j: number, congruence: number, conflict: number) => void,
) {
  for (let first = 0; first < active.length; first++) {
    const a = active[first]! * width
    // Only what the first one holds: the places, and those that stand against them.
    const held: number[] = []
    const against: number[] = []
    for (let place = 0; place < width; place++) {
      if (counts[a + place] === 0) continue
      held.push(place)
      // Counts of levels of their own stand against nothing.
      const level = place % LEVELS
      against.push(level > AGAINST ? NOTHING : place - level + (AGAINST - level))
    }
    for (let second = first + 1; second < active.length; second++) {
      const b = active[second]! * width
      let congruence = 0
      let conflict = 0
      for (let each = 0; each < held.length; each++) {
        const own = counts[a + held[each]!]!
        congruence += own * counts[b + held[each]!]!
        if (against[each]! >= 0) conflict += own * counts[b + against[each]!]!
      }
      if (congruence + conflict > 0) visit(active[first]!, active[second]!, congruence, conflict)
    }
  }
}

/** The congruence and conflict of all pairs of speakers, heaviest ties first. */
export function agreementOf(
  question: NetworkQuestion,
  columns: Columns,
  found: Found,
): NetworkAnswer {
  const { stakeholderIds: ids, topics } = columns
  const { count, show, least = 0, limits } = question
  const counting = countsOf(question, columns, found)
  const { counts, all, said, width, counted } = counting
  const active = ids
    .map((_id, number) => number)
    .filter((number) => said[number]! > 0)
    .sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1))
  const activity = new Float64Array(ids.length)
  if (count === 'average') {
    for (const number of active) {
      for (let at = number * width; at < (number + 1) * width; at++)
        activity[number]! += counts[at]!
    }
  }
  const divisor = (i: number, j: number) =>
    count === 'average' ? (activity[i]! + activity[j]!) / 2 : 1
  const rawOf = (congruence: number, conflict: number) =>
    show === 'congruence' ? congruence : show === 'conflict' ? conflict : congruence + conflict
  const ties = createTieList((active.length * (active.length - 1)) / 2)
  let tiesAny = 0
  let heaviest = 0
  eachPair(counting, active, (i, j, congruence, conflict) => {
    const raw = rawOf(congruence, conflict)
    if (raw === 0) return
    const weight = raw / divisor(i, j)
    tiesAny++
    if (weight > heaviest) heaviest = weight
    if (weight >= least) ties.add(i, j, raw, weight)
  })
  const list = ties.list()
  const kept = heaviestOf(list, ids, { directed: false, limits })
  const tieAt = (at: number) => {
    const [i, j] = [list.from[at]!, list.to[at]!]
    const by = divisor(i, j)
    let congruence = 0
    let conflict = 0
    const parts = topics.values
      .map((id, topic) => ({
        id,
        ...onTopic(counting, i * width + topic * LEVELS, j * width + topic * LEVELS),
      }))
      .filter((each) => each.congruence + each.conflict > 0)
      .sort(
        (a, b) => b.congruence + b.conflict - a.congruence - a.conflict || (a.id < b.id ? -1 : 1),
      )
    for (const part of parts) {
      congruence += part.congruence
      conflict += part.conflict
    }
    return {
      from: ids[i]!,
      to: ids[j]!,
      weight: list.weight[at]!,
      congruence: congruence / by,
      conflict: conflict / by,
      topics: parts,
    }
  }
  return {
    kind: 'agreement',
    nodes: kept.nodes.map((number) => ({
      id: ids[number]!,
      all: all[number]!,
      said: said[number]!,
      addressed: 0,
      ties: kept.degree[number]!,
    })),
    ties: kept.ties.map(tieAt),
    tiesAmong: kept.tiesAmong,
    nodesTotal: kept.nodesTotal,
    tiesTotal: list.size,
    tiesAny,
    heaviest,
    candidates: active.length,
    counted,
    total: found.result.matched.length,
    of: found.of,
    ignored: found.ignored,
  }
}
