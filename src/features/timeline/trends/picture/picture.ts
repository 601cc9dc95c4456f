/** The picture of a chart that stands on the page. */
import { frozenMarkup, inLightTheme } from './frozen.ts'
import { layoutPicture } from './layout.ts'
import type { PictureParts } from './layout.ts'
import { pictureSvg } from './pictureSvg.ts'

/** Its words, beside what is read off the page. */
export type PictureWords = Omit<PictureParts, 'chart' | 'legend'> & { labels: readonly string[] }

/** Makes an SVG document of the chart and the key in `figure`; always in the light theme. */
export function pictureOf(figure: HTMLElement, words: PictureWords): Blob {
  const chart = figure.querySelector<SVGSVGElement>('[data-chart] svg')
  if (!chart) throw new Error('There is no chart to take a picture of')
  const swatches = [...figure.querySelectorAll<SVGSVGElement>('[data-swatch]')]
  const size = (svg: SVGSVGElement) => ({
    width: svg.viewBox.baseVal.width,
    height: svg.viewBox.baseVal.height,
  })
  const layout = layoutPicture({
    ...words,
    legend: words.labels.map((label, at) => ({ label, swatchWidth: size(swatches[at]!).width })),
    chart: size(chart),
  })
  const svg = inLightTheme(() => {
    const page = getComputedStyle(document.documentElement)
    const ink = {
      paper: page.getPropertyValue('--paper'),
      ink: page.getPropertyValue('--ink'),
      quiet: page.getPropertyValue('--ink-2'),
    }
    const markup = { chart: frozenMarkup(chart), swatches: swatches.map(frozenMarkup) }
    return pictureSvg(layout, markup, ink, words.title)
  })
  return new Blob([svg], { type: 'image/svg+xml' })
}
