import type { AskSortKey } from '#src/contract/viewChoices.ts'
import { AddresseesCell, PositionsCell } from '#src/shell/statementsTable/cells.tsx'
import { SaidCell } from '#src/shell/statementsTable/sourceCells.tsx'
import { AnswerCell } from './AnswerCell.tsx'
import { AskCell } from './AskCell.tsx'
import { WhoCell } from './WhoCell.tsx'
import type { FilledAsk } from './askLines.ts'

export type ColumnId = 'said' | 'stakeholder' | 'ask' | 'addressees' | 'positions' | 'answer'

export interface ColumnPlan {
  id: ColumnId
  /** Width in a grid template. */
  width: string
  sort?: AskSortKey
  /** Dates are first wanted from the latest, texts from A. */
  kind: 'text' | 'date'
  Cell: (props: FilledAsk) => React.ReactNode
}

/** The columns in their order; wide places are shared out to all of them. */
export const columnPlans: readonly ColumnPlan[] = [
  { id: 'said', width: '104px', sort: 'said', kind: 'date', Cell: SaidCell },
  {
    id: 'stakeholder',
    width: 'minmax(130px, 0.28fr)',
    sort: 'stakeholder',
    kind: 'text',
    Cell: WhoCell,
  },
  { id: 'ask', width: 'minmax(260px, 1.2fr)', kind: 'text', Cell: AskCell },
  {
    id: 'addressees',
    width: 'minmax(120px, 0.26fr)',
    sort: 'addressee',
    kind: 'text',
    Cell: AddresseesCell,
  },
  {
    id: 'positions',
    width: 'minmax(150px, 0.34fr)',
    sort: 'topic',
    kind: 'text',
    Cell: PositionsCell,
  },
  { id: 'answer', width: 'minmax(190px, 0.55fr)', sort: 'answer', kind: 'text', Cell: AnswerCell },
]
