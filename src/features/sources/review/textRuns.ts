import type { ReviewItem } from '#src/contract/reviews.ts'

/** A piece of the text with the same items over all of it. */
export interface Run {
  start: number
  end: number
  /** The item that shows, the shortest first; empty: none. */
  ids: readonly string[]
  /** The item whose words begin here. */
  begins: string | undefined
}

/** The text up to and with each line end, as runs. */
export function runsOf(text: string, items: readonly ReviewItem[]): Run[][] {
  const size = new Map(
    items.map(({ id, spans }) => [id, spans.reduce((sum, { start, end }) => sum + end - start, 0)]),
  )
  const stops = new Map<number, { opens: string[]; closes: string[] }>()
  const stop = (at: number) => {
    const known = stops.get(at) ?? { opens: [], closes: [] }
    stops.set(at, known)
    return known
  }
  for (const { id, spans } of items) {
    for (const { start, end } of spans) {
      stop(start).opens.push(id)
      stop(end).closes.push(id)
    }
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) stop(at + 1)
  stop(text.length)
  const lines: Run[][] = []
  let line: Run[] = []
  let open: string[] = []
  let from = 0
  let begins: string | undefined
  for (const at of [...stops.keys()].toSorted((a, b) => a - b)) {
    if (at > from) {
      line.push({ start: from, end: at, ids: open, begins })
      begins = undefined
      if (text[at - 1] === '\n' || at === text.length) {
        lines.push(line)
        line = []
      }
    }
    const { opens, closes } = stops.get(at)!
    if (opens.length > 0 || closes.length > 0) {
      open = [...open.filter((id) => !closes.includes(id)), ...opens].toSorted(
        (a, b) => (size.get(a) ?? 0) - (size.get(b) ?? 0),
      )
    }
    begins = opens[0]
    from = at
  }
  return lines
}
