/** What the engine is asked and what it answers. */
import type { DateUsed, TimeHistogram } from '#src/contract/answers.ts'
import type { FacetKey, Lang, Sort } from '#src/contract/questions.ts'
import type { FilterKey, Ignored, StatementFilter } from '#src/contract/filter.ts'
import type { Seal, Statement } from '#src/contract/records.ts'

/** A filter in a given order; `lang` decides how names and texts sort. */
export interface ListQuestion {
  filter: StatementFilter
  sort: Sort
  lang: Lang
}

export interface PageQuestion extends ListQuestion {
  offset: number
  limit: number
  /** Facets to count, each under all keys of the filter but its own. */
  facets: readonly FacetKey[]
  histogram: boolean
}

/** One statement with what the engine knows about it. */
export interface Row {
  statement: Statement
  seal: Seal
  dateUsed: DateUsed | undefined
}

export interface PageAnswer {
  rows: Row[]
  /** Statements that match the filter. */
  total: number
  /** Statements under the filter's status alone. */
  of: number
  /** Ids and outlets in the filter that no record has: left out, the rest applied. */
  ignored: Ignored[]
  /** Undated statements that match all keys but `from` and `to`; 0 where the filter has neither. */
  undatedLeftOut: number
  /**
   * Every value with a count above 0, and every value the filter names (then perhaps 0). Merged
   * stakeholders count under their target. Order: count, largest first, then value.
   */
  counts: Partial<Record<FacetKey, { value: string; count: number }[]>>
  histogram: TimeHistogram | undefined
  /** Only where `total` is 0: how many would match without each key (without both its parts). */
  loosen: { key: FilterKey; total: number }[] | undefined
}

export interface Place {
  index: number
  total: number
  previousId: string | undefined
  nextId: string | undefined
}

export interface Engine {
  page(question: PageQuestion): PageAnswer
  /** All statements of a list, in order, made as they are read. */
  list(question: ListQuestion): { total: number; rows: Iterable<Row> }
  row(id: string): Row | undefined
  /** Where a statement stands in a list; undefined where it is not in it. */
  place(id: string, question: ListQuestion): Place | undefined
}
