import { columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table'
import type { SortKey } from '#src/contract/questions.ts'
import { AddresseesCell, OnBehalfCell, PositionsCell, StakeholderCell } from './cells.tsx'
import { AskCell, OutletCell, PublishedCell, SaidCell, WordsCell } from './sourceCells.tsx'
import { KindCell, LanguageCell, SealCell, StatusCell } from './codeCells.tsx'
import type { Filled, Line } from './line.ts'

/** Choosing columns; rows are sorted and paged by the API. */
export const features = tableFeatures({ columnVisibilityFeature })

const helper = createColumnHelper<typeof features, Line>()

export type ColumnId =
  | 'said'
  | 'stakeholder'
  | 'statement'
  | 'positions'
  | 'onBehalfOf'
  | 'addressees'
  | 'ask'
  | 'outlet'
  | 'published'
  | 'language'
  | 'kind'
  | 'seal'
  | 'status'

interface ColumnPlan {
  id: ColumnId
  /** Width in a grid template. */
  width: string
  sort?: SortKey
  Cell: (props: Filled) => React.ReactNode
}

/** The columns in their order; the first four always stand at the start. */
export const columnPlans: readonly ColumnPlan[] = [
  { id: 'said', width: '104px', sort: 'said', Cell: SaidCell },
  { id: 'stakeholder', width: 'minmax(130px, 166px)', sort: 'stakeholder', Cell: StakeholderCell },
  { id: 'statement', width: 'minmax(220px, 1fr)', sort: 'statement', Cell: WordsCell },
  { id: 'positions', width: 'minmax(150px, 206px)', Cell: PositionsCell },
  { id: 'onBehalfOf', width: '150px', Cell: OnBehalfCell },
  { id: 'addressees', width: '150px', Cell: AddresseesCell },
  { id: 'ask', width: '190px', Cell: AskCell },
  { id: 'outlet', width: '130px', sort: 'outlet', Cell: OutletCell },
  { id: 'published', width: '110px', sort: 'published', Cell: PublishedCell },
  { id: 'language', width: '92px', sort: 'language', Cell: LanguageCell },
  { id: 'kind', width: '96px', sort: 'kind', Cell: KindCell },
  { id: 'seal', width: '104px', sort: 'seal', Cell: SealCell },
  { id: 'status', width: '100px', sort: 'status', Cell: StatusCell },
]

/** Without these the table says nothing; they can't be hidden. */
export const fixedColumns: readonly ColumnId[] = ['said', 'stakeholder', 'statement']
export const defaultColumns: readonly ColumnId[] = [...fixedColumns, 'positions']

export const planOf = new Map(columnPlans.map((plan) => [plan.id as string, plan]))

export const columns = helper.columns(
  columnPlans.map((plan) =>
    helper.display({
      id: plan.id,
      cell: ({ row }) => {
        const line = row.original
        return line.row ? <plan.Cell index={line.index} row={line.row} refs={line.refs} /> : null
      },
    }),
  ),
)
