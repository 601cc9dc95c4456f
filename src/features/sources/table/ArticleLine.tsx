import { memo } from 'react'
import { AwaitedCell, ListRow, samePlace } from '#src/shell/listTable/ListRow.tsx'
import type { RowPlace } from '#src/shell/listTable/ListRow.tsx'
import { useSourceWords } from '../words.ts'
import type { ArticleLine as Line } from './articleLines.ts'
import { columnPlans } from './columns.tsx'

type LineProps = RowPlace & { line: Line }

/** Lines are made anew as pages come; one that shows the same stays. */
function showsTheSame(before: LineProps, after: LineProps): boolean {
  return samePlace(before, after) && before.line.row === after.line.row
}

/** One article, placed where the virtual list says. */
export const ArticleLine = memo(function ArticleLine({ line, ...place }: LineProps) {
  const words = useSourceWords()
  const { index, row } = line
  return (
    <ListRow index={index} {...place}>
      {row === undefined ? (
        <AwaitedCell>{words.loading}</AwaitedCell>
      ) : (
        columnPlans.map(({ id, kind, Cell }) => (
          <td
            key={id}
            role="cell"
            data-column={id}
            data-kind={kind}
            data-none={
              (id === 'statements' && row.statements === 0 && !row.waiting) ||
              (id === 'held' && !row.held)
                ? ''
                : undefined
            }
            data-label={words.columns[id]}
          >
            <Cell index={index} row={row} />
          </td>
        ))
      )}
    </ListRow>
  )
}, showsTheSame)
