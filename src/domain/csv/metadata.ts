/**
 * CSVW metadata of an export: "Metadata Vocabulary for Tabular Data", W3C Recommendation of
 * 17 December 2015. Partial dates are strings with a format, for xsd:date needs the day.
 */
import type { CsvProfile, Lang } from '#src/contract/endpoints.ts'
import type { Provenance } from '../provenance.ts'
import { positionColumns, statementColumns } from './columns.ts'
import type { ColumnKind } from './columns.ts'
import { separatorOf } from './lines.ts'

const datatypes: Record<ColumnKind, unknown> = {
  text: 'string',
  id: 'string',
  ids: 'string',
  labels: 'string',
  enum: 'string',
  date: { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' },
  number: 'decimal',
  url: 'anyURI',
  json: 'json',
}
const separators: Partial<Record<ColumnKind, string>> = { ids: ' ', labels: ' | ' }

/** The metadata document of the CSV file of this name. */
export function csvMetadata(
  fileName: string,
  profile: CsvProfile,
  lang: Lang,
  provenance: Provenance,
): object {
  const columns: readonly { name: string; kind: ColumnKind; title: { en: string; fr: string } }[] =
    profile === 'positions' ? positionColumns : statementColumns
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
    url: fileName,
    'dc:title': provenance.title,
    'dc:license': { '@id': provenance.licence },
    'dc:source': { '@id': provenance.link },
    'dc:rights': provenance.rights,
    notes: [{ type: 'provenance', ...provenance }],
    dialect: {
      encoding: 'utf-8',
      delimiter: separatorOf(profile, lang),
      header: true,
      headerRowCount: 1,
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: {
      columns: columns.map(({ name, kind, title }) => ({
        name,
        titles: [name],
        'dc:description': title[lang],
        datatype: datatypes[kind],
        ...(separators[kind] ? { separator: separators[kind] } : {}),
      })),
      ...(profile === 'positions' ? {} : { primaryKey: 'id' }),
    },
  }
}
