/** The table of asks as files hold it. */
import type { StatementRow } from '#src/contract/answers.ts'
import type { Answer } from '../asks.ts'
import { answersOf, isOpen } from '../asks.ts'
import { daysBetween, orderUnknown } from '../askDays.ts'
import type { DayRange } from '../askDays.ts'
import { statementColumns } from './columns.ts'
import type { ColumnKind, CsvColumn } from './columns.ts'
import type { CsvContext } from './context.ts'
import { nameOf, textIn } from './context.ts'

/** An ask with the statements that answer it, by id, and the last day of the records. */
export interface AskLine {
  row: StatementRow
  answerOf: (id: string) => StatementRow | undefined
  recordsThrough: string
}

/** A column of the statements' own table, of the ask's statement. */
function same(name: string): CsvColumn<AskLine> {
  const found = statementColumns.find((each) => each.name === name)
  if (!found) throw new Error(`The table of statements has no column ${name}`)
  return { ...found, value: ({ row }, context) => found.value(row, context) }
}

const column = (
  name: string,
  kind: ColumnKind,
  en: string,
  fr: string,
  value: CsvColumn<AskLine>['value'],
): CsvColumn<AskLine> => ({ name, kind, title: { en, fr }, value })

/** One value an answer, in their order, so that the columns of answers go together. */
const eachAnswer =
  (separator: string, value: (answer: Answer, context: CsvContext) => string) =>
  ({ row, answerOf }: AskLine, context: CsvContext) =>
    answersOf(row, answerOf)
      .map((answer) => value(answer, context))
      .join(separator)

/** `16`, `2..31` where a date is partial, `order-unknown` where the answer may be the earlier one. */
function rangeText(range: DayRange): string {
  const { least, most } = range
  if (orderUnknown(range)) return 'order-unknown'
  return least === most ? `${least}` : `${least}..${most}`
}

const openDays = ({ row, answerOf, recordsThrough }: AskLine): DayRange | undefined =>
  row.dateUsed && isOpen(answersOf(row, answerOf))
    ? daysBetween(row.dateUsed.date, recordsThrough)
    : undefined

/** One row an ask; the values of several answers stand in one field, in their order. */
export const askColumns: readonly CsvColumn<AskLine>[] = [
  ...[
    'id',
    'status',
    'speaker_id',
    'speaker',
    'group_id',
    'group',
    'on_behalf_of_ids',
    'on_behalf_of',
    'addressee_ids',
    'addressees',
    'said_on',
    'said_on_basis',
    'date_used',
    'ask_en',
    'ask_fr',
    'topic_ids',
    'topics',
    'stances',
    'wording',
    'language',
    'text',
    'translation',
    'translation_language',
    'translation_by',
    'answer_ids',
  ].map(same),
  column(
    'outcomes',
    'ids',
    'Outcomes of the answers',
    'Issues des réponses',
    eachAnswer(' ', ({ outcome }) => outcome),
  ),
  column(
    'answered_by',
    'labels',
    'Answered by',
    'Réponses de',
    eachAnswer(' | ', ({ row }, context) => (row ? nameOf(row.statement.speakerId, context) : '')),
  ),
  column(
    'answer_dates',
    'labels',
    'Dates of the answers',
    'Dates des réponses',
    eachAnswer(' | ', ({ row }) => row?.dateUsed?.date ?? ''),
  ),
  column(
    'answer_days',
    'labels',
    'Days from ask to answer; least..most where a date is partial',
    'Jours entre demande et réponse\u00a0; minimum..maximum si une date est partielle',
    eachAnswer(' | ', ({ days }) => (days ? rangeText(days) : '')),
  ),
  column(
    'answer_statuses',
    'labels',
    'Statuses of the answers',
    'Statuts des réponses',
    eachAnswer(' | ', ({ row }) => row?.statement.status ?? ''),
  ),
  column(
    'answer_reasons',
    'labels',
    'Reasons, in Parley’s words',
    'Motifs, dans les mots de Parley',
    eachAnswer(' | ', ({ reason }, { lang }) => textIn(reason, lang)),
  ),
  column(
    'open_days_least',
    'number',
    'No answer recorded: days to the last day of the records, at least',
    'Aucune réponse enregistrée\u00a0: jours jusqu’au dernier jour des données, au moins',
    (line) => String(openDays(line)?.least ?? ''),
  ),
  column(
    'open_days_most',
    'number',
    'No answer recorded: days to the last day of the records, at most',
    'Aucune réponse enregistrée\u00a0: jours jusqu’au dernier jour des données, au plus',
    (line) => String(openDays(line)?.most ?? ''),
  ),
  ...['urls', 'permalink', 'data_version'].map(same),
]
