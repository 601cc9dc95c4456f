/** Orders of all rows: by date, or by a rank of each row's value with the newest first inside. */
import type { Lang, Sort, SortKey } from '#src/contract/questions.ts'
import { pick } from '#src/domain/text2.ts'
import type { Columns } from './columns.ts'

/** Ranks of values by locale, missing ones `undefined`; equal texts have equal ranks. */
export function rankTexts(
  values: readonly (string | undefined)[],
  lang: Lang,
): (number | undefined)[] {
  const { compare } = new Intl.Collator(lang)
  const sorted = [...new Set(values)].filter((value) => value !== undefined).toSorted(compare)
  const ranks = new Map<string, number>()
  let rank = -1
  let previous: string | undefined
  for (const value of sorted) {
    if (previous === undefined || compare(previous, value) !== 0) rank++
    ranks.set(value, rank)
    previous = value
  }
  return values.map((value) => (value === undefined ? undefined : ranks.get(value)))
}

/** A column of numbers and the rank of each number. */
interface Ranked {
  column: Int32Array | undefined
  ranks: (number | undefined)[]
}

function rankedBy(key: Exclude<SortKey, 'said'>, columns: Columns, lang: Lang): Ranked {
  const speakers = columns.stakeholders.values
  const text = (column: Int32Array, values: readonly (string | undefined)[]): Ranked => ({
    column,
    ranks: rankTexts(values, lang),
  })
  switch (key) {
    case 'stakeholder':
      return text(
        columns.speaker,
        speakers.map((each) => each && pick(each.name, lang).text),
      )
    case 'group':
      return text(
        columns.speaker,
        speakers.map((each) => {
          const group = each && columns.lookup.group(each.group)
          return group && pick(group.label, lang).text
        }),
      )
    case 'statement':
      return {
        column: undefined,
        ranks: rankTexts(
          columns.statements.map((statement) => shownText(statement, lang)),
          lang,
        ),
      }
    case 'outlet':
      return text(
        columns.source,
        columns.sourceSets.map(({ articleIds: [first] }) =>
          first === undefined ? undefined : columns.lookup.article(first)?.outlet,
        ),
      )
    case 'published': {
      const known = columns.sourceSets.flatMap(({ published }) => published ?? [])
      known.sort((a, b) => a.end - b.end || a.start - b.start)
      const ranks = new Map<string, number>()
      for (const { start, end } of known) {
        const name = `${start} ${end}`
        if (!ranks.has(name)) ranks.set(name, ranks.size)
      }
      return {
        column: columns.source,
        ranks: columns.sourceSets.map(({ published }) =>
          published ? ranks.get(`${published.start} ${published.end}`) : undefined,
        ),
      }
    }
    default:
      return text(
        columns.code,
        columns.codes.map((code) => code[key]),
      )
  }
}

/** The text that a list shows first: a summary in the language of the page, else the own words. */
export function shownText(statement: Columns['statements'][number], lang: Lang): string {
  const { wording, language, translation, text } = statement
  if (wording === 'summary' && language !== lang && translation?.language === lang) {
    return translation.text
  }
  return text
}

/** Newest said first; undated rows last in both directions. */
function bySaid({ size, dated }: Columns, descending: boolean): Int32Array {
  const order = new Int32Array(size)
  for (let at = 0; at < size; at++) {
    order[at] = at < dated && descending ? dated - 1 - at : at
  }
  return order
}

/** Rows in row order with the dated ones turned round; undated ones, which come last, stay. */
export function newestFirst(rows: Int32Array, dated: number): Int32Array {
  let end = rows.length
  while (end > 0 && rows[end - 1]! >= dated) end--
  const list = rows.slice()
  list.subarray(0, end).reverse()
  return list
}

/** All rows in an order. Rows of equal value stand newest first, those of no value at the end. */
export function orderOf(sort: Sort, columns: Columns, lang: Lang): Int32Array {
  const descending = sort.startsWith('-')
  const key = (descending ? sort.slice(1) : sort) as SortKey
  if (key === 'said') return bySaid(columns, descending)
  const { column, ranks } = rankedBy(key, columns, lang)
  const most = ranks.reduce<number>((max, rank) => Math.max(max, rank ?? 0), 0)
  const place = Int32Array.from(ranks, (rank) =>
    rank === undefined ? most + 1 : descending ? most - rank : rank,
  )
  const placeOf = column ? (row: number) => place[column[row]!]! : (row: number) => place[row]!
  // A counting sort over the newest-first order keeps that order among equals.
  const starts = new Int32Array(most + 3)
  for (let row = 0; row < columns.size; row++) starts[placeOf(row) + 1]!++
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!
  const order = new Int32Array(columns.size)
  for (const row of bySaid(columns, true)) order[starts[placeOf(row)]!++] = row
  return order
}
