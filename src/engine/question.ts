/** What the engine is asked and what it answers. */
import type { DateUsed, TimeHistogram } from '#src/contract/answers.ts'
import type { AskPage } from '#src/contract/asks.ts'
import type {
  AskSort,
  LaneKind,
  LaneOrder,
  NetworkCount,
  NetworkShow,
  ChangeVoice,
  ColumnOrder,
  RowKind,
  RowOrder,
  TrendKind,
  TrendUnit,
} from '#src/contract/viewChoices.ts'
import type { FacetKey, Lang, Sort } from '#src/contract/questions.ts'
import type { FilterKey, Ignored, StatementFilter } from '#src/contract/filter.ts'
import type { Timeline } from '#src/contract/lanes.ts'
import type {
  ConditionalChoice,
  Network,
  NetworkKind,
  NetworkNode,
  NeutralChoice,
} from '#src/contract/network.ts'
import type {
  CellStance,
  PositionCell,
  PositionChange,
  PositionChanges,
  Positions,
} from '#src/contract/positions.ts'
import type { Seal, Statement } from '#src/contract/records.ts'
import type { Heard } from '#src/contract/stakeholders.ts'
import type { Trends } from '#src/contract/trends.ts'
import type { SealCounts } from '#src/contract/texts.ts'
import type { Voices } from '#src/contract/voices.ts'
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import type { Search } from './search.ts'

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
  /** Of an ask: how many of its answers count. */
  answered?: number
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

export interface LanesQuestion {
  filter: StatementFilter
  lanes: LaneKind
  order: LaneOrder
  /** The language that labels are ordered in. */
  lang: Lang
  /** First and last day of interest (`YYYY-MM-DD`); all where they are left out. */
  start?: string | undefined
  end?: string | undefined
  /** In the place of `MOST_MARKS` and `MOST_BINS`. */
  limits?: LanesLimits | undefined
}

/** How many marks come singly, and about how many bins there may be over all lanes. */
export interface LanesLimits {
  marks: number
  bins: number
}

/** The timeline without what only a server adds to it. */
export type LanesAnswer = Pick<
  Timeline,
  'lanes' | 'marks' | 'bins' | 'span' | 'total' | 'undated' | 'ignored'
>

export interface TrendsQuestion {
  filter: StatementFilter
  by: TrendKind
  unit: TrendUnit
  /** The language that equal series are ordered in. */
  lang: Lang
}

export type TrendsAnswer = Omit<Trends, 'version'>

export interface NetworkQuestion {
  filter: StatementFilter
  kind: NetworkKind
  /** How agreement is counted, which of it is kept, and what the other two stances count as. */
  count: NetworkCount
  show: NetworkShow
  conditional: ConditionalChoice
  neutral: NeutralChoice
  /** Ties below this weight are left out. */
  least?: number | undefined
  /** In the place of 60 and `MOST_TIES`: how many come, heaviest first. */
  limits?: { nodes: number; ties: number } | undefined
}

/** A network without what only a server adds to it. */
export interface NetworkAnswer extends Omit<Network, 'nodes' | 'topics' | 'version'> {
  nodes: Omit<NetworkNode, 'name' | 'group'>[]
}

export interface HeardAnswer {
  /** By id, merged ones as their target: all that some statement of the filter has to do with. */
  heard: ReadonlyMap<string, Heard>
  /** By the same ids, of those that said anything: the statement that `rowsOf` puts first. */
  lastWords: ReadonlyMap<string, string>
  /** Statements that match the filter. */
  total: number
  ignored: Ignored[]
}

/** The statements under a filter that one stakeholder has to do with, each list newest said first. */
export interface RowsOfAnswer {
  said: Row[]
  /** Said by others on its behalf. */
  onItsBehalf: Row[]
  addressed: Row[]
  total: number
  ignored: Ignored[]
}

/** What statements stand in each article and outlet; those without any are left out. */
export interface ArticleCounts {
  /** By article id, its statements by seal. */
  articles: ReadonlyMap<string, SealCounts>
  /** By outlet, the statements in its articles, each once. */
  outlets: ReadonlyMap<string, number>
  /** All statements by seal. */
  seals: SealCounts
  ignored: Ignored[]
}

