import { useId, useMemo, useRef, useState } from 'react'
import { viewPermalink } from '#src/app/paths.ts'
import { writeAddress } from '#src/contract/address.ts'
import type { TrendShape } from '#src/contract/address.ts'
import type { Voices } from '#src/contract/voices.ts'
import { Downloads } from '#src/shell/trends/Downloads.tsx'
import type { ChartFile } from '#src/shell/trends/Downloads.tsx'
import { Legend } from '#src/shell/trends/Legend.tsx'
import { StatementsLink } from '#src/shell/trends/StatementsLink.tsx'
import { TrendChart } from '#src/shell/trends/TrendChart.tsx'
import { TrendTable } from '#src/shell/trends/TrendTable.tsx'
import { isDrawable } from '#src/shell/trends/drawnSeries.ts'
import { inexactFilter, undatedFilter } from '#src/shell/trends/trendFilters.ts'
import { useChartPicture } from '#src/shell/trends/useChartPicture.ts'
import { useTrendDrawing } from '#src/shell/trends/useTrendDrawing.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { Choice } from '#src/ui/Choice.tsx'
import { useWidth } from '#src/ui/useWidth.ts'
import styles from './VoicesView.module.css'
import { bases, shapes, useVoiceChoice } from './useVoiceChoice.ts'
import { voiceTrends } from './voiceTrends.ts'
import type { Basis } from './voiceTrends.ts'
import { useVoicesWords } from './words.ts'

const HEIGHT = 280

/** The groups over the months: their shares, or how many. */
export function OverTime({ voices, stale }: { voices: Voices; stale: boolean }) {
  const words = useVoicesWords()
  const id = useId()
  const { basis, shape, choose } = useVoiceChoice()
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={id}>{words.overTime}</h2>
        <Choice
          label={words.countBy}
          options={bases.map((value) => ({ value, label: words.counts[value] }))}
          value={basis}
          onChange={(next) => choose({ basis: next })}
        />
        <Choice
          label={words.drawnAs}
          options={shapes.map((value) => ({ value, label: words.shapes[value] }))}
          value={shape === 'stack' ? 'stack' : 'share'}
          onChange={(next) => choose({ shape: next })}
        />
      </div>
      <Figure voices={voices} basis={basis} shape={shape} stale={stale} />
    </section>
  )
}

function Figure(props: {
  voices: Voices
  basis: Basis
  shape: TrendShape
  /** They belong to the question before. */
  stale: boolean
}) {
  const { voices, basis, shape } = props
  const words = useVoicesWords()
  const { filter, by } = useAddress().address
  const { ref, width } = useWidth()
  const [open, setOpen] = useState(false)
  const trends = useMemo(() => voiceTrends(voices, basis), [voices, basis])
  const told = {
    target: 'statements',
    counted: words[basis],
    what: words.what[basis](shape === 'share'),
  } as const
  const drawing = useTrendDrawing(trends, shape, told)
  const figure = useRef<HTMLElement>(null)
  const { inexact, undated, all } = voices
  const drawn = isDrawable(trends)
  const counted = words.caption(words.statements(all.statements), words.articles(all.articles))
  const left = {
    inexact:
      inexact.statements > 0 && words.notDrawn(words.inexact(words.statements(inexact.statements))),
    undated:
      undated.statements > 0 && words.notDrawn(words.undated(words.statements(undated.statements))),
  }
  const pictureOf = useChartPicture(drawing)
  const fileOf = (kind: ChartFile) =>
    pictureOf({
      kind: kind === 'png' ? kind : 'svg',
      figure: figure.current!,
      title: told.what,
      counted: [counted, left.inexact, left.undated].filter(Boolean).join(' '),
      notes: [words.rule],
      link: viewPermalink('asks', writeAddress({ filter, view: 'voices', by })),
      table: 'voices',
    })
  return (
    <>
      <figure ref={figure} className={styles['figure']}>
        {drawn ? (
          <>
            <Legend drawing={drawing} />
            <div ref={ref} style={{ minHeight: HEIGHT }}>
              {width > 0 && <TrendChart drawing={drawing} width={width} height={HEIGHT} />}
            </div>
          </>
        ) : (
          <p className={styles['nothing']}>{words.nothing}</p>
        )}
        <figcaption>
          {told.what}. <StatementsLink filter={filter}>{counted}</StatementsLink>{' '}
          {left.inexact && (
            <StatementsLink filter={inexactFilter(filter, trends)}>{left.inexact}</StatementsLink>
          )}{' '}
          {left.undated && (
            <StatementsLink filter={undatedFilter(filter)}>{left.undated}</StatementsLink>
          )}
          <br />
          {words.rule}
        </figcaption>
      </figure>
      <details
        className={styles['numbers']}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{words.numbers}</summary>
        {open && <TrendTable trends={trends} told={told} />}
      </details>
      {drawn && <Downloads kinds={['svg', 'png']} fileOf={fileOf} stale={props.stale} />}
    </>
  )
}
