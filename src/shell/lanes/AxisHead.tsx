import { useMemo } from 'react'
import type { Milestones } from '#src/contract/lanes.ts'
import { pick } from '#src/domain/text2.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage, useWords } from '#src/ui/language.tsx'
import styles from './Lanes.module.css'
import { milestoneSource } from './MilestoneList.tsx'
import type { Tick } from './axisTicks.ts'
import { percentOf } from './axisView.ts'
import { timelineWords } from './laneWords.ts'
import { placeMilestones } from './milestoneRows.ts'
import type { Axis } from './useAxis.ts'

const ROW = 25
const TICKS = 22

/** The head of the axis: milestones with their numbers, and the names of days, months or years. */
export function AxisHead(props: {
  ticks: readonly Tick[]
  milestones: Milestones | undefined
  axis: Axis
}) {
  const { f, lang } = useLanguage()
  const words = useWords(timelineWords)
  const { ticks, milestones, axis } = props
  const { bounds, pixelsADay, view } = axis
  const { placed, hidden, rows } = useMemo(
    () =>
      placeMilestones(
        milestones?.items ?? [],
        pixelsADay,
        view,
        ({ title }) => pick(title, lang).text,
      ),
    [milestones, pixelsADay, view, lang],
  )
  return (
    <div className={styles['head']} data-head="">
      <p className={styles['hidden']}>{hidden > 0 && words.milestonesHidden(hidden)}</p>
      <div className={styles['clip']} style={{ height: rows * ROW + TICKS }}>
        <div data-strip="" className={styles['headStrip']}>
          {placed.map(({ milestone, number, day, row, labelled }) => {
            const title = pick(milestone.title, lang).text
            const source = milestones && milestoneSource(milestones, milestone)
            return (
              <a
                key={milestone.id}
                className={styles['milestone']}
                data-weight={milestone.weight}
                data-milestone={milestone.id}
                href={source}
                target="_blank"
                rel="noreferrer"
                data-name={words.milestone(number, f.date(milestone.date), title)}
                // The lowest row stands next to the lanes.
                style={{ left: `${percentOf(day, bounds)}%`, top: (rows - 1 - row) * ROW }}
              >
                <b aria-hidden="true">{number}</b>
                {labelled && <span aria-hidden="true">{title}</span>}
                <Hidden>{words.milestone(number, f.date(milestone.date), title)}</Hidden>
              </a>
            )
          })}
          {ticks.map(({ day, label, strong }) =>
            label === '' ? null : (
              <span
                key={day}
                aria-hidden="true"
                className={styles['tick']}
                data-strong={strong ? '' : undefined}
                style={{ left: `${percentOf(day, bounds)}%` }}
              >
                {label}
              </span>
            ),
          )}
        </div>
      </div>
    </div>
  )
}
