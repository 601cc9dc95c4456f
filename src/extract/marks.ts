/** Where quotation marks open and close: nested, repeated at each paragraph, or never closed. */
import type { Range } from '#src/contract/proposals.ts'

/** Words between outer marks. */
export interface Quoted extends Range {
  /** With the marks. */
  outer: Range
  /** Whether the mark that closes was found. */
  closed: boolean
  /** Whether it goes on from the paragraph before, its opening mark repeated. */
  goesOn: boolean
}

interface Open {
  at: number
  closes: string
  goesOn: boolean
  /** How many were kept before it: those after are inside it, and kept where it never closes. */
  kept: number
}

const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '‹': '›',
  '‘': '’',
  '"': '"',
  '＂': '＂',
  '「': '」',
}
const letter = /[\p{L}\p{N}\p{M}]/u
const space = /\s/u

/** A single mark opens after a space or bracket and before a letter; elsewhere it is an apostrophe. */
const opensSingle = (text: string, at: number) =>
  !letter.test(text[at - 1] ?? ' ') && !space.test(text[at + 1] ?? ' ')
const closesSingle = (text: string, at: number) =>
  !letter.test(text[at + 1] ?? ' ') && !space.test(text[at - 1] ?? ' ')
/** An inch or a second, not a quotation: `5"`. */
const measure = (text: string, at: number) =>
  /\p{N}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '')

function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end]
  while (from < to && space.test(text[from] ?? '')) from += 1
  while (to > from && space.test(text[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}

function opening(text: string, at: number, inside: string | undefined): string | undefined {
  const mark = text[at] ?? ''
  const closes = CLOSES[mark]
  if (closes === undefined) {
    // Marks turned inside out: »so«.
    const turned = mark === '»' && inside === undefined && letter.test(text[at + 1] ?? '')
    return turned && !letter.test(text[at - 1] ?? ' ') ? '«' : undefined
  }
  if (mark === '‘' && !opensSingle(text, at)) return undefined
  if (mark === '"' && measure(text, at)) return undefined
  return closes
}

/**
 * The outermost quotations of each paragraph (`ranges`), in text order. A quotation left open goes
 * on where the next paragraph begins with an opening mark, and else ends with its paragraph.
 */
export function quotedIn(text: string, ranges: readonly Range[]): Quoted[][] {
  let going = false
  return ranges.map((range, which) => {
    const found: Quoted[] = []
    const open: Open[] = []
    const close = (end: number, after: number, closed: boolean) => {
      const top = open.pop()
      if (!top) return
      const inside = trimmed(text, top.at + 1, end)
      if (inside.end <= inside.start) return
      const quoted = {
        ...inside,
        outer: { start: top.at, end: after },
        closed,
        goesOn: top.goesOn,
      }
      if (!closed && found.length > top.kept) return
      found.length = top.kept
      found.push(quoted)
    }
    const first = range.start + (/^\s*/u.exec(text.slice(range.start, range.end))?.[0].length ?? 0)
    for (let at = first; at < range.end; at += 1) {
      const mark = text[at] ?? ''
      const top = open.at(-1)
      const single = mark === '’' || mark === '‘'
      if (top?.closes.includes(mark) && (!single || closesSingle(text, at))) {
        close(at, at + 1, true)
        continue
      }
      const closes = opening(text, at, top?.closes)
      if (closes === undefined) continue
      // Of the marks that look alike on both sides, one inside others of its kind can't open.
      open.push({ at, closes, goesOn: going && at === first, kept: found.length })
    }
    const next = ranges[which + 1]
    const nextMark = next ? text.slice(next.start, next.end).trimStart()[0] : undefined
    const left = open[0]
    going = left !== undefined && nextMark !== undefined && text[left.at] === nextMark
    const end = trimmed(text, range.start, range.end).end
    while (open.length > 0) close(end, range.end, going && open.length === 1)
    return found
  })
}
