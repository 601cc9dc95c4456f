/** What a profile of one stakeholder tells, worked out from its statements. */
import { noCounts, totalOf } from './stanceCounts.ts'
import type { StatementRow } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Lang } from '#src/contract/questions.ts'
import type { BarStance, Position, Stance, Stakeholder, Text2 } from '#src/contract/records.ts'
import type { StakeholderDetail, TopicPositions } from '#src/contract/stakeholders.ts'
import { compareDates } from './dates.ts'
import type { Lookup } from './records.ts'
import { pick } from './text2.ts'

/** A test of positions: whether one satisfies the including parts of `topic` and `stance`. */
export function askedPositions(
  { topic, stance }: Pick<StatementFilter, 'topic' | 'stance'>,
  lookup: Pick<Lookup, 'topic'>,
): (position: Position) => boolean {
  // A topic that does not exist is left out of the filter, a merged one counts as its target, as the
  // engine does it.
  const topicIds = topic?.any.flatMap((id) => lookup.topic(id)?.id ?? []) ?? []
  const names: readonly string[] = stance?.any ?? []
  return (position) =>
    (topicIds.length === 0 || topicIds.includes(position.topicId)) &&
    (names.length === 0 || names.includes(position.stance))
}

/** The one stance of several positions, else `mixed`; `none` where there is no position. */
export function commonStance(found: readonly Stance[]): BarStance {
  const [first, ...others] = found
  if (first === undefined) return 'none'
  return others.every((stance) => stance === first) ? first : 'mixed'
}

function stancesByTopic(positions: readonly Position[]): Map<string, Stance[]> {
  const found = new Map<string, Stance[]>()
  for (const { topicId, stance } of positions) {
    found.set(topicId, [...(found.get(topicId) ?? []), stance])
  }
  return found
}

/**
 * Positions that pass `asked`, by topic: each statement counts once on a topic, by their common
 * stance on it. Both lists come newest first. Topics with most statements first, then by label.
 */
export function positionsByTopic(
  rows: { said: readonly StatementRow[]; onItsBehalf: readonly StatementRow[] },
  asked: (position: Position) => boolean,
  labelOf: (topicId: string) => Text2 | undefined,
  lang: Lang,
): TopicPositions[] {
  const topics = new Map<string, TopicPositions>()
  const count = (side: 'own' | 'onItsBehalf', list: readonly StatementRow[]) => {
    for (const row of list) {
      for (const [topicId, found] of stancesByTopic(row.statement.positions.filter(asked))) {
        let topic = topics.get(topicId)
        if (!topic) {
          topic = { topicId, own: noCounts(), onItsBehalf: noCounts(), latest: row }
          topics.set(topicId, topic)
        }
        topic[side][commonStance(found)] += 1
      }
    }
  }
  count('own', rows.said)
  count('onItsBehalf', rows.onItsBehalf)
  const { compare } = new Intl.Collator(lang)
  return [...topics.values()]
    .map((topic) => {
      const label = labelOf(topic.topicId)
      const statements = totalOf(topic.own) + totalOf(topic.onItsBehalf)
      return { topic, statements, label: label ? pick(label, lang).text : topic.topicId }
    })
    .sort(
      (a, b) =>
        b.statements - a.statements ||
        compare(a.label, b.label) ||
        (a.topic.topicId < b.topic.topicId ? -1 : 1),
    )
    .map(({ topic }) => topic)
}

/** How many of the statements name each id, most first, then by id; a statement counts once. */
export function countIds(
  rows: readonly StatementRow[],
  idsOf: (row: StatementRow) => readonly string[],
): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    for (const id of new Set(idsOf(row))) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** The later one first; without a date last. */
function latestFirst(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return compareDates(b, a)
}

/**
 * Who holds or held a role in an organization: first the roles without an end, then those that
 * began last, then by name. A private person has no role beside its name.
 */
export function membersOf(
  organizationId: string,
  stakeholders: readonly Stakeholder[],
  lookup: Pick<Lookup, 'stakeholder'>,
  lang: Lang,
): StakeholderDetail['members'] {
  const { compare } = new Intl.Collator(lang)
  return stakeholders
    .filter((each) => !each.private && each.mergedIntoId === undefined)
    .flatMap(({ id, name, roles }) =>
      roles
        .filter((role) => {
          const named = role.organizationId
          return named !== undefined && lookup.stakeholder(named)?.id === organizationId
        })
        .map(({ organizationId: _same, ...role }) => ({
          member: { id, ...role },
          name: pick(name, lang).text,
        })),
    )
    .sort(
      (a, b) =>
        Number(a.member.to !== undefined) - Number(b.member.to !== undefined) ||
        latestFirst(a.member.from, b.member.from) ||
        compare(a.name, b.name) ||
        (a.member.id < b.member.id ? -1 : 1),
    )
    .map(({ member }) => member)
}
