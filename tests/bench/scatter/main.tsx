/**
 * What the bench of the lanes measures beside them: the marks of the same synthetic statements as a
 * scatter chart of Recharts with its own shapes, one series a stance. Engine and answer are there
 * before anything is drawn.
 */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { syntheticRecords } from '#mocks/synthetic/records.ts'
import { barStances } from '#src/contract/records.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { placeOf, twiceMiddle } from '#src/domain/timeAxis.ts'
import { createWholeEngine } from '#src/engine/wholeEngine.ts'
import type { Harness } from './harness.ts'

const records = syntheticRecords({ statements: Number(import.meta.env['VITE_SYNTHETIC']) })
const lastDay = intervalOf(records.release.recordsThrough).end
const { marks = [] } = createWholeEngine(records).lanes({
  filter: {},
  lanes: 'group',
  order: 'count',
  lang: 'en',
})
const points = marks.map(({ date, lane, stance }) => ({
  x: twiceMiddle(placeOf(date, lastDay)) / 2,
  y: lane,
  stance,
}))
const series = barStances.map((stance, at) => ({
  stance,
  data: points.filter((point) => point.stance === stance),
  fill: `hsl(${at * 60} 60% 45%)`,
}))
const days = points.map(({ x }) => x)
const whole = { from: Math.min(...days), to: Math.max(...days) }

function Page() {
  const [shown, setShown] = useState(false)
  const [{ from, to }, setView] = useState(whole)
  const harness: Harness = { marks: points.length, whole, show: setView }
  Object.assign(window, { harness })
  return (
    <>
      <button type="button" onClick={() => setShown(true)}>
        Draw
      </button>
      {shown && (
        // As wide as the lanes in a window of 1440 pixels.
        <ScatterChart width={1212} height={760}>
          <XAxis type="number" dataKey="x" domain={[from, to]} allowDataOverflow />
          <YAxis type="number" dataKey="y" reversed />
          {series.map(({ stance, data, fill }) => (
            <Scatter key={stance} data={data} fill={fill} isAnimationActive={false} />
          ))}
        </ScatterChart>
      )}
    </>
  )
}

createRoot(document.getElementById('root')!).render(<Page />)
