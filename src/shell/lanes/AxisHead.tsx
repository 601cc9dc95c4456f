import { useMemo } from 'react'
import type { KeyboardEvent } from 'react'
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
/** Half of a number, in pixels. */
const HALF = 13

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
  // At the very edge a number is pushed in; beyond it, it is not there.
  const half = HALF / pixelsADay
  const atEdge = (day: number) =>
    day >= view.from && day <= view.to
      ? Math.min(view.to - half, Math.max(view.from + half, day))
      : day
  const drawn = placed.filter(
    ({ day }) =>
      (day >= view.from || day < view.from - half) && (day <= view.to || day > view.to + half),
  )
  const stop = drawn.find(({ day }) => day >= view.from && day <= view.to)?.milestone.id
  return (
    <div
      className={styles['head']}
      data-head=""
      role="group"
      aria-label={words.milestones}
      onKeyDown={onKeyDown}
    >
      <p className={styles['hidden']}>{hidden > 0 && words.milestonesHidden(hidden)}</p>
      <div className={styles['clip']} style={{ height: rows * ROW + TICKS }}>
        <div data-strip="" className={styles['headStrip']}>
          {drawn.map(({ milestone, number, day, row, label }) => {
            const title = pick(milestone.title, lang).text
            const source = milestones && milestoneSource(milestones, milestone)
            return (
              <a
                key={milestone.id}
                className={styles['milestone']}
                data-weight={milestone.weight}
                data-side={label?.side}
                // One stop for all of them; arrow keys go from one to the next.
                tabIndex={milestone.id === stop ? 0 : -1}
                data-milestone={milestone.id}
                href={source}
                target="_blank"
                rel="noreferrer"
                data-name={words.milestone(number, f.date(milestone.date), title)}
                // The lowest row stands next to the lanes.
                style={{ left: `${percentOf(atEdge(day), bounds)}%`, top: (rows - 1 - row) * ROW }}
              >
                <b aria-hidden="true">{number}</b>
                {label && (
                  <span aria-hidden="true" style={{ maxWidth: label.room - 6 }}>
                    {title}
                  </span>
                )}
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

/** Left and right go from milestone to milestone in sight. */
function onKeyDown(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const here = (event.target as Element).closest<HTMLElement>('[data-milestone]')
  if (step === 0 || event.shiftKey || !here) return
  const { left, right } = event.currentTarget.getBoundingClientRect()
  const inSight = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-milestone]')].filter(
    (each) => {
      const box = each.getBoundingClientRect()
      return box.right > left && box.left < right
    },
  )
  event.preventDefault()
  event.stopPropagation()
  inSight[inSight.indexOf(here) + step]?.focus({ preventScroll: true })
}
