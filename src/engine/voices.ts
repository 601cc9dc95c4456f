/** Who was heard: statements and independent articles by group, month, topic and stakeholder. */
import type { HeardVoice, VoiceCount, VoiceGroup, VoiceTopic } from '#src/contract/voices.ts'
import type { Lang } from '#src/contract/questions.ts'
import { basisOf } from '#src/domain/dates.ts'
import { unmerged } from '#src/domain/records.ts'
import type { Columns } from './columns.ts'
import { speakerKeys, topicTable } from './entries.ts'
import type { Found } from './found.ts'
import { inNameOrder } from './nameOrder.ts'
import type { VoicesAnswer, VoicesQuestion } from './question.ts'
import { reportsOf, rowsByReport } from './reports.ts'
import { INEXACT, OTHERS, UNDATED, placesOf } from './trends.ts'
import { waitingOf } from './waiting.ts'

/** Counts in cells. */
interface Cells {
  statements: Int32Array
  articles: Int32Array
  /** The report that a cell counted last: another of its statements adds no article. */
  last: Int32Array
}

const cells = (size: number): Cells => ({
  statements: new Int32Array(size),
  articles: new Int32Array(size),
  last: new Int32Array(size).fill(-1),
})

function heardIn({ last, articles }: Cells, cell: number, report: number) {
  if (last[cell] === report) return
  last[cell] = report
  articles[cell]!++
}

const countAt = ({ statements, articles }: Cells, cell: number): VoiceCount => ({
  statements: statements[cell]!,
  articles: articles[cell]!,
})

/** What each row that was found counts under. */
function placing(columns: Columns, found: Found) {
  const { bins, placeOf } = placesOf('month', columns, found)
  const { keyOf, ids } = speakerKeys('group', columns)
  const groupIds = [...ids]
  // Groups of stakeholders that no statement names are unheard as well.
  for (const { id } of unmerged(columns.records.stakeholders)) {
    const group = columns.lookup.stakeholder(id)?.group
    if (group !== undefined && !groupIds.includes(group)) groupIds.push(group)
  }
  const topics = topicTable(found.filter, columns)
  return { bins, placeOf, keyOf, groupIds, topics, width: bins.length + OTHERS }
}

function counted(columns: Columns, found: Found, placed: ReturnType<typeof placing>) {
  const { placeOf, keyOf, groupIds, topics, width } = placed
  const { date, speaker, position } = columns
  const rows = found.result.matched
  const groups = groupIds.length
  const byTime = cells(groups * width)
  const byGroup = cells(groups)
  const byBin = cells(width)
  const byTopic = cells(columns.topics.values.length + 1)
  const byBoth = cells((columns.topics.values.length + 1) * groups)
  const bySpeaker = cells(columns.stakeholderIds.length)
  const all = cells(1)
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!
    const who = speaker[row]!
    const group = keyOf[who]!
    byTime.statements[group * width + placeOf[date[row]!]!]!++
    byBin.statements[placeOf[date[row]!]!]!++
    byGroup.statements[group]!++
    bySpeaker.statements[who]!++
    const set = position[row]!
    for (let at = topics.starts[set]!; at < topics.starts[set + 1]!; at++) {
      byTopic.statements[topics.keys[at]!]!++
      byBoth.statements[topics.keys[at]! * groups + group]!++
    }
  }
  all.statements[0] = rows.length
  const reports = reportsOf(columns)
  const { starts, at: places } = rowsByReport(rows, columns, reports)
  for (let report = 0; report < reports.size; report++) {
    for (let at = starts[report]!; at < starts[report + 1]!; at++) {
      const row = rows[places[at]!]!
      const who = speaker[row]!
      const group = keyOf[who]!
      heardIn(byTime, group * width + placeOf[date[row]!]!, report)
      heardIn(byBin, placeOf[date[row]!]!, report)
      heardIn(byGroup, group, report)
      heardIn(bySpeaker, who, report)
      heardIn(all, 0, report)
      const set = position[row]!
      for (let each = topics.starts[set]!; each < topics.starts[set + 1]!; each++) {
        heardIn(byTopic, topics.keys[each]!, report)
        heardIn(byBoth, topics.keys[each]! * groups + group, report)
      }
    }
  }
  return { byTime, byBin, byGroup, byTopic, byBoth, bySpeaker, all }
}

