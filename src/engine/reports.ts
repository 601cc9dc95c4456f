/**
 * Independent articles: those that carry one statement and come from one original outlet are copies
 * of one report.
 */
import type { Columns } from './columns.ts'
import type { Sets } from './intern.ts'

/** For each set of sources the numbers of its reports, each once. */
const known = new WeakMap<Columns, Sets>()

/** Numbers of articles that stand for one another; each follows to the one that stands for all. */
function createUnion() {
  const parents: number[] = []
  const rootOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) root = parents[root]!
    // Shorter ways for the next time.
    for (let each = at; parents[each] !== root;) {
      const next = parents[each]!
      parents[each] = root
      each = next
    }
    return root
  }
  return {
    add: () => parents.push(parents.length) - 1,
    join: (a: number, b: number) => {
      parents[rootOf(b)] = rootOf(a)
    },
    rootOf,
  }
}

function makeReports({ source, sourceSets, lookup }: Columns): Sets {
  // Sets that no row holds any more join nothing.
  const present = new Uint8Array(sourceSets.length)
  for (let row = 0; row < source.length; row++) present[source[row]!] = 1
  const numbers = new Map<string, number>()
  const union = createUnion()
  const numberOf = (id: string) => {
    const held = numbers.get(id)
    if (held !== undefined) return held
    const number = union.add()
    numbers.set(id, number)
    return number
  }
  for (const [set, { articleIds }] of sourceSets.entries()) {
    if (present[set] === 0) continue
    const origins = new Map<string, { numbers: number[]; copied: boolean }>()
    for (const id of articleIds) {
      const article = lookup.article(id)
      const number = numberOf(id)
      if (!article || articleIds.length === 1) continue
      const name = article.originalOutlet ?? article.outlet
      const origin = origins.get(name) ?? { numbers: [], copied: false }
      origin.numbers.push(number)
      origin.copied ||= article.originalOutlet !== undefined
      origins.set(name, origin)
    }
    // Two articles of an outlet's own are no copies of one another, unless a third was taken over.
    for (const { numbers: ofOne, copied } of origins.values()) {
      if (copied) for (const number of ofOne) union.join(ofOne[0]!, number)
    }
  }
  const starts = new Int32Array(sourceSets.length + 1)
  const members: number[] = []
  for (const [set, { articleIds }] of sourceSets.entries()) {
    if (present[set] === 1) {
      const reports = articleIds.map((id) => union.rootOf(numberOf(id)))
      members.push(...(reports.length === 1 ? reports : new Set(reports)))
    }
    starts[set + 1] = members.length
  }
  return { size: numbers.size, starts, members: Int32Array.from(members) }
}

/** The reports of each set of sources; `size` is more than the highest number of a report. */
export function reportsOf(columns: Columns): Sets {
  let reports = known.get(columns)
  if (!reports) {
    reports = makeReports(columns)
    known.set(columns, reports)
  }
  return reports
}

/**
 * Places in `rows` by report: those of report `r` are `at` from `starts[r]` to `starts[r + 1]`. A row
 * stands under each of its reports.
 */
export function rowsByReport(rows: Int32Array, { source }: Columns, reports: Sets) {
  const starts = new Int32Array(reports.size + 1)
  for (let place = 0; place < rows.length; place++) {
    const set = source[rows[place]!]!
    for (let each = reports.starts[set]!; each < reports.starts[set + 1]!; each++) {
      starts[reports.members[each]! + 1]!++
    }
  }
  for (let report = 0; report < reports.size; report++) starts[report + 1]! += starts[report]!
  const next = starts.slice()
  const at = new Int32Array(starts[reports.size]!)
  for (let place = 0; place < rows.length; place++) {
    const set = source[rows[place]!]!
    for (let each = reports.starts[set]!; each < reports.starts[set + 1]!; each++) {
      at[next[reports.members[each]!]!++] = place
    }
  }
  return { starts, at }
}
