import { Fragment, useCallback, useMemo, useRef } from 'react'
import type { MouseEvent } from 'react'
import { viewHref } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import type { Positions } from '#src/contract/positions.ts'
import { pick } from '#src/domain/text2.ts'
import { FilterLink } from '#src/shell/FilterLink.tsx'
import { usePositionWords } from '#src/shell/positions/positionWords.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { WidePaper } from '#src/ui/WidePaper.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './MatrixTable.module.css'
import { MatrixRowLine } from './MatrixRowLine.tsx'
import { toggledGroup } from './matrixModel.ts'
import type { Matrix } from './matrixModel.ts'
import { useMatrixKeys } from './useMatrixKeys.ts'
import { useMatrixLines } from './useMatrixLines.ts'
import { useNoneWords } from './useNoneWords.ts'

/** What stands in the place of the cell in the address that all cells share. */
const HERE = '@'

/** The matrix as a table: its heads stay in sight, its cells are links to their evidence. */
export function MatrixTable(props: {
  matrix: Matrix
  positions: Positions
  least: number
  onOpenCell: (cell: string) => void
}) {
  const { matrix, positions, onOpenCell } = props
  const { columns, rows } = matrix
  const words = usePositionWords()
  const { lang } = useLanguage()
  const { address, setKeys } = useAddress()
  const none = useNoneWords(positions.recordsThrough)
  const { stop, handlers } = useMatrixKeys({ rows: rows.length, columns: columns.length })
  const { cell: shown, open: _open, ...asked } = address
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const { lines, after, measure } = useMatrixLines({ rows, shown, stop: stop.row, scroller, body })
  // Written once, not once a cell: a cell opens the evidence under all that is asked now.
  const template = viewHref('/positions', writeAddress({ ...asked, cell: HERE }))
  const hrefOf = useMemo(() => {
    const [before = '', after = ''] = template.split(encodeURIComponent(HERE))
    return (key: string) => before + key + after
  }, [template])
  const heads = useMemo(
    () => columns.map(({ id, label }) => (label ? pick(label, lang) : { text: id, lang })),
    [columns, lang],
  )
  const claims = useMemo(() => heads.map(({ text }) => text), [heads])
  const ids = positions.groups.map(({ id }) => id).join('.')
  const { opened } = address
  const toggle = useCallback(
    (groupId: string) => setKeys({ opened: toggledGroup(opened, groupId, ids.split('.')) }),
    [opened, ids, setKeys],
  )
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-cell]')
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
    if (!link || !plain || event.altKey) return
    event.preventDefault()
    onOpenCell(link.dataset['cell'] ?? '')
  }
  return (
    <div ref={scroller} className={styles['box']} data-matrix="">
      <WidePaper />
      <table
        className={styles['table']}
        aria-label={words.table}
        aria-rowcount={rows.length + 1}
        onClick={onClick}
        {...handlers}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles['corner']}>
              <Hidden>{words.rowHead}</Hidden>
            </th>
            {columns.map(({ id }, at) => (
              <th key={id} scope="col" aria-label={heads[at]!.text}>
                <FilterLink values={{ topic: id }} className={styles['claim']}>
                  <span lang={heads[at]!.lang === lang ? undefined : heads[at]!.lang}>
                    {heads[at]!.text}
                  </span>
                </FilterLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {lines.map(({ at, gap }) => {
            const row = rows[at]!
            return (
              <Fragment key={row.key}>
                <Gap height={gap} />
                <MatrixRowLine
                  row={row}
                  at={at}
                  claims={claims}
                  least={props.least}
                  none={none}
                  hrefOf={hrefOf}
                  onToggle={toggle}
                  stop={stop.row === at ? stop.column : undefined}
                  shown={shown?.startsWith(`${row.key}.`) ? shown : undefined}
                  measure={measure}
                />
              </Fragment>
            )
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  )
}

/** The room of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true">
      <td aria-hidden="true" className={styles['gap']} style={{ height }} />
    </tr>
  )
}
