import { MARK_SIGN } from './ownId.ts'

/**
 * The next id in the style of those there are: a letter and a number of at least three digits, and
 * the mark of the page (see `ownId.ts`).
 */
export function nextId(letter: string, ids: Iterable<string>, mark: string): string {
  let highest = 0
  for (const id of ids) {
    const digits = id.startsWith(letter) ? id.slice(letter.length).split(MARK_SIGN, 1)[0]! : ''
    // Longer numbers are somebody's own style, and no longer counted exactly.
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits))
  }
  return `${letter}${String(highest + 1).padStart(3, '0')}${MARK_SIGN}${mark}`
}
