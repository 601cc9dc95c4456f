/** What statements say of each stakeholder. */
import type { Heard } from '#src/contract/stakeholders.ts'
import { basisOf } from '#src/domain/dates.ts'
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import { tally } from './heardTally.ts'
import { markSets } from './intern.ts'
import { newestFirst } from './orders.ts'
import type { HeardAnswer, Row, RowsOfAnswer } from './question.ts'

/** What the rows that were found say of each stakeholder that they have to do with. */
export function heardOf(columns: Columns, found: Found): HeardAnswer {
  const counts = tally(columns, found)
  const topicIds = columns.topics.values

  function topicsOf(number: number): string[] {
    const start = number * topicIds.length
    const byTopic = counts.topics.subarray(start, start + topicIds.length)
    return [...byTopic.keys()]
      .filter((topic) => byTopic[topic]! > 0)
      .sort((a, b) => byTopic[b]! - byTopic[a]! || (topicIds[a]! < topicIds[b]! ? -1 : 1))
      .map((topic) => topicIds[topic]!)
  }
  const idAt = (row: number) => columns.statements[row]!.id
  const dateAt = (row: number) => columns.dateUsed[row]!.date
  const basisAt = (row: number) => basisOf(columns.statements[row]!, columns.dateUsed[row]!)

  const heard = new Map<string, Heard>()
  const lastWords = new Map<string, string>()
  for (const [number, id] of columns.stakeholderIds.entries()) {
    const said = counts.said[number]!
    const saidInOwnName = counts.ownName[number]!
    const saidOnItsBehalf = counts.onItsBehalf[number]!
    const addressed = counts.addressed[number]!
    if (said + saidOnItsBehalf + addressed === 0) continue
    const first = counts.first[number]!
    const last = counts.last[number]!
    heard.set(id, {
      said,
      saidInOwnName,
      saidOnBehalfOfOthers: said - saidInOwnName,
      saidOnItsBehalf,
      addressed,
      asksMade: counts.asksMade[number]!,
      asksReceived: counts.asksReceived[number]!,
      ...(last < 0
        ? {}
        : {
            firstHeard: dateAt(first),
            lastHeard: dateAt(last),
            firstBasis: basisAt(first),
            lastBasis: basisAt(last),
            firstId: idAt(first),
            lastId: idAt(last),
          }),
      topicIds: topicsOf(number),
    })
    if (said > 0) lastWords.set(id, idAt(last < 0 ? counts.undated[number]! : last))
  }
  return { heard, lastWords, total: found.result.matched.length, ignored: found.ignored }
}

/** The rows that were found and that one stakeholder has to do with. */
export function rowsOf(
  id: string,
  columns: Columns,
  found: Found,
  row: (at: number) => Row,
): RowsOfAnswer {
  const { matched } = found.result
  const said: number[] = []
  const onItsBehalf: number[] = []
  const addressed: number[] = []
  const number = columns.stakeholders.get(id)
  if (number !== undefined) {
    const marked = new Uint8Array(columns.stakeholderIds.length)
    marked[number] = 1
    const behalfMarks = markSets(columns.behalfSets, marked)
    const addresseeMarks = markSets(columns.addresseeSets, marked)
    const { speaker, behalf, addressee } = columns
    for (let at = 0; at < matched.length; at++) {
      const each = matched[at]!
      if (speaker[each] === number) said.push(each)
      else if (behalfMarks[behalf[each]!] === 1) onItsBehalf.push(each)
      if (addresseeMarks[addressee[each]!] === 1) addressed.push(each)
    }
  }
  const rows = (list: number[]) =>
    Array.from(newestFirst(Int32Array.from(list), columns.dated), row)
  return {
    said: rows(said),
    onItsBehalf: rows(onItsBehalf),
    addressed: rows(addressed),
    total: matched.length,
    ignored: found.ignored,
  }
}
