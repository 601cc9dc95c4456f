import { useQueryClient } from '@tanstack/react-query'
import { releaseQuery } from '#src/client/queries.ts'
import { exportFileName } from '#src/domain/provenance.ts'
import type { ExportTable } from '#src/domain/provenance.ts'
import { filterText } from '../filterBar/chips.ts'
import { pictureOf } from '../picture/picture.ts'
import { pngOf } from '../picture/png.ts'
import { useAddress } from '../useAddress.ts'
import { useStatementList } from '../useStatementList.ts'
import type { TrendDrawing } from './useTrendDrawing.ts'

/** What a picture says beside its chart. */
export interface PictureOfChart {
  kind: 'svg' | 'png'
  /** Holds the chart and its key. */
  figure: HTMLElement
  title: string
  /** How much is drawn, and what is not. */
  counted: string
  notes: readonly string[]
  /** Opens the view. */
  link: string
  /** What the file is named after. */
  table: ExportTable
}

/** Gives the function that makes pictures of a chart as it stands on the page. */
export function useChartPicture({ trends, series, words }: TrendDrawing) {
  const client = useQueryClient()
  const { filter } = useAddress().address
  const labels = useStatementList().data?.labels ?? []
  const { w, m, f } = words
  return async (asked: PictureOfChart): Promise<{ blob: Blob; fileName: string }> => {
    const { kind, figure, title, counted, notes, link, table } = asked
    const { release, recordsThrough } = await client.ensureQueryData(releaseQuery())
    const filtered = filterText(filter, labels, m, f)
    const svg = await pictureOf(figure, {
      title,
      head: [filtered === '' ? m.bar.allStatements : w.picture.filter(filtered), counted],
      foot: [...notes, w.picture.source(release, recordsThrough, trends.version)],
      link,
      labels: series.map(({ name }) => name),
    })
    const fileName = exportFileName(kind, release, table)
    return { blob: kind === 'svg' ? svg : await pngOf(svg), fileName }
  }
}
