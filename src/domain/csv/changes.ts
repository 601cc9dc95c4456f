/** Who changed, as a table: one row a pair of statements. */
import type { StatementRow } from '#src/contract/answers.ts'
import type { PositionChange } from '#src/contract/positions.ts'
import type { ChangeVoice } from '#src/contract/viewChoices.ts'
import { basisOf } from '../dates.ts'
import type { ColumnKind, CsvColumn } from './columns.ts'
import { idOf, nameOf, textIn, topicLabel } from './context.ts'

/** Two statements of which the first was said before the second, and what changed between them. */
export interface ChangeRow {
  voice: ChangeVoice
  change: PositionChange
  earlier: StatementRow
  later: StatementRow
}

const column = (
  name: string,
  kind: ColumnKind,
  en: string,
  fr: string,
  value: CsvColumn<ChangeRow>['value'],
): CsvColumn<ChangeRow> => ({ name, kind, title: { en, fr }, value })

const titles = {
  earlier: { en: 'Earlier', fr: 'Avant' },
  later: { en: 'Later', fr: 'Après' },
} as const

/** One of the two statements. */
function sideColumns(side: 'earlier' | 'later'): CsvColumn<ChangeRow>[] {
  const of = (
    name: string,
    kind: ColumnKind,
    en: string,
    fr: string,
    value: CsvColumn<ChangeRow>['value'],
  ) =>
    column(
      `${side}_${name}`,
      kind,
      `${titles[side].en}: ${en}`,
      `${titles[side].fr}\u00a0: ${fr}`,
      value,
    )
  return [
    of('id', 'id', 'statement, id', 'déclaration, identifiant', (row) => row[side].statement.id),
    of('stance', 'enum', 'stance', 'prise de position', ({ change }) => change[side].stance),
    of('date', 'date', 'date', 'date', (row) => row[side].dateUsed?.date ?? ''),
    of('date_basis', 'enum', 'what the date is', 'nature de la date', (row) => {
      const { statement, dateUsed } = row[side]
      return dateUsed ? basisOf(statement, dateUsed) : ''
    }),
    of('speaker_id', 'id', 'speaker, id', 'locuteur, identifiant', (row, context) =>
      idOf(row[side].statement.speakerId, context),
    ),
    of('speaker', 'text', 'speaker', 'locuteur', (row, context) =>
      nameOf(row[side].statement.speakerId, context),
    ),
    of('wording', 'enum', 'wording', 'mots', (row) => row[side].statement.wording),
    of('text', 'text', 'text', 'texte', (row) => row[side].statement.text),
    of('permalink', 'url', 'permalink', 'lien permanent', (row, { permalink }) =>
      permalink(row[side].statement.id),
    ),
  ]
}

/** The columns of the table of changes. */
export const changeColumns: readonly CsvColumn<ChangeRow>[] = [
  column('voice', 'enum', 'Voice', 'Voix', ({ voice }) =>
    voice === 'said' ? 'said' : 'on_its_behalf',
  ),
  column(
    'stakeholder_id',
    'id',
    'Stakeholder, id',
    'Partie prenante, identifiant',
    ({ change }) => change.stakeholderId,
  ),
  column('stakeholder', 'text', 'Stakeholder', 'Partie prenante', ({ change }, context) =>
    nameOf(change.stakeholderId, context),
  ),
  column(
    'group_id',
    'id',
    'Group, id',
    'Groupe, identifiant',
    ({ change }, { lookup }) => lookup.stakeholder(change.stakeholderId)?.group ?? '',
  ),
  column('topic_id', 'id', 'Topic, id', 'Sujet, identifiant', ({ change }) => change.topicId),
  column('topic', 'text', 'Topic', 'Sujet', ({ change }, context) =>
    topicLabel(change.topicId, context),
  ),
  column('proposition', 'text', 'Proposition', 'Proposition', ({ change }, { lookup, lang }) =>
    textIn(lookup.topic(change.topicId)?.proposition, lang),
  ),
  column('reversal', 'enum', 'Reversal', 'Revirement', ({ change }) => String(change.reversal)),
  ...sideColumns('earlier'),
  ...sideColumns('later'),
  column(
    'data_version',
    'id',
    'Version of the data',
    'Version des données',
    (_row, { version }) => version,
  ),
]
