import { articleViewOf } from '#src/contract/address.ts'
import { DEFAULT_ARTICLE_SORT } from '#src/contract/articleChoices.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import { articleColumns } from '#src/domain/csv/articles.ts'
import { tableLines } from '#src/domain/csv/lines.ts'
import { csvMetadata } from '#src/domain/csv/metadata.ts'
import { exportFileName } from '#src/domain/provenance.ts'
import { articleTable } from '../articleTable.ts'
import { file } from '../file.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { waitingIn } from '../reviews.ts'
import { streamOf } from '../stream.ts'
import { tableProvenance } from '../tableProvenance.ts'

/** The whole table of articles as CSV, in the order asked for, streamed. */
export async function exportArticlesCsv(
  { filter, params }: Asked<'exportArticlesCsv'>,
  { dataset, drafts, permalink }: RouteContext,
): Promise<Response> {
  const { lookup, records, version } = dataset
  const { profile, lang } = params
  const rows = articleTable(filter, params, dataset, await waitingIn(drafts)).rows()
  return file(
    streamOf(tableLines(rows, articleColumns, profile, { lookup, lang, permalink, version })),
    endpoints.exportArticlesCsv.media,
    exportFileName(profile, records.release.release, 'articles'),
  )
}

/** The CSVW metadata of the same CSV. */
export async function exportArticlesCsvMetadata(
  { filter, params }: Asked<'exportArticlesCsvMetadata'>,
  context: RouteContext,
): Promise<Response> {
  const waiting = await waitingIn(context.drafts)
  const { profile, lang, sort, only, all } = params
  const { total, of } = articleTable(filter, params, context.dataset, waiting)
  const view = articleViewOf({ view: only ?? (all ? 'all' : undefined) })
  const name = exportFileName(profile, context.dataset.records.release.release, 'articles')
  const made = tableProvenance(
    'articles',
    { filter, view, ...(sort === DEFAULT_ARTICLE_SORT ? {} : { sort }) },
    { count: total, of },
    context,
  )
  const table = { columns: articleColumns, primaryKey: 'id' }
  const metadata = csvMetadata(name, table, profile, lang, made)
  return file(
    `${JSON.stringify(metadata, null, 2)}\n`,
    endpoints.exportArticlesCsvMetadata.media,
    `${name}-metadata.json`,
  )
}
