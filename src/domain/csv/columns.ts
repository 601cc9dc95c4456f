/** The columns of the statements table as files hold it: one list for writer and metadata. */
import type { StatementRow } from '#src/contract/answers.ts'
import { articlesOf, idOf, nameOf, speakerOf, textIn, topicLabel } from './context.ts'
import type { CsvContext } from './context.ts'

/** `text` is guarded against spreadsheets; the other kinds are written as they are. */
export type ColumnKind =
  | 'text'
  | 'id'
  | 'ids'
  | 'labels'
  | 'enum'
  | 'date'
  | 'dates'
  | 'number'
  | 'url'
  | 'urls'
  | 'json'

export interface CsvColumn<R = StatementRow> {
  name: string
  kind: ColumnKind
  title: { en: string; fr: string }
  value: (row: R, context: CsvContext) => string
}

const known = (values: readonly (string | undefined)[]) =>
  values.filter((value) => value !== undefined)
const labels = (values: readonly string[]) => values.join(' | ')
const ids = (values: readonly string[]) => values.join(' ')

const column = (
  name: string,
  kind: ColumnKind,
  en: string,
  fr: string,
  value: CsvColumn['value'],
): CsvColumn => ({ name, kind, title: { en, fr }, value })

const spansOf = ({ statement }: StatementRow) => {
  const spans = statement.appearances.flatMap(({ articleId, spans: held }) =>
    held.map(({ start, end, exact }) => ({ articleId, start, end, exact })),
  )
  return spans.length > 0 ? JSON.stringify(spans) : ''
}

