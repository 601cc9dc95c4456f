/** The card as a document of its own: nothing in it is fetched from elsewhere. */
import { escapeXml } from '../picture/pictureSvg.ts'
import type { CardLayout, CardText } from './cardLayout.ts'

/** The colours of the page, literal. */
export interface CardInk {
  paper: string
  ink: string
  quiet: string
  accent: string
  line: string
}

const families = {
  serif: "'Source Serif 4', Georgia, serif",
  sans: "'IBM Plex Sans', Arial, Helvetica, sans-serif",
} as const

function textElement({ x, y, text, face, ink, language }: CardText, inks: CardInk): string {
  const lang = language === undefined ? '' : ` xml:lang="${escapeXml(language)}"`
  return `<text x="${x}" y="${y}" font-family="${families[face.family]}" font-size="${face.size}" font-weight="${face.weight}" fill="${inks[ink]}"${lang}>${escapeXml(text)}</text>`
}

/** Writes the document; `title` says what a reader who can't see it must know. */
export function cardSvg(layout: CardLayout, ink: CardInk, fonts: string, title: string): string {
  const { width, height } = layout
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    // Words are printed with the spaces they have.
    `<style>text{white-space:pre}${fonts}</style>`,
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    `<rect width="${width}" height="12" fill="${ink.accent}"/>`,
    ...layout.tags.map(
      (tag) =>
        `<rect x="${tag.x}" y="${tag.y}" width="${tag.width}" height="${tag.height}" rx="6" fill="none" stroke="${ink.line}" stroke-width="2"/>`,
    ),
    ...layout.rules.map(
      (y) => `<rect x="84" y="${y}" width="${width - 168}" height="2" fill="${ink.line}"/>`,
    ),
    ...layout.texts.map((text) => textElement(text, ink)),
    '</svg>',
  ].join('\n')
}
