import { expect, it } from 'vitest'
import { saidDate } from './saidDate.ts'

const near = (text: string, cue: string, publishedOn = '2025-04-18') => {
  const start = text.indexOf(cue)
  return saidDate(text, { start, end: start + cue.length }, publishedOn)
}

it.each([
  ['She said on Thursday, April 17, that it rained.', 'said', '2025-04-17'],
  ['On 3 May 2024 she said so.', 'said', '2024-05-03'],
  ['« Non », a-t-il dit le jeudi 17 avril.', 'dit', '2025-04-17'],
  ['Il a dit le 1er\u00a0août\u00a02024 non.', 'dit', '2024-08-01'],
  // No year, and later than the article: it was the year before.
  ['He said on December 12 that it rained.', 'said', '2024-12-12'],
])('finds the day in %j', (text, cue, day) => {
  expect(near(text, cue)).toBe(day)
})

it.each([
  ['She said so. On April 17 it rained.', 'said'],
  ['She said “we met on April 17”.', 'said'],
  ['She said on April 31 that it rained.', 'said'],
  ['She said that the accord of April 17 stands.', 'said'],
])('finds none in %j', (text, cue) => {
  expect(near(text, cue)).toBeUndefined()
})

it('knows no year where none is known of the article', () => {
  expect(near('She said on April 17 that it rained.', 'said', '')).toBeUndefined()
  expect(near('She said on April 17 that it rained.', 'said', '2025')).toBe('2025-04-17')
})
