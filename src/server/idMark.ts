/** The mark in the ids of all that is made on this page. */
import type { Live } from './live.ts'

const LENGTH = 6
const marks = new WeakMap<Live, string>()

/** Made by chance once for each page, so that no two browsers, and no two tabs, have the same. */
export function idMark(live: Live): string {
  const known = marks.get(live)
  if (known !== undefined) return known
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH))
  // A sign is a little likelier than another: that does no harm here.
  const mark = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')
  marks.set(live, mark)
  return mark
}
