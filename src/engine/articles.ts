/** What statements stand in each article and outlet. */
import { seals } from '#src/contract/records.ts'
import type { Seal } from '#src/contract/records.ts'
import type { SealCounts } from '#src/contract/texts.ts'
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import type { ArticleCounts, ArticleRowsAnswer, Row } from './question.ts'

const SEALS = seals.length
const numberOf = Object.fromEntries(seals.map((seal, at) => [seal, at])) as Record<Seal, number>

/** Written out: there may be tens of thousands of them. */
function sealCounts(counts: ArrayLike<number>, at: number): SealCounts {
  const of = (seal: Seal) => counts[at * SEALS + numberOf[seal]]!
  return {
    verified: of('verified'),
    moved: of('moved'),
    broken: of('broken'),
    'not-held': of('not-held'),
    summary: of('summary'),
  }
}

/** How many of the rows that were found stand in each article and outlet, and their seals. */
export function articlesOf(columns: Columns, { result, ignored }: Found): ArticleCounts {
  const { source, sourceSets, code, outlet, outletSets, outlets } = columns
  const sealOf = Uint8Array.from(columns.codes, ({ seal }) => numberOf[seal])
  // Rows that stand in the same articles are counted as one; there are few such sets.
  const bySource = new Int32Array(sourceSets.length * SEALS)
  const all = new Int32Array(SEALS)
  const byOutlet = new Int32Array(outlets.values.length)
  const { starts, members } = outletSets
  const { matched } = result
  for (let at = 0; at < matched.length; at++) {
    const row = matched[at]!
    const seal = sealOf[code[row]!]!
    bySource[source[row]! * SEALS + seal]!++
    all[seal]!++
    const set = outlet[row]!
    for (let each = starts[set]!; each < starts[set + 1]!; each++) byOutlet[members[each]!]!++
  }
  const tallies = new Map<string, Int32Array>()
  for (const [set, { articleIds }] of sourceSets.entries()) {
    const start = set * SEALS
    let found = 0
    for (let seal = 0; seal < SEALS; seal++) found += bySource[start + seal]!
    if (found === 0) continue
    for (const id of articleIds.length === 1 ? articleIds : new Set(articleIds)) {
      let tally = tallies.get(id)
      if (!tally) tallies.set(id, (tally = new Int32Array(SEALS)))
      for (let seal = 0; seal < SEALS; seal++) tally[seal]! += bySource[start + seal]!
    }
  }
  return {
    articles: new Map([...tallies].map(([id, tally]) => [id, sealCounts(tally, 0)])),
    outlets: new Map(
      outlets.values.flatMap((name, number) => {
        const count = byOutlet[number]!
        return count > 0 ? [[name, count] as const] : []
      }),
    ),
    seals: sealCounts(all, 0),
    ignored,
  }
}

/** The rows that were found and stand in one article, by date. */
export function articleRowsOf(
  id: string,
  columns: Columns,
  { result, ignored }: Found,
  row: (at: number) => Row,
): ArticleRowsAnswer {
  const holds = Uint8Array.from(columns.sourceSets, ({ articleIds }) =>
    Number(articleIds.includes(id)),
  )
  const { matched } = result
  const rows: Row[] = []
  for (let at = 0; at < matched.length; at++) {
    if (holds[columns.source[matched[at]!]!] === 1) rows.push(row(matched[at]!))
  }
  return { rows, ignored }
}
