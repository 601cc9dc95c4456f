/** The version of the data: what is served, in a short string. */
import type { Release } from '#src/contract/records.ts'

/** FNV-1a, 64 bits, over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), as hex. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) {
    hash ^= BigInt(text.charCodeAt(at))
    hash = BigInt.asUintN(64, hash * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}

/**
 * Release and the highest sequence number of each replica, hashed. The same records give the same
 * version everywhere; any change gives another.
 */
export function dataVersion(release: Release, highest: Readonly<Record<string, number>>): string {
  const replicas = Object.keys(highest)
    .toSorted()
    .map((replica) => `${replica}:${highest[replica]}`)
  const counts = [release.statements, release.articles, release.stakeholders].join(',')
  return fnv1a([release.release, counts, ...replicas].join('|')).slice(0, 12)
}
