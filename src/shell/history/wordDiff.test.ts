import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shareKept, wordDiff } from './wordDiff.ts'

const side = (parts: ReturnType<typeof wordDiff>, without: 'in' | 'out') =>
  parts
    .filter(({ is }) => is !== without)
    .map(({ text }) => text)
    .join('')

it('marks the words that changed and no others', () => {
  expect(wordDiff('the old deal is dead', 'the new deal is not dead')).toEqual([
    { is: 'same', text: 'the ' },
    { is: 'out', text: 'old' },
    { is: 'in', text: 'new' },
    { is: 'same', text: ' deal is' },
    { is: 'in', text: ' not' },
    { is: 'same', text: ' dead' },
  ])
})

it('gives both texts back, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', 'é', '«\u00a0c\u00a0»'))
    .map((t) => t.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after)
      expect(side(parts, 'in')).toBe(before)
      expect(side(parts, 'out')).toBe(after)
    }),
  )
})

it('compares long texts without working through every pair', () => {
  const words = (word: string) => Array.from({ length: 2000 }, (_, at) => `${word}${at}`).join(' ')
  const parts = wordDiff(`same ${words('a')} end`, `same ${words('b')} end`)
  expect(parts.map(({ is }) => is)).toEqual(['same', 'out', 'in', 'same'])
})

it('knows how much stayed', () => {
  expect(shareKept(wordDiff('one two', 'one two'))).toBe(1)
  expect(shareKept(wordDiff('one', 'two'))).toBe(0)
  expect(shareKept(wordDiff('', ''))).toBe(0)
})
