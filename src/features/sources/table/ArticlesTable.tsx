import type { ArticlePage } from '#src/contract/articles.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { ListTable } from '#src/shell/listTable/ListTable.tsx'
import { useListRows, useSight } from '#src/shell/listTable/useListRows.ts'
import { useArticleQuestion } from '#src/shell/useArticleList.ts'
import { useSourceWords } from '../words.ts'
import { ArticleLine } from './ArticleLine.tsx'
import { ArticlesHead } from './ArticlesHead.tsx'
import styles from './ArticlesTable.module.css'
import type { ArticleLine as Line } from './articleLines.ts'
import { columnPlans } from './columns.tsx'
import { useArticleLines } from './useArticleLines.ts'

const isHere = ({ row }: Line) => row !== undefined

/** The articles as a virtual table that scrolls with the page. */
export function ArticlesTable({ first }: { first: ArticlePage | undefined }) {
  const words = useSourceWords()
  const sight = useSight()
  const { lines, failed } = useArticleLines(first, sight)
  const rows = useListRows({
    sight,
    lines,
    isHere,
    listKey: `sources ${JSON.stringify(useArticleQuestion())}`,
    rowHeight: 66,
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
        head={<ArticlesHead />}
      >
        {(line, place) => <ArticleLine line={line} {...place} />}
      </ListTable>
      {sight.whole && rows.drawn.length < lines.length && (
        <p>{words.printed(rows.drawn.length, lines.length)}</p>
      )}
    </>
  )
}
