import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { TimeHistogram } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useAddress, withChoice } from '../useAddress.ts'
import { Bar } from './Bar.tsx'
import styles from './TimeHistogram.module.css'
import { totalOf } from '#src/domain/stanceCounts.ts'
import type { HistogramModel } from './barModel.ts'
import { barName } from './words.ts'

const WIDTH = 62

/** What is dated less exactly than a bar, and what has no date: bars, or links where no room is. */
export function Extras(props: {
  histogram: TimeHistogram
  filter: StatementFilter
  model: HistogramModel
  pale: boolean
}) {
  const { m, f } = useLanguage()
  const { address } = useAddress()
  const { histogram, model } = props
  const undatedFilter = withChoice(withChoice(props.filter, 'from', {}), 'to', {})
  const extras = [
    {
      label: m.histogram.inexact,
      counts: histogram.inexact,
      box: model.inexact,
      // A month fits in no week and no day, a year in no month.
      precision: histogram.unit === 'month' ? ['year'] : ['month', 'year'],
    },
    {
      label: m.histogram.undated,
      counts: histogram.undated,
      box: model.undated,
      precision: ['none'],
    },
  ].filter(({ counts }) => totalOf(counts) > 0)
  const filterOf = (precision: string[]) =>
    withChoice(undatedFilter, 'precision', { any: precision })
  if (!model.inexact && !model.undated) {
    if (extras.length === 0) return null
    return (
      <p className={styles['line']}>
        {extras.map(({ label, counts, precision }) => (
          <Link
            key={label}
            to={paths.statements}
            params={{}}
            search={{ ...address, filter: filterOf(precision) }}
            aria-label={barName(label, counts, m)}
          >
            {m.shell.filters.chip(label, f.number(totalOf(counts)))}
          </Link>
        ))}
      </p>
    )
  }
  return extras.map(
    ({ label, counts, box, precision }) =>
      box && (
        <Bar
          key={label}
          boxes={[box]}
          pale={[props.pale]}
          slot={{ x: box.x + box.width / 2 - WIDTH / 2, width: WIDTH }}
          name={barName(label, counts, m)}
          filter={filterOf(precision)}
          label={label}
        />
      ),
  )
}
