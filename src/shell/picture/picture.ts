/** The picture of a chart that stands on the page. */
import { frozenMarkup, inLightTheme } from './frozen.ts'
import { layoutPicture } from './layout.ts'
import type { PictureParts } from './layout.ts'
import { pictureFonts } from './pictureFonts.ts'
import { pictureSvg } from './pictureSvg.ts'

/** Its words, beside what is read off the page. */
export type PictureWords = Omit<PictureParts, 'chart' | 'legend'> & { labels: readonly string[] }

/**
 * Makes an SVG document of the chart and the key in `figure`; always in the light theme, and with
 * its fonts in it. All is read off the page before the fonts are asked for, while it is what the
 * words speak of.
 */
export async function pictureOf(figure: HTMLElement, words: PictureWords): Promise<Blob> {
  const chart = figure.querySelector<SVGSVGElement>('[data-chart] svg')
  if (!chart) throw new Error('There is no chart to take a picture of')
  const { title, head, foot, link, labels } = words
  // After those of the key may come others, of a column that somebody picked.
  const swatches = [...figure.querySelectorAll<SVGSVGElement>('[data-swatch]')].slice(
    0,
    labels.length,
  )
  const size = (svg: SVGSVGElement) => ({
    width: svg.viewBox.baseVal.width,
    height: svg.viewBox.baseVal.height,
  })
  const layout = layoutPicture({
    ...words,
    legend: labels.map((label, at) => ({ label, swatchWidth: size(swatches[at]!).width })),
    chart: size(chart),
  })
  const { ink, markup } = inLightTheme(() => {
    const page = getComputedStyle(document.documentElement)
    return {
      ink: {
        paper: page.getPropertyValue('--paper'),
        ink: page.getPropertyValue('--ink'),
        quiet: page.getPropertyValue('--ink-2'),
      },
      markup: { chart: frozenMarkup(chart), swatches: swatches.map(frozenMarkup) },
    }
  })
  const fonts = await pictureFonts({
    'Source Serif 4': title,
    'IBM Plex Sans': [...head, ...foot, link, ...labels, chart.textContent].join(' '),
  })
  const svg = pictureSvg(layout, { ...markup, fonts }, ink, title)
  return new Blob([svg], { type: 'image/svg+xml' })
}
