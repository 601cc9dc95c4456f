import { useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { viewPermalink } from '#src/app/paths.ts'
import { downloadExport } from '#src/client/exports.ts'
import { releaseQuery } from '#src/client/queries.ts'
import { writeAddress } from '#src/contract/address.ts'
import { exportFileName } from '#src/domain/provenance.ts'
import { filterText } from '#src/shell/filterBar/chips.ts'
import { useAddress } from '#src/shell/useAddress.ts'
import { useStatementList } from '#src/shell/useStatementList.ts'
import { notDrawn, notesOf, titleOf } from './captionParts.ts'
import { pictureOf } from '#src/shell/picture/picture.ts'
import { pngOf } from '#src/shell/picture/png.ts'
import type { TrendDrawing } from '#src/shell/trends/useTrendDrawing.ts'

export type TrendFile = 'excel' | 'data' | 'svg' | 'png'

/** Gives the function that makes the files of a trend. */
export function useTrendFiles(drawing: TrendDrawing, figure: RefObject<HTMLElement | null>) {
  const client = useQueryClient()
  const { address } = useAddress()
  const labels = useStatementList().data?.labels ?? []
  const { trends, series, words } = drawing
  const { w, m, f, lang } = words
  const { filter } = address
  const { by, unit } = trends
  const picture = async (element: HTMLElement) => {
    const { release, recordsThrough } = await client.ensureQueryData(releaseQuery())
    const left = notDrawn(drawing, filter).map(({ text }) => text)
    const asked = filterText(filter, labels, m, f)
    const svg = await pictureOf(element, {
      title: titleOf(drawing),
      head: [
        asked === '' ? m.bar.allStatements : w.picture.filter(asked),
        [
          `${m.shell.count(trends.total, trends.of)}.`,
          ...(left.length > 0 ? [`${w.notDrawn} ${left.join(', ')}.`] : []),
        ].join(' '),
      ],
      foot: [...notesOf(drawing, false), w.picture.source(release, recordsThrough, trends.version)],
      // The view as it is cited: without an open statement, lanes or zoom.
      link: viewPermalink('timeline', writeAddress({ filter, by: address.by })),
      labels: series.map(({ name }) => name),
    })
    return { svg, release }
  }
  return async (kind: TrendFile): Promise<{ blob: Blob; fileName: string }> => {
    if (kind === 'excel' || kind === 'data') {
      const asked = { filter, by, unit, lang, profile: kind }
      return downloadExport({ endpoint: 'exportTrendsCsv', ...asked })
    }
    const { svg, release } = await picture(figure.current!)
    const fileName = exportFileName(kind, release, 'trends')
    return { blob: kind === 'svg' ? svg : await pngOf(svg), fileName }
  }
}