/** Who said something, and when last. */
function heardOf(bySpeaker: Cells, lang: Lang, columns: Columns, found: Found): HeardVoice[] {
  const { speaker, behalf, dated, statements, dateUsed, stakeholderIds, lookup } = columns
  const { starts, members } = columns.behalfSets
  const last = new Int32Array(stakeholderIds.length).fill(-1)
  const onItsBehalf = new Int32Array(stakeholderIds.length)
  const { matched } = found.result
  for (let at = 0; at < matched.length; at++) {
    const row = matched[at]!
    const who = speaker[row]!
    // Rows come in order of date, the undated ones last.
    if (row < dated) last[who] = row
    const set = behalf[row]!
    for (let each = starts[set]!; each < starts[set + 1]!; each++) {
      if (members[each] !== who) onItsBehalf[members[each]!]!++
    }
  }
  return stakeholderIds
    .map((id, number) => ({ id, number, label: lookup.stakeholder(id)?.name }))
    .filter(({ number }) => bySpeaker.statements[number]! > 0)
    .sort(
      inNameOrder(
        lang,
        (a, b) => bySpeaker.statements[b.number]! - bySpeaker.statements[a.number]!,
      ),
    )
    .map(({ id, number }) => {
      const row = last[number]!
      const counts = { id, said: countAt(bySpeaker, number), onItsBehalf: onItsBehalf[number]! }
      if (row < 0) return counts
      const used = dateUsed[row]!
      const lastId = statements[row]!.id
      return { ...counts, lastHeard: used.date, lastBasis: basisOf(statements[row]!, used), lastId }
    })
}

/** Counts the statements of a filter, and the independent articles that carry them. */
export function voicesOf({ lang }: VoicesQuestion, columns: Columns, found: Found): VoicesAnswer {
  const placed = placing(columns, found)
  const { bins, groupIds, width } = placed
  const { byTime, byBin, byGroup, byTopic, byBoth, bySpeaker, all } = counted(
    columns,
    found,
    placed,
  )
  const { lookup, topics } = columns
  const inOrder = groupIds
    .map((id, key) => ({ id, key, label: lookup.group(id)?.label }))
    // Speakers of no group are there only where they said something.
    .filter(({ id, key }) => id !== '' || byGroup.statements[key]! > 0)
    .sort(inNameOrder(lang, (a, b) => byGroup.statements[b.key]! - byGroup.statements[a.key]!))
  const groups = inOrder.map(({ id, key, label }): VoiceGroup => {
    const at = (place: number) => countAt(byTime, key * width + place)
    return {
      key: id,
      ...(label ? { label } : {}),
      all: countAt(byGroup, key),
      counts: bins.map((_bin, bin) => at(OTHERS + bin)),
      inexact: at(INEXACT),
      undated: at(UNDATED),
    }
  })
  const topicRows = [...topics.values, '']
    .map((id, key) => ({ id, key, label: lookup.topic(id)?.label }))
    .filter(({ key }) => byTopic.statements[key]! > 0)
    .sort(inNameOrder(lang, (a, b) => byTopic.statements[b.key]! - byTopic.statements[a.key]!))
    .map(({ id, key, label }): VoiceTopic => ({
      key: id,
      ...(label ? { label } : {}),
      all: countAt(byTopic, key),
      groups: inOrder.map((group) => countAt(byBoth, key * groupIds.length + group.key)),
    }))
  return {
    bins,
    groups,
    topics: topicRows,
    heard: heardOf(bySpeaker, lang, columns, found),
    waiting: waitingOf(bySpeaker.statements, lang, columns, found),
    totals: bins.map((_bin, bin) => countAt(byBin, OTHERS + bin)),
    inexact: countAt(byBin, INEXACT),
    undated: countAt(byBin, UNDATED),
    all: countAt(all, 0),
    of: found.of,
    ignored: found.ignored,
  }
}
