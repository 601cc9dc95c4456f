import { expect, it } from 'vitest'
import { nextId } from './nextId.ts'

it('follows the highest number of the letter, whatever other ids there are', () => {
  expect(nextId('s', ['s001', 's309', 'a400', 's12x', 'summary', 's'])).toBe('s310')
  expect(nextId('a', [])).toBe('a001')
  expect(nextId('s', ['s999'])).toBe('s1000')
  expect(nextId('s', ['s99999999999999999999'])).toBe('s001')
})
