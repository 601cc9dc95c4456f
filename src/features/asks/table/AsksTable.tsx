import type { AskPage } from '#src/contract/asks.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { ListTable } from '#src/shell/listTable/ListTable.tsx'
import { useListRows, useSight } from '#src/shell/listTable/useListRows.ts'
import { useAskQuestion } from '#src/shell/useAskList.ts'
import { useOpening } from '#src/shell/useOpening.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { AskRow } from './AskRow.tsx'
import { AsksHead } from './AsksHead.tsx'
import styles from './AsksTable.module.css'
import type { AskLine } from './askLines.ts'
import { columnPlans } from './columns.tsx'
import { useAskLines } from './useAskLines.ts'
import { useAsksWords } from '../words.ts'

const isHere = ({ row }: AskLine) => row !== undefined

/** The asks as a virtual table that scrolls with the page. */
export function AsksTable({ first }: { first: AskPage | undefined }) {
  const words = useAsksWords()
  const { m } = useLanguage()
  const { openId } = useOpening()
  const sight = useSight()
  const { lines, failed } = useAskLines(first, sight)
  const rows = useListRows({
    sight,
    lines,
    isHere,
    listKey: `asks ${JSON.stringify(useAskQuestion())}`,
    rowHeight: 190,
    // While a panel is open the row it was opened from stays: it gets the focus back.
    holdsFocus: openId !== undefined,
  })
  return (
    <>
      {failed && <ListProblem {...failed} compact />}
      <ListTable
        name={words.table}
        awaited={first === undefined}
        columns={columnPlans}
        rows={rows}
        className={styles['table']}
        head={<AsksHead />}
      >
        {(line, place) => (
          <AskRow
            line={line}
            selected={line.row !== undefined && line.row.statement.id === openId}
            {...place}
          />
        )}
      </ListTable>
      {sight.whole && rows.drawn.length < lines.length && (
        <p>{m.shell.count(rows.drawn.length, lines.length)}</p>
      )}
    </>
  )
}
