import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostOf, linkKey } from './linkKey.ts'

describe('the key of an address', () => {
  const same: readonly (readonly [string, string])[] = [
    ['https://www.mines.example/a/story/', 'http://mines.example/a/story'],
    ['https://mines.example/story?utm_source=x&fbclid=1', 'https://mines.example/story#comments'],
    ['https://m.mines.example/story/amp/', 'https://mines.example/story'],
    ['https://mines.example/story/index.html', 'https://mines.example/story'],
    ['https://mines.example/?b=2&a=1', 'https://mines.example/?a=1&b=2'],
    ['https://mines.example/%C3%A9tat', 'https://mines.example/état'],
    [
      'https://web.archive.org/web/20250417000000/https://mines.example/story',
      'https://mines.example/story',
    ],
    ['  https://mines.example/story ', 'https://MINES.example/story'],
  ]
  it.each(same)('is one for %s and %s', (a, b) => {
    expect(linkKey(a)).toBeDefined()
    expect(linkKey(a)).toBe(linkKey(b))
  })

  const different: readonly (readonly [string, string])[] = [
    ['https://mines.example/?p=1', 'https://mines.example/?p=2'],
    ['https://mines.example/story', 'https://mines.example/Story'],
    ['https://fr.mines.example/story', 'https://mines.example/story'],
    ['https://mines.example:8080/story', 'https://mines.example/story'],
  ]
  it.each(different)('differs for %s and %s', (a, b) => {
    expect(linkKey(a)).not.toBe(linkKey(b))
  })

  it('is none of what is no address of the web', () => {
    for (const text of ['', 'mines.example', 'ftp://mines.example/a', 'javascript:alert(1)']) {
      expect([linkKey(text), hostOf(text)]).toEqual([undefined, undefined])
    }
    expect(hostOf('https://www.mines.example/a')).toBe('mines.example')
  })

  it('is that of the key itself, whatever was left out', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(linkKey(`${url.split('#')[0]}#elsewhere`)).toBe(linkKey(url))
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => linkKey(text) === linkKey(` ${text}`)))
  })
})
