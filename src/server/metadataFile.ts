import { endpoints } from '#src/contract/endpoints.ts'
import type { CsvProfile, Lang } from '#src/contract/questions.ts'
import { csvMetadata } from '#src/domain/csv/metadata.ts'
import type { CsvTable } from '#src/domain/csv/metadata.ts'
import type { Provenance } from '#src/domain/provenance.ts'
import { file } from './file.ts'

/** The CSVW metadata of the CSV file of this name, as the file that lies beside it. */
export function metadataFile(
  name: string,
  table: CsvTable,
  { profile, lang }: { profile: CsvProfile; lang: Lang },
  provenance: Provenance,
): Response {
  const metadata = csvMetadata(name, table, profile, lang, provenance)
  const { media } = endpoints.exportCsvMetadata
  return file(`${JSON.stringify(metadata, null, 2)}\n`, media, `${name}-metadata.json`)
}
