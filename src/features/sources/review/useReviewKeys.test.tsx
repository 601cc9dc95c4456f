import { expect, it } from 'vitest'
import { keyOf } from './useReviewKeys.ts'

const pressed = (key: string, more: KeyboardEventInit = {}) =>
  keyOf(new KeyboardEvent('keydown', { key, ...more }))

it('names keys as they are listed', () => {
  expect(pressed('a')).toBe('A')
  expect(pressed('Z', { shiftKey: true })).toBe('Shift Z')
  expect(pressed('?', { shiftKey: true })).toBe('?')
  expect(pressed('ArrowDown')).toBe('ArrowDown')
  expect(pressed('1', { code: 'Digit1' })).toBe('1')
})

it('leaves combinations to the browser', () => {
  expect(pressed('a', { ctrlKey: true })).toBeUndefined()
  expect(pressed('a', { metaKey: true })).toBeUndefined()
  expect(pressed('Enter')).toBeUndefined()
})

it('knows French keys: figures without Shift, brackets behind AltGr', () => {
  expect(pressed('&', { code: 'Digit1' })).toBe('1')
  expect(
    pressed('{', { code: 'Digit4', ctrlKey: true, altKey: true, modifierAltGraph: true }),
  ).toBe('{')
})
