/** The records as columns: a small number a row and column, tables of what the numbers mean. */
import type { DateUsed } from '#src/contract/answers.ts'
import { stances } from '#src/contract/records.ts'
import type { Seal, Stakeholder, Statement } from '#src/contract/records.ts'
import { dateUsedOf, earliestPublished, intervalOf, precisionOf } from '#src/domain/dates.ts'
import type { Interval, Precision } from '#src/domain/dates.ts'
import { createLookup } from '#src/domain/records.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import { statementSeal } from '#src/domain/seals.ts'
import { middleDay, placeOf } from '#src/domain/timeAxis.ts'
import { createInterner, createSetInterner } from './intern.ts'
import type { Interner, Sets } from './intern.ts'

export type AskState = 'none' | 'open' | 'answered'

/** The coded fields of a statement that have few values, as one. */
export interface Code {
  kind: string
  wording: string
  language: string
  status: string
  seal: Seal
  ask: AskState
}

/** A date that some row is filed under. */
export interface DateValue extends Interval {
  date: string
  precision: Precision
  /** Months since year 0 up to the one it begins in. */
  month: number
  /** The days it takes up on a time axis, and the one that holds their middle. */
  place: Interval
  middle: number
}

/** Where a set of appearances stands. */
export interface SourceSet {
  articleIds: readonly string[]
  /** Earliest publication. */
  published: Interval | undefined
}

/** A position as one number: topic number times this, plus the place of its stance. */
export const STANCE_COUNT = stances.length

export interface Columns {
  size: number
  /** By date used (end, start, id); undated rows come last, by id. */
  statements: readonly Statement[]
  dated: number
  dateUsed: readonly (DateUsed | undefined)[]
  seals: readonly Seal[]
  rowOf: ReadonlyMap<string, number>
  lookup: Lookup
  /** Stakeholder ids by number, merged ones as their target. */
  stakeholders: Interner<Stakeholder | undefined>
  stakeholderIds: readonly string[]
  speaker: Int32Array
  /** Sets of stakeholder numbers. */
  behalf: Int32Array
  behalfSets: Sets
  addressee: Int32Array
  addresseeSets: Sets
  position: Int32Array
  /** Sets of position numbers. */
  positionSets: Sets
  /** Topics by number. */
  topics: Interner<string>
  source: Int32Array
  sourceSets: readonly SourceSet[]
  /** Sets of outlet numbers. */
  outlet: Int32Array
  outletSets: Sets
  outlets: Interner<string>
  code: Int32Array
  codes: readonly Code[]
  /** Rows of each code. */
  codeSizes: Int32Array
  /** 0: undated; else one more than the place in `dates`. */
  date: Int32Array
  dates: readonly DateValue[]
  added: Int32Array
  addedDays: readonly string[]
}

interface Draft {
  statement: Statement
  used: DateUsed | undefined
  interval: Interval | undefined
}

function compareDrafts(a: Draft, b: Draft): number {
  if (!a.interval || !b.interval) {
    if (a.interval) return -1
    if (b.interval) return 1
  } else {
    const order = a.interval.end - b.interval.end || a.interval.start - b.interval.start
    if (order !== 0) return order
  }
  return a.statement.id < b.statement.id ? -1 : 1
}

function askState(statement: Statement): AskState {
  if (!statement.ask) return 'none'
  return statement.ask.answers.length > 0 ? 'answered' : 'open'
}

