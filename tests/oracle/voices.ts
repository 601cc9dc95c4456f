/** Voices from their definition in src/contract/voices.ts: every count asked of every item anew. */
import type { Lang } from '#src/contract/questions.ts'
import type { Text2 } from '#src/contract/records.ts'
import type { DateBasis } from '#src/contract/stakeholders.ts'
import type { HeardVoice, VoiceCount, WaitingVoice } from '#src/contract/voices.ts'
import { compareDates } from '#src/domain/dates.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import type { VoicesAnswer, VoicesQuestion } from '#src/engine/question.ts'
import { askedPositions } from './counts.ts'
import { readFilter } from './filter.ts'
import type { Item } from './items.ts'
import type { Matching } from './matching.ts'
import { plainTrends } from './trends.ts'

/**
 * For each article the one that stands for its report. Two articles of one statement are copies where
 * their original outlets are the same and one of them says that it took it over; copies of copies
 * are copies.
 */
export function reportOf(records: Records, lookup: Lookup): ReadonlyMap<string, string> {
  const reports = new Map<string, string>()
  for (const { appearances } of records.statements) {
    for (const { articleId } of appearances) reports.set(articleId, articleId)
  }
  const copies = (a: string, b: string) => {
    const [first, second] = [lookup.article(a), lookup.article(b)]
    if (!first || !second) return false
    if (first.originalOutlet === undefined && second.originalOutlet === undefined) return false
    return (first.originalOutlet ?? first.outlet) === (second.originalOutlet ?? second.outlet)
  }
  for (let changed = true; changed;) {
    changed = false
    for (const { appearances } of records.statements) {
      for (const { articleId: a } of appearances) {
        for (const { articleId: b } of appearances) {
          if (!copies(a, b) || reports.get(a)! <= reports.get(b)!) continue
          reports.set(a, reports.get(b)!)
          changed = true
        }
      }
    }
  }
  return reports
}

const inLang = (text: Text2 | undefined, lang: Lang, id: string) =>
  text ? (text[lang] ?? text.en ?? text.fr ?? id) : id

/** The most first, then by name, then by id; nothing that has an id comes last. */
function byCount<T extends { id: string; label: Text2 | undefined }>(
  list: readonly T[],
  lang: Lang,
  count: (each: T) => number,
): T[] {
  const { compare } = new Intl.Collator(lang)
  return list.toSorted(
    (a, b) =>
      Number(a.id === '') - Number(b.id === '') ||
      count(b) - count(a) ||
      compare(inLang(a.label, lang, a.id), inLang(b.label, lang, b.id)) ||
      (a.id < b.id ? -1 : 1),
  )
}

const basis = ({ statement }: Item): DateBasis =>
  statement.saidOn === undefined
    ? 'published'
    : statement.saidOnBasis === 'inferred'
      ? 'inferred'
      : 'said'

/** Counts statements and articles, by group, month, topic and stakeholder. */
export function plainVoices(
  question: VoicesQuestion,
  records: Records,
  lookup: Lookup,
  matching: Matching,
): VoicesAnswer {
  const { lang } = question
  const { filter, ignored } = readFilter(question.filter, records, lookup)
  const items = matching(filter)
  const reports = reportOf(records, lookup)
  const count = (some: readonly Item[]): VoiceCount => ({
    statements: some.length,
    articles: new Set(some.flatMap(({ articleIds }) => articleIds.map((id) => reports.get(id)!)))
      .size,
  })
  const speakerOf = ({ statement }: Item) =>
    lookup.stakeholder(statement.speakerId)?.id ?? statement.speakerId
  const groupOf = ({ statement }: Item) => lookup.stakeholder(statement.speakerId)?.group ?? ''
  const topicsOf = (item: Item) => {
    const topicIds = askedPositions(item, filter).map(({ topicId }) => topicId)
    return topicIds.length > 0 ? topicIds : ['']
  }

  // The bins are those of the trends, which are held against their own engine.
  const { bins } = plainTrends(
    { filter: question.filter, by: 'group', unit: 'month', lang },
    records,
    lookup,
    matching,
  )
  const monthOf = ({ dateUsed }: Item) => dateUsed && dateUsed.date.slice(0, 7)

  const groupIds = new Set([
    ...items.map(groupOf),
    ...records.stakeholders.flatMap(({ id }) => lookup.stakeholder(id)?.group ?? []),
  ])
  const groups = byCount(
    [...groupIds].map((id) => ({
      id,
      label: lookup.group(id)?.label,
      members: items.filter((item) => groupOf(item) === id),
    })),
    lang,
    ({ members }) => members.length,
  )
  const topics = byCount(
    [...new Set(items.flatMap(topicsOf))].map((id) => ({
      id,
      label: lookup.topic(id)?.label,
      members: items.filter((item) => topicsOf(item).includes(id)),
    })),
    lang,
    ({ members }) => members.length,
  )
  const stakeholders = [
    ...new Set(
      items.flatMap((item) => [
        speakerOf(item),
        ...item.statement.addresseeIds.map((id) => lookup.stakeholder(id)?.id ?? id),
      ]),
    ),
  ].map((id) => ({
    id,
    label: lookup.stakeholder(id)?.name,
    said: items.filter((item) => speakerOf(item) === id),
    asked: items.filter(({ answered, values }) => answered === 0 && values.addressee.includes(id)),
  }))
  const named = (label: Text2 | undefined) => (label ? { label } : {})
  return {
    bins,
    groups: groups.map(({ id, label, members }) => ({
      key: id,
      ...named(label),
      all: count(members),
      counts: bins.map(({ from }) => count(members.filter((item) => monthOf(item) === from))),
      inexact: count(members.filter((item) => monthOf(item)?.length === 4)),
      undated: count(members.filter((item) => monthOf(item) === undefined)),
    })),
    topics: topics.map(({ id, label, members }) => ({
      key: id,
      ...named(label),
      all: count(members),
      groups: groups.map((group) => count(members.filter((item) => groupOf(item) === group.id))),
    })),
    heard: byCount(
      stakeholders.filter(({ said }) => said.length > 0),
      lang,
      ({ said }) => said.length,
    ).map(({ id, said }): HeardVoice => {
      // Items come newest first.
      const last = said.find(({ dated }) => dated)
      return {
        id,
        said: count(said),
        onItsBehalf: items.filter(
          (item) => item.values.onBehalfOf.includes(id) && speakerOf(item) !== id,
        ).length,
        ...(last
          ? {
              lastHeard: last.dateUsed!.date,
              lastBasis: basis(last),
              lastId: last.statement.id,
            }
          : {}),
      }
    }),
    waiting: byCount(
      stakeholders.filter(({ asked }) => asked.length > 0),
      lang,
      ({ asked }) => asked.length,
    ).map(({ id, asked, said }): WaitingVoice => {
      const dates = asked.flatMap(({ dateUsed }) => dateUsed?.date ?? []).toSorted(compareDates)
      return {
        id,
        asks: asked.length,
        said: said.length,
        ...(dates.length > 0 ? { firstAsked: dates[0]!, lastAsked: dates.at(-1)! } : {}),
      }
    }),
    totals: bins.map(({ from }) => count(items.filter((item) => monthOf(item) === from))),
    inexact: count(items.filter((item) => monthOf(item)?.length === 4)),
    undated: count(items.filter((item) => monthOf(item) === undefined)),
    all: count(items),
    of: matching(filter.status ? { status: filter.status } : {}).length,
    ignored,
  }
}
