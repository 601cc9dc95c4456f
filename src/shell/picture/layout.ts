/** Where everything stands in the picture of a chart: head, key, chart, foot. All in pixels. */
import { textWidth, wrapText } from './wrap.ts'

export interface PictureParts {
  title: string
  /** Under the title: what was asked, how much of it is drawn. */
  head: readonly string[]
  foot: readonly string[]
  /** The address of the view. */
  link: string
  legend: readonly { label: string; swatchWidth: number }[]
  chart: { width: number; height: number }
}

export interface PictureText {
  x: number
  y: number
  text: string
  look: 'title' | 'head' | 'label' | 'foot'
}

export interface PictureLayout {
  width: number
  height: number
  texts: PictureText[]
  /** Upper left corners, one an entry of the legend. */
  swatches: { x: number; y: number }[]
  chart: { x: number; y: number }
}

const PAD = 24
const LEAST_WIDTH = 520
export const sizes = { title: 20, head: 13, label: 13, foot: 11.5 } as const
const SWATCH_GAP = 7
const ENTRY_GAP = 20

/** Lays a picture out. It is as wide as its chart, but never too narrow for its words. */
export function layoutPicture(parts: PictureParts): PictureLayout {
  const inner = Math.max(LEAST_WIDTH, parts.chart.width)
  const texts: PictureText[] = []
  let y = PAD
  const write = (text: string, look: PictureText['look']) => {
    for (const line of wrapText(text, sizes[look], inner)) {
      y += Math.round(sizes[look] * 1.35)
      texts.push({ x: PAD, y, text: line, look })
    }
  }
  write(parts.title, 'title')
  y += 4
  for (const text of parts.head) write(text, 'head')
  y += 14
  const swatches: PictureLayout['swatches'] = []
  const lineHeight = 19
  let x = PAD
  let rowHeight = lineHeight
  for (const { label, swatchWidth } of parts.legend) {
    const indent = swatchWidth + SWATCH_GAP
    const lines = wrapText(label, sizes.label, Math.min(inner, 360) - indent)
    const wide = indent + Math.max(...lines.map((line) => textWidth(line, sizes.label)))
    if (x > PAD && x + wide > PAD + inner) {
      x = PAD
      y += rowHeight
      rowHeight = lineHeight
    }
    swatches.push({ x, y })
    for (const [at, text] of lines.entries()) {
      texts.push({ x: x + indent, y: y + 12 + at * lineHeight, text, look: 'label' })
    }
    rowHeight = Math.max(rowHeight, lines.length * lineHeight)
    x += wide + ENTRY_GAP
  }
  y += rowHeight + 10
  const chart = { x: PAD, y }
  y += parts.chart.height + 10
  for (const text of parts.foot) write(text, 'foot')
  write(parts.link, 'foot')
  return { width: inner + PAD * 2, height: y + PAD, texts, swatches, chart }
}
