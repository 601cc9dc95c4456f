import type { RefObject } from 'react'
import { viewPermalink } from '#src/app/paths.ts'
import { downloadExport } from '#src/client/exports.ts'
import { writeAddress } from '#src/contract/address.ts'
import type { ChartFile } from '#src/shell/trends/Downloads.tsx'
import { useChartPicture } from '#src/shell/trends/useChartPicture.ts'
import type { TrendDrawing } from '#src/shell/trends/useTrendDrawing.ts'
import { useListedAddress } from '#src/shell/useAddress.ts'
import { notDrawn, notesOf, titleOf } from './captionParts.ts'

/** Gives the function that makes the files of a trend. */
export function useTrendFiles(drawing: TrendDrawing, figure: RefObject<HTMLElement | null>) {
  const address = useListedAddress()
  const pictureOf = useChartPicture(drawing)
  const { trends, words } = drawing
  const { w, m, lang } = words
  const { filter } = address
  const { by, unit } = trends
  return (kind: ChartFile): Promise<{ blob: Blob; fileName: string }> => {
    if (kind === 'excel' || kind === 'data') {
      const asked = { filter, by, unit, lang, profile: kind }
      return downloadExport({ endpoint: 'exportTrendsCsv', ...asked })
    }
    const left = notDrawn(drawing, filter).map(({ text }) => text)
    return pictureOf({
      kind,
      figure: figure.current!,
      title: titleOf(drawing),
      counted: [
        `${m.shell.count(trends.total, trends.of)}.`,
        ...(left.length > 0 ? [`${w.notDrawn} ${left.join(', ')}.`] : []),
      ].join(' '),
      notes: notesOf(drawing, false),
      // The view as it is cited: without an open statement, lanes or zoom.
      link: viewPermalink('timeline', writeAddress({ filter, by: address.by })),
      table: 'trends',
    })
  }
}
