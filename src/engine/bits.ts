/** One bit a key that can be counted sideways; a row's mask holds the bits of the keys it fails. */
import type { FacetKey } from '#src/contract/questions.ts'

export const BIT = {
  stakeholder: 1,
  group: 2,
  country: 4,
  onBehalfOf: 8,
  addressee: 16,
  topic: 32,
  stance: 64,
  kind: 128,
  wording: 256,
  language: 512,
  status: 1024,
  seal: 2048,
  ask: 4096,
  outlet: 8192,
} as const satisfies Record<FacetKey, number>

/**
 * Topic and stance are each met without the other, but by no one position: the row comes back
 * when either is lifted. It never stands together with the bits of the two.
 */
export const JOINT = 16384
/** `from` and `to`, which the time histogram lifts. */
export const DATES = 32768
/** All keys that nothing lifts. */
export const OTHER = 65536

/** The masks of rows that a facet counts have no bits but these. */
export function liftedBits(facet: FacetKey): number {
  return facet === 'topic' || facet === 'stance' ? BIT[facet] | JOINT : BIT[facet]
}
