import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkParts } from './links.ts'

const hrefs = (text: string) => linkParts(text).flatMap(({ href }) => href ?? [])

describe('addresses in a text', () => {
  it('are links, without the signs that end the sentence', () => {
    expect(linkParts('See https://example.org/a?b=c. Or (http://example.org/é).')).toEqual([
      { text: 'See ' },
      { text: 'https://example.org/a?b=c', href: 'https://example.org/a?b=c' },
      { text: '. Or (' },
      { text: 'http://example.org/é', href: 'http://example.org/%C3%A9' },
      { text: ').' },
    ])
  })

  it('are none where the scheme runs code, or nothing follows it', () => {
    expect(
      hrefs('javascript:alert(1) data:text/html,<b> ftp://example.org https:// xhttps'),
    ).toEqual([])
    expect(hrefs('<a href="https://example.org/x">')).toEqual(['https://example.org/x'])
  })

  it('lose nothing of any text, and never link to anything but the web', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom('https://', ' '),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        expect(
          linkParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
        for (const href of hrefs(text)) expect(href).toMatch(/^https?:\/\//)
      }),
    )
  })
})
