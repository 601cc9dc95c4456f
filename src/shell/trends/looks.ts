/** Colour, dash and marker of each series, so that no two differ by colour alone. */
import type { MarkStance } from '#src/ui/StanceMark.tsx'

export interface Look {
  /** A CSS colour: a token. */
  colour: string
  /** Dashes of its line. */
  dash: string
  /** Its marker: that of a stance, or a path about 0, 0. */
  marker: { stance: MarkStance } | { path: string }
}

const stance = (name: MarkStance, colour: string, dash: string): Look => ({
  colour,
  dash,
  marker: { stance: name },
})
const series = (place: number, dash: string, path: string): Look => ({
  colour: `var(--series-${place})`,
  dash,
  marker: { path },
})

const looks: Record<string, Look> = {
  supports: stance('supports', 'var(--supports)', ''),
  conditional: stance('conditional', 'var(--conditional)', '7 3'),
  neutral: stance('neutral', 'var(--neutral)', '2 3'),
  opposes: stance('opposes', 'var(--opposes)', '10 3 2 3'),
  mixed: stance('mixed', 'var(--ink-2)', '4 2'),
  // Too pale for a line; its bars have `--none`.
  none: stance('none', 'var(--none-mark)', '1 3'),
  1: series(1, '', 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z'),
  2: series(2, '7 3', 'M-4.3 -4.3H4.3V4.3H-4.3z'),
  3: series(3, '2 3', 'M0 -5.6 5.2 4H-5.2z'),
  4: series(4, '10 3 2 3', 'M0 -5.8 5.8 0 0 5.8 -5.8 0z'),
  5: series(5, '4 2', 'M0 5.6 5.2 -4H-5.2z'),
  6: series(6, '12 4', 'M-5.4 -1.7H-1.7V-5.4H1.7V-1.7H5.4V1.7H1.7V5.4H-1.7V1.7H-5.4z'),
  7: series(7, '1 3', 'M-5.8 -3.2H5.8V3.2H-5.8z'),
  others: {
    colour: 'var(--series-others)',
    dash: '3 5',
    marker: { path: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z' },
  },
}

/** The look of a drawn series. */
export function lookOf(name: string): Look {
  return looks[name] ?? looks['others']!
}

/** What fills its bars: its colour, or the hatch that is drawn under `hatchId`. */
export function fillOf(name: string, hatchId: string): string {
  if (name === 'conditional') return `url(#${hatchId})`
  return name === 'none' ? 'var(--none)' : lookOf(name).colour
}
