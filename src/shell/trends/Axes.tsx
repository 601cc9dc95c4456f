import { CartesianGrid, XAxis, YAxis } from 'recharts'
import { labelEvery } from '#src/shell/histogram/barModel.ts'
import { axisLabel } from '#src/shell/histogram/words.ts'
import { valueTicks } from './valueTicks.ts'
import type { TrendDrawing } from './useTrendDrawing.ts'

/** What one label of a bin takes, with air. */
const LABEL_WIDTH = { month: 62, week: 84 }
/** Room beside the chart that lies outside its axes. */
export const MARGIN = { top: 8, right: 26, bottom: 0, left: 0 }
const Y_WIDTH = 46

const text = { fill: 'var(--ink-3)', fontSize: 12 }

/** Time below, with as many labels as find room; numbers or shares at the left. */
export function Axes(props: { drawing: TrendDrawing; width: number }) {
  const { trends, shape, words } = props.drawing
  const { bins, unit } = trends
  const step = (props.width - Y_WIDTH - MARGIN.right) / Math.max(1, bins.length)
  const every = labelEvery(step, LABEL_WIDTH[unit])
  const labelled = bins.flatMap((bin, at) => (at % every === 0 ? [{ ...bin, at }] : []))
  const ticks = valueTicks(props.drawing)
  const inset = shape === 'line' ? step / 2 : 0
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="bin"
        ticks={labelled.map(({ at }) => at)}
        interval={0}
        tickFormatter={(bin: number) => {
          const at = labelled.findIndex((each) => each.at === bin)
          return at < 0 ? '' : axisLabel(labelled, at, unit, words.f)
        }}
        tick={text}
        tickSize={4}
        tickMargin={5}
        tickLine={{ stroke: 'var(--line-strong)' }}
        axisLine={{ stroke: 'var(--line-strong)' }}
        padding={{ left: inset, right: inset }}
        height={30}
      />
      <YAxis
        width={Y_WIDTH}
        interval={0}
        tick={text}
        tickLine={false}
        axisLine={false}
        domain={[0, ticks.at(-1)!]}
        ticks={ticks}
        tickFormatter={(value: number) =>
          shape === 'share' ? words.f.percent(value) : words.f.number(value)
        }
      />
    </>
  )
}
