/** The engine: answers questions about the statements, fast, from columns in memory. */
import type { TimeHistogram } from '#src/contract/answers.ts'
import type { FacetKey, Lang, Sort } from '#src/contract/questions.ts'
import { formatFilter } from '#src/contract/filter.ts'
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import { answersCounted } from '#src/domain/asks.ts'
import type { Records } from '#src/domain/records.ts'
import { barStances } from '#src/contract/records.ts'
import { createColumns } from './columns.ts'
import { conditionsOf, knownFilter } from './conditions.ts'
import type { Found } from './found.ts'
import { newestFirst, orderOf } from './orders.ts'
import type { Engine, ListQuestion, Row } from './question.ts'
import { countOf, facetCounts } from './facetCounts.ts'
import { scan } from './scan.ts'
import type { Scan } from './scan.ts'
import { createSearch } from './search.ts'
import { timeHistogram } from './timeHistogram.ts'

/** Questions whose scans are kept, so that paging and places need no new one. */
const KEPT = 8

/** All that was worked out for one filter. */
interface Kept extends Found {
  facets: Map<FacetKey, { value: string; count: number }[]>
  histogram: TimeHistogram | undefined
  loosen: { key: FilterKey; total: number }[] | undefined
  /** Matching rows by sort and language. */
  lists: Map<string, Int32Array>
}

/**
 * Builds the engine over records. Later calls answer from memory. Over a previous engine of the same
 * release it is built fast where little has changed since.
 */
export function createEngine(records: Records, previous?: Engine): Engine {
  const columns = createColumns(records, previous?.inner.columns)
  const search = createSearch(columns, columns.from && previous?.inner.search)
  // At the start all is made ready; later edits wait for no more than they need.
  if (!columns.from) search.match('')
  const orders = new Map<string, Int32Array>()
  const kept = new Map<string, Kept>()

  const row = (at: number): Row => {
    const statement = columns.statements[at]!
    return {
      statement,
      seal: columns.seals[at]!,
      dateUsed: columns.dateUsed[at],
      ...(statement.ask && { answered: answersCounted(statement.ask, columns.lookup.statement) }),
    }
  }
  const run = (filter: StatementFilter) => scan(columns.size, conditionsOf(filter, columns, search))

  function answerOf(asked: StatementFilter): Kept {
    const key = formatFilter(asked)
    const held = kept.get(key)
    if (held) {
      // Read again is young again; the empty question is never dropped.
      kept.delete(key)
      kept.set(key, held)
      return held
    }
    const { filter, ignored } = knownFilter(asked, columns)
    const conditions = conditionsOf(filter, columns, search)
    const fresh: Kept = {
      filter,
      ignored,
      result: scan(columns.size, conditions),
      of: countOf(columns, conditions[0]!.table),
      facets: new Map(),
      histogram: undefined,
      loosen: undefined,
      lists: new Map(),
    }
    kept.set(key, fresh)
    if (kept.size > KEPT) {
      const oldest = [...kept.keys()].find((each) => each !== '')
      if (oldest !== undefined) kept.delete(oldest)
    }
    return fresh
  }

  function orderFor(sort: Sort, lang: Lang): Int32Array {
    const name = `${sort} ${lang}`
    let order = orders.get(name)
    if (!order) {
      order = orderOf(sort, columns, lang)
      orders.set(name, order)
    }
    return order
  }

  function ordered({ masks, matched }: Scan, sort: Sort, lang: Lang): Int32Array {
    // Rows stand in order of date already, the undated last in both directions.
    if (sort === 'said') return matched
    if (sort === '-said') return newestFirst(matched, columns.dated)
    const order = orderFor(sort, lang)
    const list = new Int32Array(matched.length)
    let length = 0
    for (let at = 0; length < list.length; at++) {
      const row = order[at]!
      if (masks[row] === 0) list[length++] = row
    }
    return list
  }

  /** The matching rows in order. */
  function listOf(answer: Kept, { sort, lang }: Omit<ListQuestion, 'filter'>): Int32Array {
    const name = `${sort} ${lang}`
    const held = answer.lists.get(name)
    if (held) return held
    const list = ordered(answer.result, sort, lang)
    answer.lists.set(name, list)
    return list
  }

  function histogramOf(answer: Kept): TimeHistogram {
    answer.histogram ??= timeHistogram(answer.filter, columns, answer.result)
    return answer.histogram
  }

  function undatedLeftOut(answer: Kept): number {
    const { from, to } = answer.filter
    if ((from?.any.length ?? 0) === 0 && (to?.any.length ?? 0) === 0) return 0
    const { undated } = histogramOf(answer)
    return barStances.reduce((sum, stance) => sum + undated[stance], 0)
  }

  function loosenOf(answer: Kept) {
    if (answer.result.matched.length > 0) return undefined
    answer.loosen ??= (Object.keys(answer.filter) as FilterKey[]).map((key) => {
      const { [key]: _lifted, ...others } = answer.filter
      return { key, total: run(others).matched.length }
    })
    return answer.loosen
  }

  return {
    inner: { columns, search },
    page(question) {
      const answer = answerOf(question.filter)
      const list = listOf(answer, question)
      const counts = question.facets.map((facet) => {
        let held = answer.facets.get(facet)
        if (!held) {
          held = facetCounts(facet, answer.filter, columns, answer.result)
          answer.facets.set(facet, held)
        }
        return [facet, held] as const
      })
      const page = list.subarray(question.offset, question.offset + question.limit)
      return {
        rows: Array.from(page, row),
        total: answer.result.matched.length,
        of: answer.of,
        ignored: answer.ignored,
        undatedLeftOut: undatedLeftOut(answer),
        counts: Object.fromEntries(counts),
        histogram: question.histogram ? histogramOf(answer) : undefined,
        loosen: loosenOf(answer),
      }
    },
    list(question) {
      const list = listOf(answerOf(question.filter), question)
      return { total: list.length, rows: iterate(list, row) }
    },
    row(id) {
      const at = columns.rowOf.get(id)
      return at === undefined ? undefined : row(at)
    },
    answeredBy(id) {
      const asks = columns.codes.map(({ ask }) => ask !== 'none')
      const found: number[] = []
      for (let at = 0; at < columns.size; at++) {
        if (!asks[columns.code[at]!]) continue
        const answers = columns.statements[at]!.ask?.answers ?? []
        if (answers.some(({ statementId }) => statementId === id)) found.push(at)
      }
      return found.map(row)
    },
    over: (filter, answer) => answer(answerOf(filter), columns, row),
    place(id, question) {
      const at = columns.rowOf.get(id)
      if (at === undefined) return undefined
      const list = listOf(answerOf(question.filter), question)
      const index = list.indexOf(at)
      if (index < 0) return undefined
      const idAt = (place: number) => {
        const other = list[place]
        return other === undefined ? undefined : columns.statements[other]!.id
      }
      return {
        index,
        total: list.length,
        previousId: idAt(index - 1),
        nextId: idAt(index + 1),
      }
    },
  }
}

function* iterate(list: Int32Array, row: (at: number) => Row): Generator<Row> {
  for (const at of list) yield row(at)
}
