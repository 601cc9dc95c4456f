/** Titles: the line of a text that is one, and what an address keeps of one. */
import { bylineIn } from './byline.ts'
import { dateIn } from './textDate.ts'
import type { NumberedLine } from './heldText.ts'

const LONGEST = 220
const LEAST_WORDS = 3

function isHeadline(text: string): boolean {
  if (text.length > LONGEST || text.split(/\s+/u).length < LEAST_WORDS) return false
  // A sentence ends with a full stop; a title may ask, call out, or quote.
  if (/[.;:,]$/u.test(text) && !/\b\p{Lu}\.$/u.test(text)) return false
  return /\p{L}/u.test(text)
}

/**
 * The line that looks like a title: the first of the text, but for a date, a byline or the short
 * name of a section before it. A text of one line has none.
 */
export function titleIn(lines: readonly NumberedLine[]): NumberedLine | undefined {
  if (lines.length < 2) return undefined
  for (const each of lines.slice(0, 4)) {
    if (isHeadline(each.text) && bylineIn(each.text) === undefined) {
      const date = dateIn(each.text, true)
      if (!date || date.length < each.text.length * 0.3) return each
      continue
    }
    // Something long before it: whatever comes then is no title.
    if (each.text.length > 60) return undefined
  }
  return undefined
}

/** A title put together again from the words in an address; undefined where it holds too few. */
export function titleOfPath(path: string): string | undefined {
  const parts = path.split('/').map((part) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  })
  const slug = parts
    .map((part) => part.replace(/\.\w{2,5}$/u, ''))
    .findLast((part) => part.split(/[-_+ ]+/u).length >= LEAST_WORDS)
  // Numbers at the ends are those of the page.
  const words = slug?.split(/[-_+ ]+/u).filter((word) => word !== '') ?? []
  while (words.length > 0 && /^\d{4,}$/.test(words.at(-1)!)) words.pop()
  while (words.length > 0 && /^\d{4,}$/.test(words[0]!)) words.shift()
  if (words.filter((word) => /\p{L}{2}/u.test(word)).length < LEAST_WORDS) return undefined
  const title = words.join(' ')
  return title.slice(0, 1).toUpperCase() + title.slice(1)
}
