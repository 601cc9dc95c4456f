/** Where an export comes from: which question, of which data, under which licence. */
import type { CsvProfile } from '#src/contract/questions.ts'
import type { Release } from '#src/contract/records.ts'

interface InBoth {
  en: string
  fr: string
}

export interface Provenance {
  title: InBoth
  /** The canonical filter; empty: all statements. */
  filter: string
  /** Words of names, where the list was searched for them. */
  find?: string
  /** Rows exported. */
  count: number
  /** Of how many: statements under the filter's status alone, stakeholders whatever is searched. */
  of: number
  /** The day of the release. */
  release: string
  /** The last day that the records reach. */
  recordsThrough: string
  version: string
  /** Opens the same list. */
  link: string
  /** The address of the licence of the records. */
  licence: string
  rights: InBoth
}

/** The tables that are exported as files. */
export type ExportTable =
  | 'statements'
  | 'trends'
  | 'stakeholders'
  | 'positions-wide'
  | 'positions-long'
  | 'position-changes'
  | 'asks'
  | 'voices'
  | 'articles'
  | 'speaks'
  | 'agreement'

const positionsTitle: InBoth = {
  en: 'Parley: positions in the DRC–U.S. mining talks',
  fr: 'Parley\u00a0: positions dans les pourparlers miniers RDC–États-Unis',
}
const titles: Record<ExportTable, InBoth> = {
  'positions-wide': positionsTitle,
  'positions-long': positionsTitle,
  'position-changes': {
    en: 'Parley: changed positions in the DRC–U.S. mining talks',
    fr: 'Parley\u00a0: positions changées dans les pourparlers miniers RDC–États-Unis',
  },
  statements: {
    en: 'Parley: statements in the DRC–U.S. mining talks',
    fr: 'Parley\u00a0: déclarations dans les pourparlers miniers RDC–États-Unis',
  },
  trends: {
    en: 'Parley: statements over time in the DRC–U.S. mining talks',
    fr: 'Parley\u00a0: déclarations au fil du temps dans les pourparlers miniers RDC–États-Unis',
  },
  stakeholders: {
    en: 'Parley: stakeholders in the DRC–U.S. mining talks',
    fr: 'Parley\u00a0: parties prenantes aux pourparlers miniers RDC–États-Unis',
  },
  speaks: {
    en: 'Parley: who speaks to whom in the DRC–U.S. mining talks',
    fr: 'Parley\u00a0: qui parle à qui dans les pourparlers miniers RDC–États-Unis',
  },
  agreement: {
    en: 'Parley: who agrees with whom in the DRC–U.S. mining talks',
    fr: 'Parley\u00a0: qui s’accorde avec qui dans les pourparlers miniers RDC–États-Unis',
  },
  asks: {
    en: 'Parley: asks and answers in the DRC–U.S. mining talks',
    fr: 'Parley\u00a0: demandes et réponses dans les pourparlers miniers RDC–États-Unis',
  },
  articles: {
    en: 'Parley: articles on the DRC–U.S. mining talks',
    fr: 'Parley\u00a0: articles sur les pourparlers miniers RDC–États-Unis',
  },
  voices: {
    en: 'Parley: who was heard in the DRC–U.S. mining talks',
    fr: 'Parley\u00a0: qui s’est fait entendre dans les pourparlers miniers RDC–États-Unis',
  },
}

const rights: InBoth = {
  en: 'Records: CC BY 4.0, Parley. The quoted fragments remain their authors’. Rows with wording "summary" hold Parley’s words, not the speaker’s. Stances and topics are coded by Parley.',
  fr: 'Données\u00a0: CC BY 4.0, Parley. Les fragments cités restent à leurs auteurs. Les lignes dont «\u00a0wording\u00a0» vaut «\u00a0summary\u00a0» sont dans les mots de Parley, et non ceux du locuteur. Prises de position et sujets sont codés par Parley.',
}

/** Builds the provenance of an export. `list` is the address of the list exported, bare. */
export function provenanceOf(asked: {
  filter: string
  count: number
  of: number
  release: Release
  version: string
  list: string
  table?: ExportTable
}): Provenance {
  const { filter, count, of, release, version, list, table = 'statements' } = asked
  return {
    title: titles[table],
    filter,
    count,
    of,
    release: release.release,
    recordsThrough: release.recordsThrough,
    version,
    link: filter === '' ? list : `${list}?${filter}`,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    rights,
  }
}

export type ExportKind = CsvProfile | 'json' | 'svg' | 'png' | 'graphml'

const endings: Record<ExportKind, string> = {
  data: '.csv',
  excel: '-excel.csv',
  positions: '-positions.csv',
  json: '.json',
  svg: '.svg',
  png: '.png',
  graphml: '.graphml',
}

/** The name of an exported file: `parley-statements-2026-11-23-excel.csv`. */
export function exportFileName(
  kind: ExportKind,
  release: string,
  table: ExportTable = 'statements',
): string {
  return `parley-${table}-${release}${endings[kind]}`
}
