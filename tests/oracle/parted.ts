/** Statements parted into lanes or series. */
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Lang } from '#src/contract/questions.ts'
import type { BarStance, Position, Text2 } from '#src/contract/records.ts'
import type { Lookup } from '#src/domain/records.ts'
import { askedPositions, barStanceOf, commonOf } from './counts.ts'
import type { Item } from './items.ts'

/** A statement in one part, with the positions that count there. */
export interface Member {
  item: Item
  positions: Position[]
  stance: BarStance
}

export interface Part {
  id: string
  label: Text2 | undefined
  members: Member[]
}

type Kind = 'stance' | 'group' | 'stakeholder' | 'topic'

function idsOf(item: Item, kind: Kind, filter: StatementFilter, lookup: Lookup): string[] {
  const speaker = lookup.stakeholder(item.statement.speakerId)
  switch (kind) {
    case 'stance':
      return [barStanceOf(item, filter)]
    case 'group':
      return [speaker?.group ?? '']
    case 'stakeholder':
      return [speaker?.id ?? item.statement.speakerId]
    case 'topic': {
      const topics = new Set(askedPositions(item, filter).map(({ topicId }) => topicId))
      return topics.size > 0 ? [...topics] : ['']
    }
  }
}

function labelOf(id: string, kind: Kind, lookup: Lookup): Text2 | undefined {
  if (kind === 'group') return lookup.group(id)?.label
  if (kind === 'stakeholder') return lookup.stakeholder(id)?.name
  return kind === 'topic' ? lookup.topic(id)?.label : undefined
}

/** Each part that has statements, in no order; members in the order of the items. */
export function partsOf(
  items: readonly Item[],
  kind: Kind,
  filter: StatementFilter,
  lookup: Lookup,
): Part[] {
  const parts = new Map<string, Part>()
  for (const item of items) {
    const asked = askedPositions(item, filter)
    for (const id of idsOf(item, kind, filter, lookup)) {
      const positions = kind === 'topic' ? asked.filter(({ topicId }) => topicId === id) : asked
      let part = parts.get(id)
      if (!part) parts.set(id, (part = { id, label: labelOf(id, kind, lookup), members: [] }))
      part.members.push({ item, positions, stance: commonOf(positions) })
    }
  }
  return [...parts.values()]
}

/** Sorts parts by a comparison, then by label in a language, then by id; the one without id last. */
export function sortParts(
  parts: readonly Part[],
  lang: Lang,
  first: (a: Part, b: Part) => number,
): Part[] {
  const { compare } = new Intl.Collator(lang)
  const name = ({ id, label }: Part) => (label ? (label[lang] ?? label.en ?? label.fr ?? '') : id)
  const sorted = parts
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .toSorted((a, b) => compare(name(a), name(b)))
    .toSorted(first)
  return [...sorted.filter(({ id }) => id !== ''), ...sorted.filter(({ id }) => id === '')]
}
