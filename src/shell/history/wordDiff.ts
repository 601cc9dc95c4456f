/** Which words of a text were taken out and put in. */

export interface DiffPart {
  is: 'same' | 'out' | 'in'
  text: string
}

/** Products of lengths above this are not compared word by word: the middle counts as replaced. */
const MOST_CELLS = 160_000

const split = (text: string) => text.match(/\s+|[^\s]+/gu) ?? []

/** The longest common words of two lists, as pairs of places. */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1
  const cells = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const down = cells[(i + 1) * width + j] ?? 0
      const right = cells[i * width + j + 1] ?? 0
      const both = (cells[(i + 1) * width + j + 1] ?? 0) + 1
      cells[i * width + j] = a[i] === b[j] ? both : Math.max(down, right)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((cells[(i + 1) * width + j] ?? 0) >= (cells[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}

/** Both texts as one row of parts: leaving out `in` gives `before`, leaving out `out` gives `after`. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = split(before)
  const b = split(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  const room = Math.min(a.length, b.length) - head
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const oldWords = a.slice(head, a.length - tail)
  const newWords = b.slice(head, b.length - tail)
  const pairs = oldWords.length * newWords.length > MOST_CELLS ? [] : common(oldWords, newWords)
  const parts: DiffPart[] = []
  const add = (is: DiffPart['is'], words: readonly string[]) => {
    if (words.length === 0) return
    const last = parts.at(-1)
    if (last?.is === is) last.text += words.join('')
    else parts.push({ is, text: words.join('') })
  }
  add('same', a.slice(0, head))
  let i = 0
  let j = 0
  for (const [nextI, nextJ] of pairs) {
    add('out', oldWords.slice(i, nextI))
    add('in', newWords.slice(j, nextJ))
    add('same', oldWords.slice(nextI, nextI + 1))
    i = nextI + 1
    j = nextJ + 1
  }
  add('out', oldWords.slice(i))
  add('in', newWords.slice(j))
  add('same', a.slice(a.length - tail))
  return parts
}

/** The share of `before` and `after` that stayed, by characters, spaces left aside. */
export function shareKept(parts: readonly DiffPart[]): number {
  const size = (is: DiffPart['is']) =>
    parts
      .filter((part) => part.is === is)
      .reduce((sum, { text }) => sum + text.replaceAll(/\s/gu, '').length, 0)
  const same = size('same')
  return same / Math.max(1, same + Math.max(size('out'), size('in')))
}
