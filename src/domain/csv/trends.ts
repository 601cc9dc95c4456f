/** Trends as a table in the long form: one row a series and bin. */
import type { TrendSeries, Trends } from '#src/contract/trends.ts'
import type { CsvColumn } from './columns.ts'
import { textIn } from './context.ts'

/** One number of a trend. */
export interface TrendRow {
  by: Trends['by']
  series: TrendSeries
  /** First and last of its dates; absent for what fits no bin. */
  bin: Trends['bins'][number] | undefined
  kind: Trends['unit'] | 'inexact' | 'undated'
  statements: number
}

/** The columns of the trends table. A stance, which has no label, stands as its own. */
export const trendColumns: readonly CsvColumn<TrendRow>[] = [
  { name: 'by', kind: 'enum', title: { en: 'By', fr: 'Par' }, value: ({ by }) => by },
  {
    name: 'key',
    kind: 'id',
    title: { en: 'Series, id', fr: 'Série, identifiant' },
    value: ({ series }) => series.key,
  },
  {
    name: 'label',
    kind: 'text',
    title: { en: 'Series', fr: 'Série' },
    value: ({ series: { key, label } }, { lang }) => textIn(label, lang) || key,
  },
  {
    name: 'bin_from',
    kind: 'date',
    title: { en: 'From', fr: 'Du' },
    value: ({ bin }) => bin?.from ?? '',
  },
  {
    name: 'bin_to',
    kind: 'date',
    title: { en: 'To', fr: 'Au' },
    value: ({ bin }) => bin?.to ?? '',
  },
  {
    name: 'bin',
    kind: 'enum',
    title: {
      en: 'Bin: month or week; inexact: fits none; undated',
      fr: 'Intervalle\u00a0: mois ou semaine\u00a0; inexact\u00a0: n’entre dans aucun\u00a0; undated\u00a0: sans date',
    },
    value: ({ kind }) => kind,
  },
  {
    name: 'statements',
    kind: 'number',
    title: { en: 'Statements', fr: 'Déclarations' },
    value: ({ statements }) => String(statements),
  },
  {
    name: 'data_version',
    kind: 'id',
    title: { en: 'Version of the data', fr: 'Version des données' },
    value: (_row, { version }) => version,
  },
]

/** Every number of a trend, series by series: its bins in order, then what fits none of them. */
export function* trendRows({
  by,
  unit,
  bins,
  series,
}: Pick<Trends, 'by' | 'unit' | 'bins' | 'series'>): Generator<TrendRow> {
  for (const each of series) {
    for (const [at, bin] of bins.entries()) {
      yield { by, series: each, bin, kind: unit, statements: each.counts[at] ?? 0 }
    }
    const apart = { by, series: each, bin: undefined }
    yield { ...apart, kind: 'inexact', statements: each.inexact }
    yield { ...apart, kind: 'undated', statements: each.undated }
  }
}
