/** What the caption of a trend says, in parts; some lead to statements. */
import type { StatementFilter } from '#src/contract/filter.ts'
import { inexactFilter, undatedFilter } from '#src/shell/trends/trendFilters.ts'
import type { TrendDrawing } from '#src/shell/trends/useTrendDrawing.ts'

export interface CaptionPart {
  text: string
  /** The filter of the statements it speaks of. */
  filter?: StatementFilter
}

/** `Statements a month by stance, February 2025 to March 2026` */
export function titleOf({ trends, what, words }: TrendDrawing): string {
  const { w, f } = words
  const first = trends.bins[0]
  const last = trends.bins.at(-1)
  if (!first || !last) return what
  const from = f.date(first.from)
  const to = f.date(last.to)
  return w.titleWithRange(what, from === to ? from : w.range(from, to, trends.unit === 'week'))
}

/** What has no place in the drawing: statements, each counted once. */
export function notDrawn({ trends, words }: TrendDrawing, filter: StatementFilter): CaptionPart[] {
  const { w } = words
  const { unit, inexact, undated } = trends
  const parts: CaptionPart[] = []
  if (inexact > 0) {
    parts.push({ text: w.inexact[unit](inexact), filter: inexactFilter(filter, trends) })
  }
  if (undated > 0) {
    parts.push({ text: w.undated(undated), filter: undatedFilter(filter) })
  }
  return parts
}

/**
 * What else a reader must know: what was joined, what counts twice, who coded. On the page the
 * table stands below; in a picture there is none to point to.
 */
export function notesOf({ trends, series, words }: TrendDrawing, onPage: boolean): string[] {
  const { w } = words
  const { by } = trends
  const notes: string[] = []
  const joined = series.find(({ look, only }) => look === 'others' && !only)
  if (joined && by !== 'stance') {
    notes.push(w.joined[by](joined.keys.length, joined.name))
    if (onPage) notes.push(w.inTable)
  }
  if (by === 'topic') notes.push(w.several)
  if (by !== 'group') notes.push(w.coded[by])
  return notes
}
