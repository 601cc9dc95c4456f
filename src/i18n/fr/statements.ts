import type { statements as english } from '../en/statements.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')

export const statements = {
  title: 'Déclarations',
  table: 'Déclarations',
  columns: {
    said: 'Dit',
    stakeholder: 'Partie prenante',
    statement: 'Déclaration',
    positions: 'Positions',
    onBehalfOf: 'Au nom de',
    addressees: 'Destinataires',
    ask: 'Demande',
    outlet: 'Média',
    published: 'Publié',
    language: 'Langue',
    kind: 'Forme',
    seal: 'Sceau',
    status: 'Statut',
  },
  positionsCoded: 'codées par Parley',
  chooseColumns: 'Colonnes',
  recode: 'Recoder',
  tickRows: 'Cocher',
  columnsTitle: 'Colonnes du tableau',
  columnsReset: 'Comme au départ',
  sortBy: 'Trier par',
  sorts: { ascending: 'du premier au dernier', descending: 'du dernier au premier' },
  sortOption: (column: string, direction: string) => `${column}, ${direction}`,
  newestFirst: 'Plus récentes',
  oldestFirst: 'Plus anciennes',
  open: (date: string, speaker: string) => `${date}, ${speaker}\u00a0: ouvrir la déclaration`,
  publishedInstead: 'publié\u202f; date des propos inconnue',
  loadingRow: 'Chargement…',
  loading: 'Chargement des déclarations…',
  answered: (count: number) =>
    f.plural(count, {
      one: `${f.number(count)} réponse enregistrée`,
      other: `${f.number(count)} réponses enregistrées`,
    }),
  filterBy: (key: string, value: string) => `Seulement ${key}\u00a0: ${value}`,
  nothingFound: 'Aucune déclaration ne répond à tout cela',
  rowsFailed: 'Ces lignes n’ont pas pu être chargées.',
} satisfies typeof english
