import type { ArticleSortKey } from '#src/contract/articleChoices.ts'
import type { FilledArticle } from './articleLines.ts'
import {
  HeldCell,
  LanguageCell,
  OutletCell,
  PublishedCell,
  SealsCell,
  StatementsCell,
  TitleCell,
} from './cells.tsx'

export type ColumnId =
  | 'title'
  | 'outlet'
  | 'published'
  | 'language'
  | 'statements'
  | 'seals'
  | 'held'

export interface ColumnPlan {
  id: ColumnId
  /** Width in a grid template. */
  width: string
  sort?: ArticleSortKey
  /** Texts are first wanted from A, all else from the top. */
  kind: 'text' | 'number' | 'date' | 'seals' | 'held'
  Cell: (props: FilledArticle) => React.ReactNode
}

/** The columns in their order; wide places are shared out to those of words. */
export const columnPlans: readonly ColumnPlan[] = [
  { id: 'title', width: 'minmax(230px, 1.6fr)', sort: 'title', kind: 'text', Cell: TitleCell },
  { id: 'outlet', width: 'minmax(120px, 0.6fr)', sort: 'outlet', kind: 'text', Cell: OutletCell },
  { id: 'published', width: '108px', sort: 'published', kind: 'date', Cell: PublishedCell },
  { id: 'language', width: '88px', sort: 'language', kind: 'text', Cell: LanguageCell },
  { id: 'statements', width: '118px', sort: 'statements', kind: 'number', Cell: StatementsCell },
  { id: 'seals', width: 'minmax(130px, 0.6fr)', sort: 'seals', kind: 'seals', Cell: SealsCell },
  { id: 'held', width: '102px', sort: 'held', kind: 'held', Cell: HeldCell },
]
