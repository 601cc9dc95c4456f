/**
 * Ids of records that are made here. Two hyphens and the mark of the page stand at their end: no
 * release uses such an id, and no other browser, so that none ever comes to name two records.
 */

/** What parts the mark from the rest; no shipped id has it (a test holds them to that). */
export const MARK_SIGN = '--'

/** An id that begins with `stem` and is not taken: with a number where the first would be. */
export function ownId(stem: string, mark: string, isTaken: (id: string) => boolean): string {
  let id = `${stem}${MARK_SIGN}${mark}`
  for (let number = 2; isTaken(id); number++) id = `${stem}-${number}${MARK_SIGN}${mark}`
  return id
}
