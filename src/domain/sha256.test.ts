import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shippedRecords } from '#tests/shippedRecords.ts'
import { textHashOf } from './sha256.ts'

const known = (text: string) =>
  `sha256:${createHash('sha256').update(new TextEncoder().encode(text)).digest('hex')}`

it('hashes any text as Node does, whatever its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(textHashOf(text)).toBe(known(text))
    }),
    { numRuns: 500 },
  )
  for (const length of [0, 55, 56, 63, 64, 65, 119, 120, 100_000]) {
    expect(textHashOf('é'.repeat(length))).toBe(known('é'.repeat(length)))
  }
})

it('gives the hash that shipped articles hold', () => {
  const held = shippedRecords().articles.filter(({ text }) => text !== undefined)
  expect(held.length).toBeGreaterThan(0)
  for (const { text, textHash } of held) expect(textHashOf(text!)).toBe(textHash)
})
