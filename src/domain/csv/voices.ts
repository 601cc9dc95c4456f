/** Voices as a table in the long form: one row a group and month, and a group and topic. */
import type { VoiceCount, Voices } from '#src/contract/voices.ts'
import type { Text2 } from '#src/contract/records.ts'
import type { ColumnKind, CsvColumn } from './columns.ts'
import { textIn } from './context.ts'

/** One pair of numbers. */
export interface VoiceLine {
  by: 'month' | 'topic'
  /** First and last of the dates counted; absent by topic and where no month holds them. */
  bin: Voices['bins'][number] | undefined
  kind: 'month' | 'inexact' | 'undated' | ''
  topic: { key: string; label?: Text2 | undefined } | undefined
  group: { key: string; label?: Text2 | undefined }
  count: VoiceCount
}

const column = (
  name: string,
  kind: ColumnKind,
  en: string,
  fr: string,
  value: CsvColumn<VoiceLine>['value'],
): CsvColumn<VoiceLine> => ({ name, kind, title: { en, fr }, value })

/** The columns of the table of voices. */
export const voiceColumns: readonly CsvColumn<VoiceLine>[] = [
  column('by', 'enum', 'By', 'Par', ({ by }) => by),
  column('bin_from', 'date', 'From', 'Du', ({ bin }) => bin?.from ?? ''),
  column('bin_to', 'date', 'To', 'Au', ({ bin }) => bin?.to ?? ''),
  column(
    'bin',
    'enum',
    'Bin: month; inexact: fits none; undated',
    'Intervalle\u00a0: mois\u00a0; inexact\u00a0: n’entre dans aucun\u00a0; undated\u00a0: sans date',
    ({ kind }) => kind,
  ),
  column('topic_id', 'id', 'Topic, id', 'Sujet, identifiant', ({ topic }) => topic?.key ?? ''),
  column('topic', 'text', 'Topic', 'Sujet', ({ topic }, { lang }) => textIn(topic?.label, lang)),
  column('group_id', 'id', 'Group, id', 'Groupe, identifiant', ({ group }) => group.key),
  column('group', 'text', 'Group', 'Groupe', ({ group }, { lang }) => textIn(group.label, lang)),
  column('statements', 'number', 'Statements', 'Déclarations', ({ count }) =>
    String(count.statements),
  ),
  column(
    'independent_articles',
    'number',
    'Independent articles: copies of one agency report count once',
    'Articles indépendants\u00a0: les copies d’une même dépêche comptent une fois',
    ({ count }) => String(count.articles),
  ),
  column(
    'data_version',
    'id',
    'Version of the data',
    'Version des données',
    (_line, { version }) => version,
  ),
]

/** Every number by group: its months in order, what fits none of them, then its topics. */
export function* voiceLines({
  bins,
  groups,
  topics,
}: Pick<Voices, 'bins' | 'groups' | 'topics'>): Generator<VoiceLine> {
  for (const group of groups) {
    const line = { by: 'month', topic: undefined, group } as const
    for (const [at, bin] of bins.entries()) {
      yield { ...line, bin, kind: 'month', count: group.counts[at]! }
    }
    yield { ...line, bin: undefined, kind: 'inexact', count: group.inexact }
    yield { ...line, bin: undefined, kind: 'undated', count: group.undated }
  }
  for (const topic of topics) {
    for (const [at, group] of groups.entries()) {
      const count = topic.groups[at]!
      yield { by: 'topic', bin: undefined, kind: '', topic, group, count }
    }
  }
}
