/** The next id in the style of those there are: a letter and a number of at least three digits. */
export function nextId(letter: string, ids: Iterable<string>): string {
  let highest = 0
  for (const id of ids) {
    const digits = id.startsWith(letter) ? id.slice(letter.length) : ''
    // Longer numbers are somebody's own style, and no longer counted exactly.
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits))
  }
  return letter + String(highest + 1).padStart(3, '0')
}
