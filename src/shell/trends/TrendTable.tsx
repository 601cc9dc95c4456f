import { useId } from 'react'
import type { StatementFilter } from '#src/contract/filter.ts'
import type { Trends } from '#src/contract/trends.ts'
import { useListedAddress } from '#src/shell/useAddress.ts'
import styles from './TrendTable.module.css'
import { keepFocus } from './keepFocus.ts'
import { tableRows } from './tableRows.ts'
import type { TableRow } from './tableRows.ts'
import { inSeries } from './trendFilters.ts'
import type { TrendTelling } from './useTrendDrawing.ts'
import { useTrendLink } from './useTrendLink.ts'
import { useTrendWords } from './useTrendWords.ts'

const plain: TrendTelling = {}

/** Every number of the trend, each a link to its statements, for all series. */
export function TrendTable({ trends, told = plain }: { trends: Trends; told?: TrendTelling }) {
  const address = useListedAddress()
  const { w, m, f, seriesName, binName, binShort } = useTrendWords()
  const link = useTrendLink(told.target)
  const counted = told.counted ?? m.records.statements
  const { by, unit, series } = trends
  const rows = tableRows(trends, address.filter)
  const headOf = ({ head }: TableRow) =>
    typeof head === 'string' ? w.table[head] : binName(trends, head)
  const number = (count: number, name: string, filter: StatementFilter | undefined) => {
    if (count === 0) return <span className={styles['zero']}>{f.number(0)}</span>
    // Where no filter can say what is counted, the number stands without a link.
    if (!filter) return <span className={styles['plain']}>{f.number(count)}</span>
    return (
      <a {...link(filter)} aria-label={name}>
        {f.number(count)}
      </a>
    )
  }
  const noteId = useId()
  // By topic the numbers of a row add up to more than its total.
  const note = by === 'topic' && w.table.once
  return (
    <>
      {note && (
        <p id={noteId} className={styles['note']}>
          {note}
        </p>
      )}
      <div
        className={styles['box']}
        onClick={keepFocus}
        role="group"
        aria-label={w.table.show}
        tabIndex={0}
      >
        <table
          className={styles['table']}
          aria-label={told.what ?? w.table.name}
          aria-describedby={note ? noteId : undefined}
        >
          <thead>
            <tr>
              <th scope="col">
                <span className={styles['plain']}>{w.table.bin[unit]}</span>
              </th>
              {series.map((each) => (
                <th key={each.key} scope="col">
                  <a {...link(inSeries(address.filter, by, [each.key]))}>{seriesName(by, each)}</a>
                </th>
              ))}
              <th scope="col">
                <span className={styles['plain']}>{w.table.total}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} data-kind={typeof row.head === 'string' ? row.head : 'bin'}>
                <th scope="row">
                  <a {...link(row.filter)}>
                    {typeof row.head === 'string' ? headOf(row) : binShort(trends, row.head)}
                  </a>
                </th>
                {series.map((each, at) => {
                  const count = row.counts[at]!
                  const name = w.segment(headOf(row), seriesName(by, each), counted(count))
                  return (
                    <td key={each.key}>
                      {number(count, name, inSeries(row.filter, by, [each.key]))}
                    </td>
                  )
                })}
                <td>{number(row.sum, w.whole(headOf(row), counted(row.sum)), row.filter)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
