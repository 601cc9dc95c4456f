import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Network } from '#src/contract/network.ts'
import { readable } from './readable.ts'

const network = (weights: readonly number[]): Network => ({
  kind: 'agreement',
  nodes: weights.map((_weight, at) => ({ id: `n${at}`, all: 1, said: 1, addressed: 0, ties: 1 })),
  ties: weights.map((weight, at) => ({
    from: `n${Math.floor(at / 2)}`,
    to: `n${at}`,
    weight,
    congruence: weight,
    conflict: 0,
    topics: [],
  })),
  tiesAmong: weights.length,
  nodesTotal: weights.length,
  tiesTotal: weights.length,
  tiesAny: weights.length,
  heaviest: Math.max(0, ...weights),
  candidates: weights.length,
  counted: weights.length,
  total: weights.length,
  of: weights.length,
  topics: [],
  version: '1',
  ignored: [],
})
const kept = (weights: readonly number[], most: number) =>
  readable(network(weights), most).network.ties.map(({ weight }) => weight)

it('keeps all ties where they are few', () => {
  expect(readable(network([3, 2, 1, 1]), 2)).toEqual({ network: network([3, 2, 1, 1]) })
})

it('leaves the lightest out, equal ones together, and those who lose all their ties', () => {
  const { network: shown, lightest } = readable(network([5, 4, 4, 2, 2, 2]), 2)
  expect(shown.ties.map(({ weight }) => weight)).toEqual([5, 4, 4])
  expect(lightest).toBe(4)
  expect(shown.nodes.map(({ id }) => id)).toEqual(['n0', 'n1', 'n2'])
})

it('keeps all of the heaviest, where they are many', () => {
  expect(kept([2, 2, 2, 1], 1)).toEqual([2, 2, 2])
  expect(readable(network([2, 2, 2]), 1).lightest).toBeUndefined()
})

it('keeps no tie lighter than one it leaves out, and never nothing', () => {
  const weights = fc
    .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 })
    .map((all) => all.toSorted((a, b) => b - a))
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 15 }), (all, most) => {
      const shown = kept(all, most)
      expect(shown).toEqual(all.slice(0, shown.length))
      expect(shown.length).toBeGreaterThan(0)
      expect(all[shown.length]).not.toBe(shown.at(-1))
      if (shown.at(-1) !== all[0]) expect(shown.length).toBeLessThanOrEqual(2 * most)
    }),
  )
})
