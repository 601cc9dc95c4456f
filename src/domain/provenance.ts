/** Where an export comes from: which question, of which data, under which licence. */
import type { CsvProfile } from '#src/contract/endpoints.ts'
import type { Release } from '#src/contract/records.ts'

export interface Provenance {
  title: string
  /** The canonical filter; empty: all statements. */
  filter: string
  count: number
  of: number
  release: string
  recordsThrough: string
  version: string
  /** Opens the same statements. */
  link: string
  licence: string
  rights: string
}

/** Builds the provenance of an export. `list` is the address of the statements list. */
export function provenanceOf(asked: {
  filter: string
  count: number
  of: number
  release: Release
  version: string
  list: string
}): Provenance {
  const { filter, count, of, release, version, list } = asked
  return {
    title: 'Parley: statements in the DRC–U.S. mining talks',
    filter,
    count,
    of,
    release: release.release,
    recordsThrough: release.recordsThrough,
    version,
    link: filter === '' ? list : `${list}?${filter}`,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    rights:
      'Records: CC BY 4.0, Parley. The quoted fragments remain their authors’. Rows with wording "summary" hold Parley’s words, not the speaker’s. Stances and topics are coded by Parley.',
  }
}

export type ExportKind = CsvProfile | 'json'

const endings: Record<ExportKind, string> = {
  data: '.csv',
  excel: '-excel.csv',
  positions: '-positions.csv',
  json: '.json',
}

/** The name of an exported file: `parley-statements-2026-11-23-excel.csv`. */
export function exportFileName(kind: ExportKind, release: string): string {
  return `parley-statements-${release}${endings[kind]}`
}