/** One row a statement, in the order of product.md §5. */
export const statementColumns: readonly CsvColumn[] = [
  column('id', 'id', 'Id', 'Identifiant', ({ statement }) => statement.id),
  column('kind', 'enum', 'Kind', 'Forme', ({ statement }) => statement.kind),
  column('wording', 'enum', 'Wording', 'Mots', ({ statement }) => statement.wording),
  column('status', 'enum', 'Status', 'Statut', ({ statement }) => statement.status),
  column(
    'status_reason',
    'text',
    'Reason of the status',
    'Motif du statut',
    ({ statement }) => statement.statusReason ?? '',
  ),
  column('confidence', 'number', 'Confidence', 'Confiance', ({ statement }) =>
    statement.confidence === undefined ? '' : String(statement.confidence),
  ),
  column('said_on', 'date', 'Said on', 'Dit le', ({ statement }) => statement.saidOn ?? ''),
  column(
    'said_on_basis',
    'enum',
    'Basis of the date',
    'Fondement de la date',
    ({ statement }) => statement.saidOnBasis ?? '',
  ),
  column(
    'date_used',
    'date',
    'Date used: said, else published',
    'Date retenue : dit, sinon publié',
    ({ dateUsed }) => dateUsed?.date ?? '',
  ),
  column('speaker_id', 'id', 'Speaker, id', 'Locuteur, identifiant', ({ statement }, context) =>
    idOf(statement.speakerId, context),
  ),
  column('speaker', 'text', 'Speaker', 'Locuteur', ({ statement }, context) =>
    nameOf(statement.speakerId, context),
  ),
  column('group_id', 'id', 'Group, id', 'Groupe, identifiant', (row, context) => {
    return speakerOf(row, context)?.group ?? ''
  }),
  column('group', 'text', 'Group', 'Groupe', (row, context) => {
    const group = speakerOf(row, context)?.group
    return textIn(
      group === undefined ? undefined : context.lookup.group(group)?.label,
      context.lang,
    )
  }),
  column('country', 'enum', 'Country', 'Pays', (row, context) => {
    return speakerOf(row, context)?.country ?? ''
  }),
  column(
    'on_behalf_of_ids',
    'ids',
    'On behalf of, ids',
    'Au nom de, identifiants',
    ({ statement }, context) => ids(statement.onBehalfOfIds.map((id) => idOf(id, context))),
  ),
  column('on_behalf_of', 'labels', 'On behalf of', 'Au nom de', ({ statement }, context) =>
    labels(statement.onBehalfOfIds.map((id) => nameOf(id, context))),
  ),
  column(
    'addressee_ids',
    'ids',
    'Addressees, ids',
    'Destinataires, identifiants',
    ({ statement }, context) => ids(statement.addresseeIds.map((id) => idOf(id, context))),
  ),
  column('addressees', 'labels', 'Addressees', 'Destinataires', ({ statement }, context) =>
    labels(statement.addresseeIds.map((id) => nameOf(id, context))),
  ),
  column('language', 'enum', 'Language', 'Langue', ({ statement }) => statement.language),
  column(
    'spoken_language',
    'enum',
    'Language spoken',
    'Langue parlée',
    ({ statement }) => statement.spokenLanguage ?? '',
  ),
  column('text', 'text', 'Text', 'Texte', ({ statement }) => statement.text),
  column(
    'translation',
    'text',
    'Translation',
    'Traduction',
    ({ statement }) => statement.translation?.text ?? '',
  ),
  column(
    'translation_language',
    'enum',
    'Language of the translation',
    'Langue de la traduction',
    ({ statement }) => statement.translation?.language ?? '',
  ),
  column(
    'translation_by',
    'text',
    'Translation by',
    'Traduction de',
    ({ statement }) => statement.translation?.by ?? '',
  ),
  column('topic_ids', 'ids', 'Topics, ids', 'Sujets, identifiants', ({ statement }) =>
    ids(statement.positions.map(({ topicId }) => topicId)),
  ),
  column('topics', 'labels', 'Topics', 'Sujets', ({ statement }, context) =>
    labels(statement.positions.map(({ topicId }) => topicLabel(topicId, context))),
  ),
  column('stances', 'ids', 'Stances', 'Prises de position', ({ statement }) =>
    ids(statement.positions.map(({ stance }) => stance)),
  ),
  column('ask_en', 'text', 'Ask, English', 'Demande, anglais', ({ statement }) => {
    return statement.ask?.text.en ?? ''
  }),
  column('ask_fr', 'text', 'Ask, French', 'Demande, français', ({ statement }) => {
    return statement.ask?.text.fr ?? ''
  }),
  column('answer_ids', 'ids', 'Answers, ids', 'Réponses, identifiants', ({ statement }) =>
    ids(statement.ask?.answers.map(({ statementId }) => statementId) ?? []),
  ),
  column('article_ids', 'ids', 'Articles, ids', 'Articles, identifiants', ({ statement }) =>
    ids(statement.appearances.map(({ articleId }) => articleId)),
  ),
  column('outlets', 'labels', 'Outlets', 'Médias', (row, context) =>
    labels(known(articlesOf(row, context).map((article) => article?.outlet))),
  ),
  column('published_on', 'dates', 'Published on', 'Publié le', (row, context) =>
    ids(known(articlesOf(row, context).map((article) => article?.publishedOn))),
  ),
  column('urls', 'urls', 'Addresses', 'Adresses', (row, context) =>
    ids(known(articlesOf(row, context).map((article) => article?.url))),
  ),
  column('spans', 'json', 'Places in the held text', 'Places dans le texte détenu', spansOf),
  column('seal', 'enum', 'Seal', 'Sceau', ({ seal }) => seal),
  column('note', 'text', 'Note', 'Note', ({ statement }, { lang }) => textIn(statement.note, lang)),
  column('added_on', 'date', 'Added on', 'Ajouté le', ({ statement }) => statement.addedOn),
  column('permalink', 'url', 'Permalink', 'Lien permanent', ({ statement }, { permalink }) =>
    permalink(statement.id),
  ),
  column(
    'data_version',
    'id',
    'Version of the data',
    'Version des données',
    (_row, { version }) => version,
  ),
]