/** Turns records into columns; one pass, in date order. */
export function createColumns(records: Records): Columns {
  const lookup = createLookup(records)
  const drafts: Draft[] = records.statements.map((statement) => {
    const used = dateUsedOf(statement, lookup.article)
    return { statement, used, interval: used && intervalOf(used.date) }
  })
  drafts.sort(compareDrafts)
  const size = drafts.length
  const column = () => new Int32Array(size)
  const stakeholders = createInterner<Stakeholder | undefined>()
  const stakeholderIds: string[] = []
  const stakeholderOf = (id: string) => {
    const target = lookup.stakeholder(id)
    const number = stakeholders.add(target?.id ?? id, target)
    stakeholderIds[number] ??= target?.id ?? id
    return number
  }
  const behalf = createSetInterner()
  const addressee = createSetInterner()
  const outletSets = createSetInterner()
  const outlets = createInterner<string>()
  const positions = createSetInterner()
  const topics = createInterner<string>()
  const sources = createInterner<SourceSet>()
  const codes = createInterner<Code>()
  const dates = createInterner<DateValue>()
  const added = createInterner<string>()
  const columns = {
    speaker: column(),
    behalf: column(),
    addressee: column(),
    position: column(),
    source: column(),
    outlet: column(),
    code: column(),
    date: column(),
    added: column(),
  }
  const seals: Seal[] = []
  const rowOf = new Map<string, number>()
  // Those of articles that hold no statement are known too: they match nothing.
  for (const { outlet } of records.articles) outlets.add(outlet, outlet)
  const articleText = (id: string) => lookup.article(id)?.text
  const lastDay = intervalOf(records.release.recordsThrough).end
  for (const [row, { statement, used }] of drafts.entries()) {
    rowOf.set(statement.id, row)
    const seal = statementSeal(statement, articleText)
    seals.push(seal)
    columns.speaker[row] = stakeholderOf(statement.speakerId)
    columns.behalf[row] = behalf.add(statement.onBehalfOfIds.map(stakeholderOf))
    columns.addressee[row] = addressee.add(statement.addresseeIds.map(stakeholderOf))
    columns.position[row] = positions.add(
      statement.positions.map(
        ({ topicId, stance }) =>
          topics.add(topicId, topicId) * STANCE_COUNT + stances.indexOf(stance),
      ),
    )
    const articleIds = statement.appearances.map(({ articleId }) => articleId)
    columns.source[row] = sources.add(articleIds.join(' '), {
      articleIds,
      published: intervalIfAny(earliestPublished(statement, lookup.article)),
    })
    columns.outlet[row] = outletSets.add(
      articleIds.flatMap((id) => {
        const outlet = lookup.article(id)?.outlet
        return outlet === undefined ? [] : [outlets.add(outlet, outlet)]
      }),
    )
    const { kind, wording, language, status } = statement
    const ask = askState(statement)
    columns.code[row] = codes.add([kind, wording, language, status, seal, ask].join('|'), {
      kind,
      wording,
      language,
      status,
      seal,
      ask,
    })
    if (used) {
      const { date } = used
      columns.date[row] = dates.add(date, dateValue(date, lastDay)) + 1
    }
    columns.added[row] = added.add(statement.addedOn, statement.addedOn)
  }
  const codeSizes = new Int32Array(codes.values.length)
  for (const code of columns.code) codeSizes[code]!++
  return {
    ...columns,
    size,
    statements: drafts.map(({ statement }) => statement),
    dated: drafts.filter(({ used }) => used !== undefined).length,
    dateUsed: drafts.map(({ used }) => used),
    seals,
    rowOf,
    lookup,
    stakeholders,
    stakeholderIds,
    behalfSets: behalf.flat(),
    addresseeSets: addressee.flat(),
    positionSets: positions.flat(),
    topics,
    sourceSets: sources.values,
    outletSets: outletSets.flat(),
    outlets,
    codes: codes.values,
    codeSizes,
    dates: dates.values,
    addedDays: added.values,
  }
}

function dateValue(date: string, lastDay: number): DateValue {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1
  const place = placeOf(date, lastDay)
  return {
    ...intervalOf(date),
    date,
    precision: precisionOf(date),
    month,
    place,
    middle: middleDay(place),
  }
}

function intervalIfAny(date: string | undefined): Interval | undefined {
  return date === undefined ? undefined : intervalOf(date)
}
