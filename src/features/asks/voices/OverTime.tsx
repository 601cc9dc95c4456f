import { useId, useState } from 'react'
import type { TrendShape } from '#src/contract/address.ts'
import type { Voices } from '#src/contract/voices.ts'
import { Legend } from '#src/shell/trends/Legend.tsx'
import { StatementsLink } from '#src/shell/trends/StatementsLink.tsx'
import { TrendChart } from '#src/shell/trends/TrendChart.tsx'
import { TrendTable } from '#src/shell/trends/TrendTable.tsx'
import { isDrawable } from '#src/shell/trends/drawnSeries.ts'
import { inexactFilter, undatedFilter } from '#src/shell/trends/trendFilters.ts'
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
export function OverTime({ voices }: { voices: Voices }) {
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
      <Figure voices={voices} basis={basis} shape={shape} />
    </section>
  )
}

function Figure(props: { voices: Voices; basis: Basis; shape: TrendShape }) {
  const { voices, basis, shape } = props
  const words = useVoicesWords()
  const { filter } = useAddress().address
  const { ref, width } = useWidth()
  const [open, setOpen] = useState(false)
  const trends = voiceTrends(voices, basis)
  const told = {
    target: 'statements',
    counted: words[basis],
    what: words.what[basis](shape === 'share'),
  } as const
  const drawing = useTrendDrawing(trends, shape, told)
  const { inexact, undated, all } = voices
  return (
    <>
      <figure className={styles['figure']}>
        {isDrawable(trends) ? (
          <>
            <Legend drawing={drawing} />
            <div ref={ref} style={{ height: HEIGHT }}>
              {width > 0 && <TrendChart drawing={drawing} width={width} height={HEIGHT} />}
            </div>
          </>
        ) : (
          <p className={styles['nothing']}>{words.nothing}</p>
        )}
        <figcaption>
          {told.what}.{' '}
          <StatementsLink filter={filter}>
            {words.caption(words.statements(all.statements), words.articles(all.articles))}
          </StatementsLink>{' '}
          {inexact.statements > 0 && (
            <StatementsLink filter={inexactFilter(filter, trends)}>
              {words.notDrawn(words.inexact(words.statements(inexact.statements)))}
            </StatementsLink>
          )}{' '}
          {undated.statements > 0 && (
            <StatementsLink filter={undatedFilter(filter)}>
              {words.notDrawn(words.undated(words.statements(undated.statements)))}
            </StatementsLink>
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
    </>
  )
}
