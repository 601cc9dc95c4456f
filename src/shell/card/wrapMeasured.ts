/** Breaking text into lines of a measured width, losing no character. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Parts of a word that is wider than a line, each as long as has room. */
function brokenWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  const parts: string[] = []
  let part = ''
  for (const { segment } of segmenter.segment(word)) {
    if (part !== '' && widthOf(part + segment) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

/**
 * Lines no wider than `width`, broken at spaces; at line ends of the text as well. A word that alone
 * is wider is broken between its letters.
 */
export function wrapMeasured(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string[] {
  return text.split(/\r\n|\r|\n/u).flatMap((paragraph) => {
    const lines: string[] = []
    let line: string | undefined
    for (const word of paragraph.split(' ')) {
      const longer: string = line === undefined ? word : `${line} ${word}`
      if (widthOf(longer) <= width) {
        line = longer
        continue
      }
      if (line !== undefined) lines.push(line)
      const parts = widthOf(word) <= width ? [word] : brokenWord(word, width, widthOf)
      lines.push(...parts.slice(0, -1))
      line = parts.at(-1)!
    }
    return [...lines, line ?? '']
  })
}
