import type { KeyboardEvent } from 'react'
import { useLanguage } from '#src/ui/language.tsx'
import styles from './TimeHistogram.module.css'

/** The bar that a key moves a handle to; undefined where the key moves nothing. */
export function barAfterKey(key: string, at: number, count: number): number | undefined {
  const clamp = (bar: number) => Math.max(0, Math.min(count - 1, bar))
  if (key === 'ArrowRight' || key === 'ArrowUp') return clamp(at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return clamp(at - 1)
  if (key === 'PageUp') return clamp(at + 3)
  if (key === 'PageDown') return clamp(at - 3)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}

/** The two ends of the brushed range, for the keyboard. */
export function RangeHandles(props: {
  step: number
  range: { first: number; last: number }
  /** Whether a range is set; without one the handles show on focus only. */
  set: boolean
  /** The bars in words. */
  dates: readonly string[]
  onBars: (first: number, last: number) => void
  onClear: () => void
}) {
  const { m } = useLanguage()
  const { range, dates, step } = props
  const count = dates.length
  const onKey = (side: 'first' | 'last') => (event: KeyboardEvent) => {
    if (event.key === 'Escape' && props.set) {
      event.stopPropagation()
      props.onClear()
      return
    }
    const next = barAfterKey(event.key, range[side], count)
    if (next === undefined) return
    event.preventDefault()
    // One end pushed past the other takes it along.
    if (side === 'first') props.onBars(next, Math.max(next, range.last))
    else props.onBars(Math.min(next, range.first), next)
  }
  const handle = (side: 'first' | 'last', label: string, x: number) => (
    <div
      role="slider"
      tabIndex={0}
      className={styles['handle']}
      data-set={props.set ? '' : undefined}
      style={{ left: x }}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={count - 1}
      aria-valuenow={range[side]}
      aria-valuetext={dates[range[side]]}
      onKeyDown={onKey(side)}
    />
  )
  return (
    <>
      {handle('first', m.histogram.from, range.first * step)}
      {handle('last', m.histogram.to, (range.last + 1) * step)}
    </>
  )
}
