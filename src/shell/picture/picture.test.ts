import { describe, expect, it } from 'vitest'
import { layoutPicture } from './layout.ts'
import type { PictureParts } from './layout.ts'
import { escapeXml, pictureSvg } from './pictureSvg.ts'
import { textWidth, wrapText } from './wrap.ts'

const parts = (more: Partial<PictureParts> = {}): PictureParts => ({
  title: 'Statements a month by stance',
  head: ['All statements'],
  foot: ['Stances coded by Parley.'],
  link: 'https://parley.example/timeline',
  legend: [{ label: 'supports', swatchWidth: 14 }],
  chart: { width: 900, height: 280 },
  ...more,
})

describe('wrapText', () => {
  it('breaks between words and keeps every one', () => {
    const text = 'Group: Civil society, Group: Religious bodies, From: March 2025, To: June 2025'
    const lines = wrapText(text, 13, 300)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(300)
  })

  it('breaks an address that has no spaces, losing nothing', () => {
    const link = `https://parley.example/timeline?${'group=civil-society&'.repeat(40)}`
    const lines = wrapText(link, 11, 400)
    expect(lines.join('')).toBe(link)
    for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(400)
  })
})

describe('layoutPicture', () => {
  const long = 'A claim of some eighty characters that somebody somewhere may support or oppose'

  it('keeps everything inside, however long names and filter are', () => {
    const legend = Array.from({ length: 9 }, () => ({ label: long, swatchWidth: 34 }))
    const layout = layoutPicture(parts({ legend, head: [long.repeat(6)], link: long.repeat(9) }))
    for (const { x, y, text, look } of layout.texts) {
      expect(x + textWidth(text, look === 'title' ? 20 : 11)).toBeLessThanOrEqual(layout.width)
      expect(y).toBeLessThan(layout.height)
    }
  })

  it('puts the key above the chart and the foot below it', () => {
    const { chart, swatches, texts, height } = layoutPicture(parts())
    expect(swatches[0]!.y).toBeLessThan(chart.y)
    const foot = texts.filter(({ look }) => look === 'foot')
    expect(foot.map(({ text }) => text)).toEqual([
      'Stances coded by Parley.',
      'https://parley.example/timeline',
    ])
    for (const { y } of foot) expect(y).toBeGreaterThan(chart.y + 280)
    expect(height).toBeGreaterThan(chart.y + 280)
  })

  it('is wide enough for words when the chart is a phone’s', () => {
    expect(layoutPicture(parts({ chart: { width: 340, height: 280 } })).width).toBeGreaterThan(500)
  })
})

describe('pictureSvg', () => {
  it('holds any text as text', () => {
    expect(escapeXml('<script> & "Q\u0000A"')).toBe('&lt;script&gt; &amp; &quot;Q\ufffdA&quot;')
    const title = 'Words: </text><script>'
    const svg = pictureSvg(
      layoutPicture(parts({ title })),
      { chart: '<svg/>', swatches: ['<svg/>'], fonts: '' },
      { paper: '#fff', ink: '#000', quiet: '#333' },
      title,
    )
    expect(svg).not.toContain('<script>')
    expect(svg).not.toContain('<style>')
    expect(svg).toContain('Words: &lt;/text&gt;&lt;script&gt;')
  })
})
