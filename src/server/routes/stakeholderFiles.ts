import { writeAddress } from '#src/contract/address.ts'
import { endpoints } from '#src/contract/endpoints.ts'
import type { ParamsOf } from '#src/contract/endpoints.ts'
import { formatFilter } from '#src/contract/filter.ts'
import type { StatementFilter } from '#src/contract/filter.ts'
import { DEFAULT_STAKEHOLDER_SORT } from '#src/contract/viewChoices.ts'
import { tableLines } from '#src/domain/csv/lines.ts'
import { stakeholderColumns } from '#src/domain/csv/stakeholders.ts'
import { exportFileName, provenanceOf } from '#src/domain/provenance.ts'
import type { Provenance } from '#src/domain/provenance.ts'
import { file } from '../file.ts'
import { metadataFile } from '../metadataFile.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { stakeholderTable } from '../stakeholderTable.ts'
import { streamOf } from '../stream.ts'

/** The whole table of stakeholders as CSV, in the order asked for, streamed. */
export function exportStakeholdersCsv(
  { filter, params }: Asked<'exportStakeholdersCsv'>,
  { dataset, permalink }: RouteContext,
): Response {
  const { lookup, records, version } = dataset
  const { profile, lang } = params
  const { rows } = stakeholderTable(filter, params, dataset)
  const context = { lookup, lang, permalink, version }
  return file(
    streamOf(tableLines(rows, stakeholderColumns, profile, context)),
    endpoints.exportStakeholdersCsv.media,
    exportFileName(profile, records.release.release, 'stakeholders'),
  )
}

/** Where the table comes from; its link opens it in the same order, under the same search. */
function provenance(
  filter: StatementFilter,
  params: ParamsOf<'exportStakeholdersCsvMetadata'>,
  { dataset, permalink }: RouteContext,
): Provenance {
  const { find, sort } = params
  const { rows, of } = stakeholderTable(filter, params, dataset)
  const list = permalink('').replace(/statements\/$/, 'stakeholders')
  const made = provenanceOf({
    table: 'stakeholders',
    filter: formatFilter(filter),
    count: rows.length,
    of,
    release: dataset.records.release,
    version: dataset.version,
    list,
  })
  const query = writeAddress({
    filter,
    ...(find === '' ? {} : { find }),
    ...(sort === DEFAULT_STAKEHOLDER_SORT ? {} : { sort }),
  })
  return { ...made, ...(find === '' ? {} : { find }), link: list + query }
}

/** The CSVW metadata of the same CSV. */
export function exportStakeholdersCsvMetadata(
  { filter, params }: Asked<'exportStakeholdersCsvMetadata'>,
  context: RouteContext,
): Response {
  const { profile, lang } = params
  const name = exportFileName(profile, context.dataset.records.release.release, 'stakeholders')
  const table = { columns: stakeholderColumns, primaryKey: 'id' }
  return metadataFile(name, table, { profile, lang }, provenance(filter, params, context))
}
