/** Statements as numbers: what each number means stands in tables. */
import type { DateUsed } from '#src/contract/answers.ts'
import { stances } from '#src/contract/records.ts'
import type { Seal, Stakeholder, Statement } from '#src/contract/records.ts'
import { answersCounted } from '#src/domain/asks.ts'
import { dateUsedOf, earliestPublished, intervalOf, precisionOf } from '#src/domain/dates.ts'
import type { Interval, Precision } from '#src/domain/dates.ts'
import type { Lookup, Records } from '#src/domain/records.ts'
import { statementSeal } from '#src/domain/seals.ts'
import { middleDay, placeOf } from '#src/domain/timeAxis.ts'
import { createInterner, createSetInterner } from './intern.ts'
import type { Interner } from './intern.ts'

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

/** The columns of numbers, one number a row. */
export const columnNames = [
  'speaker',
  'behalf',
  'addressee',
  'position',
  'source',
  'outlet',
  'code',
  'date',
  'added',
] as const
export type Numbers = Record<(typeof columnNames)[number], Int32Array>

/** A statement on its way into the columns, with its date. */
export interface Draft {
  statement: Statement
  used: DateUsed | undefined
  interval: Interval | undefined
}

function askState({ ask }: Statement, { statement }: Lookup): AskState {
  if (!ask) return 'none'
  return answersCounted(ask, statement) > 0 ? 'answered' : 'open'
}

/**
 * Codes statements as numbers, equal values as equal ones. What was coded once keeps its number,
 * though no row may hold it any more.
 */
export function createCoder(release: Records['release']) {
  let lookup!: Lookup
  const stakeholders = createInterner<string>()
  const stakeholderOf = (id: string) => {
    const target = lookup.stakeholder(id)?.id ?? id
    return stakeholders.add(target, target)
  }
  const behalf = createSetInterner()
  const addressee = createSetInterner()
  const outletSets = createSetInterner()
  const outlets = createInterner<string>()
  const positions = createSetInterner()
  const topics = createInterner<string>()
  const topicOf = (id: string) => {
    const target = lookup.topic(id)?.id ?? id
    return topics.add(target, target)
  }
  const sources = createInterner<SourceSet>()
  const codes = createInterner<Code>()
  const dates = createInterner<DateValue>()
  const added = createInterner<string>()
  const articleText = (id: string) => lookup.article(id)?.text
  const lastDay = intervalOf(release.recordsThrough).end

  return {
    /** Reads other records from now on. */
    follow(now: Lookup) {
      lookup = now
    },
    draft(statement: Statement): Draft {
      const used = dateUsedOf(statement, lookup.article)
      return { statement, used, interval: used && intervalOf(used.date) }
    },
    /** Writes the numbers of a row. Gives its seal. */
    write(columns: Numbers, row: number, { statement, used }: Draft): Seal {
      const seal = statementSeal(statement, articleText)
      columns.speaker[row] = stakeholderOf(statement.speakerId)
      columns.behalf[row] = behalf.add(statement.onBehalfOfIds.map(stakeholderOf))
      columns.addressee[row] = addressee.add(statement.addresseeIds.map(stakeholderOf))
      columns.position[row] = positions.add(
        statement.positions.map(
          ({ topicId, stance }) => topicOf(topicId) * STANCE_COUNT + stances.indexOf(stance),
        ),
      )
      const articleIds = statement.appearances.map(({ articleId }) => articleId)
      const published = earliestPublished(statement, lookup.article)
      columns.source[row] = sources.add(`${articleIds.join(' ')} ${published}`, {
        articleIds,
        published: intervalIfAny(published),
      })
      columns.outlet[row] = outletSets.add(
        articleIds.flatMap((id) => {
          const outlet = lookup.article(id)?.outlet
          return outlet === undefined ? [] : [outlets.add(outlet, outlet)]
        }),
      )
      const { kind, wording, language, status } = statement
      const ask = askState(statement, lookup)
      columns.code[row] = codes.add([kind, wording, language, status, seal, ask].join('|'), {
        kind,
        wording,
        language,
        status,
        seal,
        ask,
      })
      columns.date[row] = used ? dates.add(used.date, dateValue(used.date, lastDay)) + 1 : 0
      columns.added[row] = added.add(statement.addedOn, statement.addedOn)
      return seal
    },
    /** What the numbers mean so far. */
    tables: () => ({
      stakeholders: {
        get: stakeholders.get,
        values: stakeholders.values.map(lookup.stakeholder),
      } satisfies Pick<Interner<Stakeholder | undefined>, 'get' | 'values'>,
      stakeholderIds: stakeholders.values,
      behalfSets: behalf.flat(),
      addresseeSets: addressee.flat(),
      positionSets: positions.flat(),
      topics,
      sourceSets: sources.values,
      outletSets: outletSets.flat(),
      outlets,
      codes: codes.values,
      dates: dates.values,
      addedDays: added.values,
    }),
  }
}

export type Coder = ReturnType<typeof createCoder>

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
