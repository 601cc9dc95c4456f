import { matchPattern as original } from '@msw/url'
import { expect, test } from 'vitest'
import { matchPattern } from './url.ts'

test('the stand-in for MSW’s patterns answers as MSW’s own where there are stars alone', () => {
  const pattern = '*/api/*'
  const urls = [
    'https://parley.example/api/statements',
    'https://parley.example/deep/er/api/statements/s001/history',
    'https://parley.example/apiary/statements',
    'https://parley.example/statements',
    'https://api.example/statements',
  ]
  const matched = urls.filter((url) => matchPattern(pattern, new URL(url)).matches)
  expect(matched).toEqual(urls.filter((url) => original(pattern, url).matches))
  expect(matched).toEqual(urls.slice(0, 2))
})

test('a dot in a pattern is a dot', () => {
  expect(matchPattern('*/a.b', 'https://parley.example/a.b').matches).toBe(true)
  expect(matchPattern('*/a.b', 'https://parley.example/axb').matches).toBe(false)
})
