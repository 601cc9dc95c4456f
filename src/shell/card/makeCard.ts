/** Draws a card on this device. */
import { inLightTheme } from '../picture/frozen.ts'
import { pictureFonts } from '../picture/pictureFonts.ts'
import { layoutCard } from './cardLayout.ts'
import type { Face, Measure } from './cardLayout.ts'
import type { CardParts } from './cardParts.ts'
import { cardSvg } from './cardSvg.ts'

const cssFamilies = { serif: "'Source Serif 4'", sans: "'IBM Plex Sans'" } as const
const fontOf = ({ family, weight, size }: Face) =>
  `${weight} ${size}px ${cssFamilies[family]}, ${family === 'serif' ? 'Georgia, serif' : 'Arial, sans-serif'}`

/** Measures with the fonts of the page. Throws where the browser has no canvas. */
function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser measures no text')
  return (text, face) => {
    context.font = fontOf(face)
    return context.measureText(text).width
  }
}

/** The colours of the page in its light theme. */
function inksOfPage() {
  return inLightTheme(() => {
    const page = getComputedStyle(document.documentElement)
    return {
      paper: page.getPropertyValue('--paper'),
      ink: page.getPropertyValue('--ink'),
      quiet: page.getPropertyValue('--ink-2'),
      accent: page.getPropertyValue('--accent'),
      line: page.getPropertyValue('--line-strong'),
    }
  })
}

/** An SVG document of the card, with its fonts in it; `title` is its text for screen readers. */
export async function makeCard(parts: CardParts, title: string): Promise<Blob> {
  const ink = inksOfPage()
  const loads = [400, 600].flatMap((weight) =>
    Object.values(cssFamilies).map((family) => document.fonts.load(`${weight} 40px ${family}`)),
  )
  // Without its fonts the card is drawn in those of the reader.
  await Promise.allSettled(loads)
  const layout = layoutCard(parts, canvasMeasure())
  const textIn = (family: Face['family']) =>
    layout.texts.flatMap((each) => (each.face.family === family ? [each.text] : [])).join(' ')
  const fonts = await pictureFonts({
    'Source Serif 4': textIn('serif'),
    'IBM Plex Sans': textIn('sans'),
  })
  return new Blob([cardSvg(layout, ink, fonts, title)], { type: 'image/svg+xml' })
}
