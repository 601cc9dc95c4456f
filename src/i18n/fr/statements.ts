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
  columnsTitle: 'Colonnes du tableau',
  columnsReset: 'Comme au départ',
  sortBy: 'Trier par',
  sorts: { ascending: 'du premier au dernier', descending: 'du dernier au premier' },
  sortOption: (column: string, direction: string) => `${column}, ${direction}`,
  newestFirst: 'Les plus récentes d’abord',
  oldestFirst: 'Les plus anciennes d’abord',
  open: (date: string, speaker: string) => `${date}, ${speaker} : ouvrir la déclaration`,
  publishedInstead: 'publié ; date des propos inconnue',
  loadingRow: 'Chargement …',
  loading: 'Chargement des déclarations …',
  answered: (count: number) =>
    f.plural(count, {
      one: `${f.number(count)} réponse enregistrée`,
      other: `${f.number(count)} réponses enregistrées`,
    }),
  filterBy: (key: string, value: string) => `Seulement ${key} : ${value}`,
  empty: {
    title: 'Aucune déclaration ne répond à tout cela',
    explain: 'Chaque partie du filtre doit être remplie. Sans l’une d’elles, il y aurait :',
    without: (key: string) => `Sans « ${key} »`,
    noneAlone:
      'Retirer une seule partie ne change rien ; plusieurs s’excluent ou ne correspondent à rien.',
    clear: (count: string) => `Effacer tous les filtres : ${count}`,
  },
  rowsFailed: 'Ces lignes n’ont pas pu être chargées.',
} satisfies typeof english
