import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WIDTH, cutAt, layoutCard } from './cardLayout.ts'
import type { CardLayout, Measure } from './cardLayout.ts'
import type { CardParts } from './cardParts.ts'
import { cardSvg } from './cardSvg.ts'
import { wrapMeasured } from './wrapMeasured.ts'

/** Every letter half as wide as it is high: any measure will do. */
const measure: Measure = (text, { size }) => text.length * size * 0.5
const cut = (shown: number, of: number) => `cut at ${shown} of ${of}`
const parts = (text: string, more: Partial<CardParts> = {}): CardParts => ({
  printed: true,
  words: { text, mark: (words) => `“${words}”`, cut, language: 'en' },
  speaker: 'Synthetic Speaker',
  about: ['Synthetic role', '17 April 2025'],
  answers: [],
  link: 'https://synthetic.example/statements/s1',
  ...more,
})
const textsOf = ({ texts }: CardLayout) => texts.map(({ text }) => text)
const sentence = 'Synthetic words that somebody has said, and that take some room. '

function expectInside({ texts, tags, height }: CardLayout) {
  for (const { x, y, text, face } of texts) {
    expect(x + measure(text, face)).toBeLessThanOrEqual(WIDTH - 84)
    expect(y).toBeLessThanOrEqual(height)
  }
  for (const tag of tags) expect(tag.y + tag.height).toBeLessThanOrEqual(height)
}

describe('wrapMeasured', () => {
  it('loses nothing but the spaces and line ends where it breaks, and keeps within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          const lines = wrapMeasured(text, width, (each) => [...each].length)
          const bare = (words: string) => words.replace(/[ \r\n]/gu, '')
          expect(bare(lines.join(''))).toBe(bare(text))
        },
      ),
    )
  })

  it('keeps no-break spaces and double spaces as they are printed', () => {
    expect(wrapMeasured('«\u00a0deux  mots\u00a0»', 100, (text) => text.length)).toEqual([
      '«\u00a0deux  mots\u00a0»',
    ])
  })
})

describe('the card', () => {
  it('holds short words large, at least as high as it is wide', () => {
    const layout = layoutCard(parts('Synthetic words'), measure)
    expect(layout.height).toBeGreaterThanOrEqual(WIDTH - 60)
    expect(textsOf(layout)).toContain('“Synthetic words”')
    // The link is what leads to the source: it stands out from the rest of the foot.
    const link = layout.texts.find(({ text }) => text.startsWith('https://'))
    expect(link).toMatchObject({ ink: 'accent', y: Math.max(...layout.texts.map(({ y }) => y)) })
    expect(Math.max(...layout.texts.map(({ face }) => face.size))).toBe(58)
    expectInside(layout)
  })

  it('shrinks longer words rather than cut them', () => {
    const text = sentence.repeat(9).trim()
    const layout = layoutCard(parts(text), measure)
    expect(textsOf(layout).join(' ')).toContain(`“${text}”`)
    expect(textsOf(layout).join(' ')).not.toContain('cut at')
    expectInside(layout)
  })

  it('says where words are cut that have no room at all, and of how many', () => {
    const text = sentence.repeat(200).trim()
    const layout = layoutCard(parts(text), measure)
    const whole = textsOf(layout).join(' ')
    const [, shown] = /cut at (\d+) of (\d+)/u.exec(whole)!
    expect(Number(shown)).toBeGreaterThan(500)
    expect(whole).toContain(`cut at ${shown} of ${text.length}`)
    expect(whole).toContain(`“${text.slice(0, Number(shown))}”`)
    expect(layout.height).toBeLessThanOrEqual(2160)
    expectInside(layout)
  })

  it('keeps all inside, whatever stands on it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4000 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.boolean(),
        (text, name, translated) => {
          const words = {
            text: `${text} ${text}`,
            mark: (each: string) => each,
            cut,
            language: 'fr',
          }
          const layout = layoutCard(
            parts(text, {
              speaker: name,
              ask: { tag: 'Ask', text: name },
              answers: [name, name],
              tag: 'As reported',
              ...(translated ? { translation: { tag: 'Translation', words } } : {}),
            }),
            measure,
          )
          expectInside(layout)
          expect(layout.texts.length).toBeGreaterThan(5)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is a document whose words are those of the layout', () => {
    const layout = layoutCard(parts('a < b & "c"'), measure)
    const ink = { paper: 'p', ink: 'i', quiet: 'q', accent: 'a', line: 'l' }
    const svg = new DOMParser().parseFromString(
      cardSvg(layout, ink, '', 'Synthetic title'),
      'image/svg+xml',
    )
    expect(svg.querySelector('parsererror')).toBeNull()
    expect([...svg.querySelectorAll('text')].map((each) => each.textContent)).toEqual(
      textsOf(layout),
    )
  })
})

it('cuts between words, and never half a letter', () => {
  expect(cutAt('one two three', 9)).toBe('one two')
  expect(cutAt('one two three', 7)).toBe('one two')
  expect(cutAt('onetwothree', 5)).toBe('onetw')
  expect(cutAt('ab😀', 3)).toBe('ab')
})
