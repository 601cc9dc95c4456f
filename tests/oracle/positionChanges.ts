/** Who changed: every two statements of everybody held against each other. */
import type { PositionChange } from '#src/contract/positions.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { ChangesAnswer, ChangesQuestion } from '#src/engine/question.ts'
import { readFilter } from './filter.ts'
import type { Item } from './items.ts'
import type { Matching } from './matching.ts'
import { isIn, saidBetween, stanceOn, voicesOf } from './positions.ts'
import { sortParts } from './parted.ts'

/** All pairs, counted one by one; items come newest first. */
export function plainChanges(
  question: ChangesQuestion,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): ChangesAnswer {
  const { filter, ignored } = readFilter(question.filter, records, lookup)
  const items = matching(filter)
  const row = question.voice === 'said' ? 'stakeholder' : 'behalf'
  const place = new Map(items.map((item, at) => [item, at]))
  const pairs: (PositionChange & { items: [Item, Item] })[] = []
  let unordered = 0
  for (const id of voicesOf(items, lookup)) {
    const own = items.filter((item) => isIn(item, row, id, filter, lookup))
    const named = own.flatMap(({ statement }) => statement.positions)
    const topicIds = new Set(named.map(({ topicId }) => lookup.topic(topicId)?.id ?? topicId))
    for (const topicId of topicIds) {
      const on = own.flatMap((item) => {
        const stance = stanceOn(item, topicId, filter, lookup)
        return stance ? [{ item, stance }] : []
      })
      for (const [at, a] of on.entries()) {
        for (const b of on.slice(at + 1)) {
          const [first, second] = [a, b].toSorted(
            (x, y) => saidBetween(x.item).start - saidBetween(y.item).start || 0,
          ) as [typeof a, typeof a]
          if (!(saidBetween(first.item).end < saidBetween(second.item).start)) {
            unordered++
            continue
          }
          const stances = [first.stance, second.stance].toSorted().join()
          pairs.push({
            stakeholderId: id,
            topicId,
            earlier: { id: first.item.statement.id, stance: first.stance },
            later: { id: second.item.statement.id, stance: second.stance },
            reversal: stances === 'opposes,supports',
            items: [first.item, second.item],
          })
        }
      }
    }
  }
  const changed = pairs.filter(({ earlier, later }) => earlier.stance !== later.stance)
  const reversals = pairs.filter(({ reversal }) => reversal)
  const shown = (question.reversals ? reversals : changed)
    .toSorted((a, b) => place.get(a.items[0])! - place.get(b.items[0])!)
    .toSorted((a, b) => (a.topicId < b.topicId ? -1 : a.topicId > b.topicId ? 1 : 0))
    .toSorted((a, b) =>
      a.stakeholderId < b.stakeholderId ? -1 : a.stakeholderId > b.stakeholderId ? 1 : 0,
    )
    .toSorted((a, b) => place.get(a.items[1])! - place.get(b.items[1])!)
    .map(({ items: _items, ...pair }) => pair)
  const groupOf = ({ stakeholderId }: PositionChange) =>
    lookup.stakeholder(stakeholderId)?.group ?? ''
  const parts = [...new Set(pairs.map(groupOf))].map((id) => ({
    id,
    label: lookup.group(id)?.label,
    members: [],
    compared: pairs.filter((pair) => groupOf(pair) === id).length,
    changed: changed.filter((pair) => groupOf(pair) === id).length,
    reversals: reversals.filter((pair) => groupOf(pair) === id).length,
  }))
  const groups = sortParts(parts, question.lang, (first, second) => {
    const [a, b] = [first, second] as (typeof parts)[number][]
    return b!.changed - a!.changed || b!.reversals - a!.reversals || b!.compared - a!.compared
  }) as typeof parts
  return {
    compared: pairs.length,
    changed: changed.length,
    reversals: reversals.length,
    total: shown.length,
    unordered,
    groups: groups.map(({ label, members: _members, ...group }) => ({
      ...group,
      ...(label ? { label } : {}),
    })),
    items: (offset) => shown.slice(offset),
    ignored,
  }
}
