import { memo } from 'react'
import { AwaitedCell, ListRow, samePlace } from '#src/shell/listTable/ListRow.tsx'
import type { RowPlace } from '#src/shell/listTable/ListRow.tsx'
import type { AskLine } from './askLines.ts'
import { columnPlans } from './columns.tsx'
import { useAsksWords } from '../words.ts'

interface RowProps extends RowPlace {
  line: AskLine
  selected: boolean
}

/** Lines are made anew as pages come; one that shows the same stays. */
function showsTheSame(before: RowProps, after: RowProps): boolean {
  return (
    samePlace(before, after) &&
    before.line.row === after.line.row &&
    before.selected === after.selected
  )
}

/** One ask, placed where the virtual list says. */
export const AskRow = memo(function AskRow({ line, ...place }: RowProps) {
  const words = useAsksWords()
  return (
    <ListRow index={line.index} {...place}>
      {line.row === undefined ? (
        <AwaitedCell>{words.loading}</AwaitedCell>
      ) : (
        columnPlans.map(({ id, Cell }) => (
          <td key={id} role="cell" data-column={id} data-label={words.columns[id]}>
            <Cell {...line} />
          </td>
        ))
      )}
    </ListRow>
  )
}, showsTheSame)
