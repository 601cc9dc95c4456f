/** A text as it is held: line ends are line feeds, as text fields have them; all else stays. */
export function heldText(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** A line that holds something, and its number, counted from one. */
export interface NumberedLine {
  line: number
  text: string
}

/** The first lines of a text that hold something, without the space around them. */
export function headLines(text: string, most: number): NumberedLine[] {
  const lines: NumberedLine[] = []
  let at = 0
  for (let line = 1; at <= text.length && lines.length < most; line++) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    // A text may be one line of a million characters; nothing here reads so far.
    const trimmed = text.slice(at, Math.min(end, at + 2000)).trim()
    if (trimmed !== '') lines.push({ line, text: trimmed })
    at = end + 1
  }
  return lines
}