/** The statements in one article, by date, undated ones last. */
export interface ArticleRowsAnswer {
  rows: Row[]
  ignored: Ignored[]
}

export interface PositionsQuestion {
  filter: StatementFilter
  rows: RowOrder
  columns: ColumnOrder
  /** The language that names are ordered in. */
  lang: Lang
}

/** The matrix without what only a server adds to it. */
export type PositionsAnswer = Omit<Positions, 'version' | 'recordsThrough'>

/** One cell: what a group's or stakeholder's own say on a topic, or others for it. */
export interface CellQuestion {
  filter: StatementFilter
  row: RowKind
  /** Ids that are not merged. */
  of: string
  on: string
}

export interface CellAnswer extends Pick<PositionCell, 'counts' | 'total' | 'ignored' | 'latest'> {
  /** Newest said first. */
  items: { row: Row; stance: CellStance }[]
}

export interface ChangesQuestion {
  filter: StatementFilter
  voice: ChangeVoice
  reversals: boolean
  /** The language that groups are ordered in. */
  lang: Lang
}

export interface ChangesAnswer extends Pick<
  PositionChanges,
  'total' | 'compared' | 'changed' | 'reversals' | 'unordered' | 'groups' | 'ignored'
> {
  /** The pairs to show in order, made as they are read, from a place on. */
  items(offset: number): Iterable<PositionChange>
}

export interface AsksQuestion {
  filter: StatementFilter
  sort: AskSort
  /** The language that names and claims are ordered in. */
  lang: Lang
  offset: number
  limit: number
}

export interface AsksAnswer extends Pick<
  AskPage,
  'topics' | 'states' | 'total' | 'statements' | 'ignored'
> {
  rows: Row[]
}

export interface VoicesQuestion {
  filter: StatementFilter
  /** The language that equal ones are ordered in. */
  lang: Lang
}

/** Voices without what only a server adds to them. */
export type VoicesAnswer = Omit<Voices, 'refs' | 'articles' | 'recordsThrough' | 'version'>

export interface Engine {
  page(question: PageQuestion): PageAnswer
  /** All statements of a list, in order, made as they are read. */
  list(question: ListQuestion): { total: number; rows: Iterable<Row> }
  row(id: string): Row | undefined
  /** The statements whose asks a statement answers, by date. */
  answeredBy(id: string): Row[]
  /** Where a statement stands in a list; undefined where it is not in it. */
  place(id: string, question: ListQuestion): Place | undefined
  /**
   * Answers from what a filter finds: for answers that are not needed at once, so that their code
   * can load with those who ask for them.
   */
  over<A>(
    filter: StatementFilter,
    answer: (found: Found, columns: Columns, row: (at: number) => Row) => A,
  ): A
  /** What a later engine builds on. */
  readonly inner: { readonly columns: Columns; readonly search: Search }
}

/** All questions at hand. */
export interface WholeEngine extends Omit<Engine, 'over' | 'inner'> {
  /** Lanes with their marks, or bins where there are too many marks. */
  lanes(question: LanesQuestion): LanesAnswer
  /** Statements over time in series. */
  trends(question: TrendsQuestion): TrendsAnswer
  /** Who speaks to whom, or who agrees with whom. */
  network(question: NetworkQuestion): NetworkAnswer
  /** Asks and what they ask for. */
  asks(question: AsksQuestion): AsksAnswer
  /** Who was heard, by statement and by independent article. */
  voices(question: VoicesQuestion): VoicesAnswer
  /** What the filter's statements say of each stakeholder. */
  heard(filter: StatementFilter): HeardAnswer
  /** Who stands where on which claim. */
  positions(question: PositionsQuestion): PositionsAnswer
  /** The evidence of one cell of it. */
  positionCell(question: CellQuestion): CellAnswer
  /** Pairs of statements with different stances. */
  positionChanges(question: ChangesQuestion): ChangesAnswer
  /** What statements stand in each article and outlet. */
  articles(filter: StatementFilter): ArticleCounts
  /** The statements that stand in one article. */
  articleRows(articleId: string, filter: StatementFilter): ArticleRowsAnswer
  /** The statements that a stakeholder (not a merged id) has to do with. */
  rowsOf(stakeholderId: string, filter: StatementFilter): RowsOfAnswer
}
