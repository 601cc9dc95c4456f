/** Breaking text into lines where nothing can measure it. */

/** Width of a letter as a part of its size; generous, for the reader's fonts are not known. */
const LETTER = 0.58

/** About how wide a text of this size is, in pixels; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER
}

/** Lines no wider than `width`; words that alone are wider are broken. */
export function wrapText(text: string, size: number, width: number): string[] {
  const most = Math.max(8, Math.floor(width / (size * LETTER)))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    let rest = word
    if (line !== '' && line.length + 1 + rest.length > most) {
      lines.push(line)
      line = ''
    }
    while (rest.length > most) {
      lines.push(rest.slice(0, most))
      rest = rest.slice(most)
    }
    line = line === '' ? rest : `${line} ${rest}`
  }
  if (line !== '') lines.push(line)
  return lines
}
