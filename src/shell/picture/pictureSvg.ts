/** The picture of a chart as a document of its own: nothing in it is fetched from elsewhere. */
import { sizes } from './layout.ts'
import type { PictureLayout, PictureText } from './layout.ts'

/** What is drawn, as SVG markup whose colours are literal. */
export interface PictureMarkup {
  chart: string
  swatches: readonly string[]
  /** Style rules of the fonts that it brings along. */
  fonts: string
}

export interface PictureInk {
  paper: string
  ink: string
  quiet: string
}

// Characters that XML 1.0 cannot hold in any form; a filter's text may have them.
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

/** Text as it stands in XML, in content and in attributes. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(impossible, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const sans = "'IBM Plex Sans', Arial, Helvetica, sans-serif"
const serif = "'Source Serif 4', Georgia, serif"

function textElement({ x, y, text, look }: PictureText, { ink, quiet }: PictureInk): string {
  const face = look === 'title' ? ` font-family="${serif}" font-weight="600"` : ''
  const colour = look === 'head' || look === 'foot' ? quiet : ink
  return `<text x="${x}" y="${y}" font-size="${sizes[look]}" fill="${colour}"${face}>${escapeXml(text)}</text>`
}

const placed = (markup: string, { x, y }: { x: number; y: number }) =>
  `<g transform="translate(${x} ${y})">${markup}</g>`

/** Writes the document. */
export function pictureSvg(
  layout: PictureLayout,
  markup: PictureMarkup,
  ink: PictureInk,
  title: string,
): string {
  const { width, height } = layout
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${sans}">`,
    `<title>${escapeXml(title)}</title>`,
    ...(markup.fonts === '' ? [] : [`<style>${markup.fonts}</style>`]),
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    ...layout.texts.map((text) => textElement(text, ink)),
    ...markup.swatches.map((swatch, at) => placed(swatch, layout.swatches[at]!)),
    placed(markup.chart, layout.chart),
    '</svg>',
  ].join('\n')
}
