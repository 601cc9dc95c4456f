import type { TimeHistogram as Histogram } from '#src/contract/answers.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useWidth } from '#src/ui/useWidth.ts'
import { Drawing } from './Drawing.tsx'
import styles from './TimeHistogram.module.css'
import { totalOf } from '#src/domain/stanceCounts.ts'
import { BAR_HEIGHT, COMPACT } from './barModel.ts'

const HEIGHT = BAR_HEIGHT + 22
/** The line below the axis where bars beside it have no room. */
const LINE = 28

/**
 * Statements over time: a bar a month, week or day, divided by stance. Every bar is a link to its
 * statements; a range is brushed by mouse, finger or the two handles.
 */
export function TimeHistogram(props: {
  histogram: Histogram | undefined
  filter: StatementFilter
  onRange: (from: string | undefined, to: string | undefined, options: { replace: boolean }) => void
}) {
  const { m } = useLanguage()
  const { ref, width } = useWidth()
  const { histogram } = props
  const line =
    width < COMPACT && histogram && totalOf(histogram.inexact) + totalOf(histogram.undated) > 0
  return (
    <div ref={ref} className={styles['place']} style={{ height: HEIGHT + (line ? LINE : 0) }}>
      {histogram && width > 0 && (
        <figure
          className={styles['figure']}
          aria-label={m.histogram.name[histogram.unit]}
          title={histogram.bars.length > 1 ? m.histogram.hint : undefined}
        >
          {histogram.bars.length === 0 && <p className={styles['none']}>{m.histogram.none}</p>}
          <Drawing {...props} histogram={histogram} width={width} />
        </figure>
      )}
    </div>
  )
}
