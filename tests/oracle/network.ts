/** Networks, each pair of stakeholders asked anew: statement against statement. */
import { MOST_TIES } from '#src/contract/network.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Position } from '#src/contract/records.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { NetworkAnswer, NetworkQuestion } from '#src/engine/question.ts'
import { askedPositions } from './counts.ts'
import { readFilter } from './filter.ts'
import type { Item } from './items.ts'
import type { Matching } from './matching.ts'

type Tie = NetworkAnswer['ties'][number] & { raw: number }
type Spoken = { from: string; to: string[] }
/** A stance on a topic, as it counts. */
type Held = { by: string; topic: string; counts: string }

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
const distinct = <T>(values: readonly T[]) => [...new Set(values)]
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function speaksTies(spoken: readonly Spoken[]): Tie[] {
  return distinct(spoken.map(({ from }) => from)).flatMap((from) => {
    const own = spoken.filter((each) => each.from === from)
    return distinct(own.flatMap(({ to }) => to)).map((to) => {
      const raw = own.filter((each) => each.to.includes(to)).length
      return { from, to, raw, weight: raw, congruence: 0, conflict: 0, topics: [] }
    })
  })
}

function countsAs({ stance }: Position, question: NetworkQuestion): string[] {
  if (stance === 'conditional') {
    if (question.conditional === 'support') return ['supports']
    return question.conditional === 'own' ? [stance] : []
  }
  return stance === 'neutral' && question.neutral === 'out' ? [] : [stance]
}

const opposed = (a: Held, b: Held) =>
  [a.counts, b.counts].toSorted(inOrder).join() === 'opposes,supports'

function agreementTies(held: readonly Held[], question: NetworkQuestion): Tie[] {
  const once = (each: readonly Held[]) =>
    question.count === 'topics'
      ? each.filter(
          (a, at) => each.findIndex((b) => b.topic === a.topic && b.counts === a.counts) === at,
        )
      : each
  const who = distinct(held.map(({ by }) => by)).toSorted(inOrder)
  const topicIds = distinct(held.map(({ topic }) => topic))
  return who.flatMap((from) =>
    who
      .filter((to) => from < to)
      .flatMap((to): Tie[] => {
        const a = once(held.filter(({ by }) => by === from))
        const b = once(held.filter(({ by }) => by === to))
        const topics = topicIds
          .map((id) => {
            const pairs = a.flatMap((x) =>
              b.filter((y) => x.topic === id && y.topic === id).map((y) => [x, y] as const),
            )
            return {
              id,
              congruence: pairs.filter(([x, y]) => x.counts === y.counts).length,
              conflict: pairs.filter(([x, y]) => opposed(x, y)).length,
            }
          })
          .filter((each) => each.congruence + each.conflict > 0)
          .toSorted(
            (x, y) =>
              y.congruence + y.conflict - (x.congruence + x.conflict) || inOrder(x.id, y.id),
          )
        const congruence = sum(topics.map((each) => each.congruence))
        const conflict = sum(topics.map((each) => each.conflict))
        const raw = {
          both: congruence + conflict,
          congruence,
          conflict,
        }[question.show]
        if (raw === 0) return []
        const by = question.count === 'average' ? (a.length + b.length) / 2 : 1
        return [
          {
            from,
            to,
            raw,
            weight: raw / by,
            congruence: congruence / by,
            conflict: conflict / by,
            topics,
          },
        ]
      }),
  )
}

/** The heaviest nodes and ties of those that there are. */
function kept(ties: readonly Tie[], question: NetworkQuestion) {
  const { least = 0, limits = { nodes: 60, ties: MOST_TIES } } = question
  const heavy = ties.filter(({ weight }) => weight >= least)
  const of = (id: string) => heavy.filter(({ from, to }) => from === id || to === id)
  const ids = distinct(heavy.flatMap(({ from, to }) => [from, to])).toSorted(
    (a, b) => sum(of(b).map(({ raw }) => raw)) - sum(of(a).map(({ raw }) => raw)) || inOrder(a, b),
  )
  const shown = ids.slice(0, limits.nodes)
  const among = heavy
    .filter(({ from, to }) => shown.includes(from) && shown.includes(to))
    .toSorted((a, b) => b.weight - a.weight || inOrder(a.from, b.from) || inOrder(a.to, b.to))
  const others = (id: string) =>
    distinct(of(id).flatMap(({ from, to }) => [from, to])).filter((other) => other !== id)
  const cut = among.slice(0, limits.ties).map(({ raw: _raw, ...tie }) => tie)
  return {
    shown: shown.filter((id) => cut.some(({ from, to }) => from === id || to === id)),
    ties: cut,
    tiesAmong: among.length,
    nodesTotal: ids.length,
    tiesTotal: heavy.length,
    others,
  }
}

/** Asks every pair of stakeholders for their ties. */
export function plainNetwork(
  question: NetworkQuestion,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): NetworkAnswer {
  const { filter, ignored } = readFilter(question.filter, records, lookup)
  const items = matching(filter)
  const now = (id: string) => lookup.stakeholder(id)?.id ?? id
  const spokenBy = ({ statement }: Item) => now(statement.speakerId)
  const wanted = (id: string) => {
    const asked: readonly string[] = filter.addressee?.any ?? []
    return asked.length === 0 || asked.includes(id)
  }
  const toOf = ({ statement }: Item) => distinct(statement.addresseeIds.map(now)).filter(wanted)
  const heldBy = (item: Item) =>
    distinct(
      askedPositions(item, filter as StatementFilter).flatMap((position) =>
        countsAs(position, question).map((counts) =>
          JSON.stringify([lookup.topic(position.topicId)?.id ?? position.topicId, counts]),
        ),
      ),
    ).map((text): Held => {
      const [topic, counts] = JSON.parse(text) as [string, string]
      return { by: spokenBy(item), topic, counts }
    })
  const speaks = question.kind === 'speaks'
  const counted = items.filter((item) => (speaks ? toOf(item) : heldBy(item)).length > 0)
  const ties = speaks
    ? speaksTies(counted.map((item) => ({ from: spokenBy(item), to: toOf(item) })))
    : agreementTies(counted.flatMap(heldBy), question)
  const { shown, others, ...rest } = kept(ties, question)
  return {
    kind: question.kind,
    nodes: shown.map((id) => ({
      id,
      all: items.filter((item) => spokenBy(item) === id).length,
      said: counted.filter((item) => spokenBy(item) === id).length,
      addressed: speaks ? counted.filter((item) => toOf(item).includes(id)).length : 0,
      ties: others(id).length,
    })),
    ...rest,
    tiesAny: ties.length,
    heaviest: Math.max(0, ...ties.map(({ weight }) => weight)),
    candidates: distinct(counted.flatMap((item) => [spokenBy(item), ...(speaks ? toOf(item) : [])]))
      .length,
    counted: counted.length,
    total: items.length,
    of: matching(filter.status ? { status: filter.status } : {}).length,
    ignored,
  }
}
