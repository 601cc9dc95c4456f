import { writeAddress } from '#src/contract/address.ts'
import type { Address } from '#src/contract/address.ts'
import { formatFilter } from '#src/contract/filter.ts'
import { provenanceOf } from '#src/domain/provenance.ts'
import type { ExportTable, Provenance } from '#src/domain/provenance.ts'
import type { RouteContext } from './routeContext.ts'

/** Where a table of a page comes from; its link opens it there as it was asked for. */
export function tableProvenance(
  table: ExportTable,
  address: Address,
  counts: { count: number; of: number },
  { dataset, permalink }: Pick<RouteContext, 'dataset' | 'permalink'>,
): Provenance {
  const page = table.startsWith('position')
    ? 'positions'
    : table.startsWith('articles')
      ? 'sources'
      : 'asks'
  const list = permalink('').replace(/statements\/$/, page)
  const made = provenanceOf({
    table,
    filter: formatFilter(address.filter),
    ...counts,
    release: dataset.records.release,
    version: dataset.version,
    list,
  })
  return { ...made, link: list + writeAddress(address) }
}
