/** The columns of the table of stakeholders as files hold it. */
import type { HeardStakeholder } from '../stakeholderTable.ts'
import type { ColumnKind, CsvColumn } from './columns.ts'
import { textIn } from './context.ts'

const column = (
  name: string,
  kind: ColumnKind,
  en: string,
  fr: string,
  value: CsvColumn<HeardStakeholder>['value'],
): CsvColumn<HeardStakeholder> => ({ name, kind, title: { en, fr }, value })

/** One row a stakeholder, in the order of product.md §6. */
export const stakeholderColumns: readonly CsvColumn<HeardStakeholder>[] = [
  column('id', 'id', 'Id', 'Identifiant', ({ stakeholder }) => stakeholder.id),
  column('name', 'text', 'Name', 'Nom', ({ stakeholder }, { lang }) =>
    textIn(stakeholder.name, lang),
  ),
  column('kind', 'enum', 'Kind', 'Nature', ({ stakeholder }) => stakeholder.kind),
  column(
    'group_id',
    'id',
    'Group, id',
    'Groupe, identifiant',
    ({ stakeholder }) => stakeholder.group,
  ),
  column('country', 'enum', 'Country', 'Pays', ({ stakeholder }) => stakeholder.country ?? ''),
  column('said', 'number', 'Said', 'Dit', ({ heard }) => String(heard.said)),
  column('said_in_own_name', 'number', 'Said in own name', 'Dit en son propre nom', ({ heard }) =>
    String(heard.saidInOwnName),
  ),
  column(
    'said_on_behalf_of_others',
    'number',
    'Said on behalf of others',
    'Dit au nom d’autres',
    ({ heard }) => String(heard.saidOnBehalfOfOthers),
  ),
  column(
    'said_on_its_behalf',
    'number',
    'Said on its behalf by others',
    'Dit par d’autres en son nom',
    ({ heard }) => String(heard.saidOnItsBehalf),
  ),
  column('addressed', 'number', 'Addressed to it', 'Adressé à cette partie', ({ heard }) =>
    String(heard.addressed),
  ),
  column('asks_made', 'number', 'Asks made', 'Demandes faites', ({ heard }) =>
    String(heard.asksMade),
  ),
  column('asks_received', 'number', 'Asks received', 'Demandes reçues', ({ heard }) =>
    String(heard.asksReceived),
  ),
  column('first_heard', 'date', 'First heard', 'Entendu la première fois', ({ heard }) => {
    return heard.firstHeard ?? ''
  }),
  column('last_heard', 'date', 'Last heard', 'Entendu la dernière fois', ({ heard }) => {
    return heard.lastHeard ?? ''
  }),
  column('topic_ids', 'ids', 'Topics, ids', 'Sujets, identifiants', ({ heard }) =>
    heard.topicIds.join(' '),
  ),
  column(
    'data_version',
    'id',
    'Version of the data',
    'Version des données',
    (_row, { version }) => version,
  ),
]
