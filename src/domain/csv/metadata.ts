/**
 * CSVW metadata of an export: "Metadata Vocabulary for Tabular Data", W3C Recommendation of
 * 17 December 2015. Partial dates are strings with a format, for xsd:date needs the day.
 */
import type { CsvProfile, Lang } from '#src/contract/questions.ts'
import type { Provenance } from '../provenance.ts'
import { statementColumns } from './columns.ts'
import type { ColumnKind, CsvColumn } from './columns.ts'
import { separatorOf } from './lines.ts'
import { positionColumns } from './positions.ts'

const partialDate = { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' }
const datatypes: Record<ColumnKind, string | typeof partialDate> = {
  text: 'string',
  id: 'string',
  ids: 'string',
  labels: 'string',
  enum: 'string',
  date: partialDate,
  dates: partialDate,
  number: 'number',
  url: 'anyURI',
  urls: 'anyURI',
  json: 'json',
}
const separators: Partial<Record<ColumnKind, string>> = {
  ids: ' ',
  dates: ' ',
  urls: ' ',
  labels: ' | ',
}

type Described = Pick<CsvColumn, 'name' | 'kind' | 'title'>

/** The header holds the name: it stands among the titles so that a validator finds it. */
function columnOf({ name, kind, title }: Described) {
  return {
    name,
    titles: { en: [name, title.en], fr: [name, title.fr] },
    datatype: datatypes[kind],
    ...(separators[kind] ? { separator: separators[kind] } : {}),
  }
}

const inBoth = ({ en, fr }: { en: string; fr: string }) => [
  { '@value': en, '@language': 'en' },
  { '@value': fr, '@language': 'fr' },
]

/** What a file holds: its columns, and the one whose value stands once. */
export interface CsvTable {
  columns: readonly Described[]
  primaryKey?: string
}

/** The table of statements in a profile. */
export function statementTable(profile: CsvProfile): CsvTable {
  // A statement stands once a position in the other table: no column of it is a key.
  if (profile === 'positions') return { columns: positionColumns }
  return { columns: statementColumns, primaryKey: 'id' }
}

/** The metadata document of the CSV file of this name, which lies beside it. */
export function csvMetadata(
  fileName: string,
  { columns, primaryKey }: CsvTable,
  profile: CsvProfile,
  lang: Lang,
  provenance: Provenance,
): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': lang }],
    url: fileName,
    'dc:title': inBoth(provenance.title),
    'dc:license': { '@id': provenance.licence },
    'dc:source': { '@id': provenance.link },
    'dc:rights': inBoth(provenance.rights),
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
      columns: columns.map(columnOf),
      ...(primaryKey === undefined ? {} : { primaryKey }),
    },
  }
}
