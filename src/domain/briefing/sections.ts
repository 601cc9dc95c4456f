/** Which statements stand under which topic of a briefing. */
import type { StatementRow } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Stance, Topic } from '#src/contract/records.ts'

/** A statement under a topic, with its stances on it. */
export interface Entry {
  row: StatementRow
  stances: Stance[]
  /** Positions that head no section: the filter asked for others. */
  besides: { topicId: string; stances: Stance[] }[]
}

export interface Section {
  /** Undefined: of these statements no position is coded. */
  topicId: string | undefined
  entries: Entry[]
}

type Find = (id: string) => Topic | undefined

/** The stances of a statement by topic, in the order they were coded; merged topics count as one. */
function byTopic({ statement }: StatementRow, topic: Find): Map<string, Stance[]> {
  const found = new Map<string, Stance[]>()
  for (const { topicId, stance } of statement.positions) {
    const id = topic(topicId)?.id ?? topicId
    const stances = found.get(id) ?? []
    if (!stances.includes(stance)) stances.push(stance)
    found.set(id, stances)
  }
  return found
}

/** Whether a filter asks for a position: topic and stance on one and the same. */
function asksFor(filter: StatementFilter, topic: Find, topicId: string, stance: Stance): boolean {
  const topics = (filter.topic?.any ?? []).map((id) => topic(id)?.id ?? id)
  const wanted: readonly string[] = filter.stance?.any ?? []
  return (
    (topics.length === 0 || topics.includes(topicId)) &&
    (wanted.length === 0 || wanted.includes(stance))
  )
}

/**
 * Statements by topic, those with most entries first, without a position last. A statement on several
 * topics stands under each that the filter asks for, and every statement stands somewhere.
 * `compare` orders two topics of as many entries.
 */
export function sectionsOf(
  rows: readonly StatementRow[],
  filter: StatementFilter,
  topic: Find,
  compare: (a: string, b: string) => number,
): Section[] {
  const sections = new Map<string | undefined, Section>()
  const put = (topicId: string | undefined, entry: Entry) => {
    const section = sections.get(topicId) ?? { topicId, entries: [] }
    section.entries.push(entry)
    sections.set(topicId, section)
  }
  for (const row of rows) {
    const all = [...byTopic(row, topic)]
    const asked = all.filter(([topicId, stances]) =>
      stances.some((stance) => asksFor(filter, topic, topicId, stance)),
    )
    // What the filter matched by other means than a position heads all it has.
    const heading = asked.length > 0 ? asked : all
    const besides = all
      .filter((each) => !heading.includes(each))
      .map(([topicId, stances]) => ({ topicId, stances }))
    for (const [topicId, stances] of heading) put(topicId, { row, stances, besides })
    if (all.length === 0) put(undefined, { row, stances: [], besides: [] })
  }
  const others = sections.get(undefined)
  sections.delete(undefined)
  const named = [...sections.values()].toSorted(
    (a, b) => b.entries.length - a.entries.length || compare(a.topicId!, b.topicId!),
  )
  return others ? [...named, others] : named
}
