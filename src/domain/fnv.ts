/** FNV-1a, 32 bits, over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). */

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** The hash of a text, from 0 to 2³²−1; another `start` gives another one. */
export function fnv32(text: string, start = OFFSET): number {
  let value = start
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), PRIME)
  }
  return value >>> 0
}
