import type { positions as english } from '../en/positions.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (count: number) => f.number(count)
const statements = (count: number) =>
  `${n(count)} ${f.plural(count, { one: 'déclaration', other: 'déclarations' })}`
const rowsAndColumns = (rows: number, columns: number) =>
  [
    ...(rows > 0 ? [`${n(rows)} ${f.plural(rows, { one: 'ligne', other: 'lignes' })}`] : []),
    ...(columns > 0
      ? [`${n(columns)} ${f.plural(columns, { one: 'colonne', other: 'colonnes' })}`]
      : []),
  ].join(' et ')
const isDay = (date: string) => /^\d+(er)? /u.test(date)

export const positions = {
  title: 'Positions',
  table: 'Positions',
  subViews: 'Vues des positions',
  names: {
    matrix: 'Qui se situe où',
    changes: 'Ce qui a changé',
    agreement: 'Qui s’accorde avec qui',
  },
  problem: 'Les positions n’ont pas pu être montrées',
  loading: 'Chargement des positions…',
  rows: 'Lignes',
  opened: { groups: 'Groupes', stakeholders: 'Parties prenantes' },
  least: 'Au moins',
  leastOption: statements,
  rowOrder: 'Lignes par',
  columnOrder: 'Colonnes par',
  orders: { count: 'nombre de déclarations', name: 'nom', similarity: 'ressemblance' },
  orderAndFiles: 'Ordre et fichiers',
  similarity:
    'Lignes par ressemblance\u00a0: chaque ligne suit celle qui lui ressemble le plus (plus grand cosinus de ses nombres par affirmation et prise de position), à partir de celle qui a le plus de déclarations.',
  leftOut: (rows: number, columns: number, least: number) =>
    `Non montrées, sans case d’au moins ${statements(least)}\u00a0: ${rowsAndColumns(rows, columns)}.`,
  pale: (least: number) => `Les cases de moins de ${n(least)} sont un nombre pâle.`,
  rowHead: 'Qui',
  cell: (row: string, claim: string, count: number, stances: string) =>
    `${row}, ${claim}\u00a0: ${statements(count)}, ${stances}`,
  part: (count: number, stance: string) => `${n(count)} ${stance}`,
  counted: (row: string) => `, ${row}\u00a0: toutes les déclarations`,
  onBehalf: (name: string) => `${name}, dit par d’autres en son nom`,
  onBehalfTag: 'dit par d’autres en son nom',
  none: (articles: number, until: string, filtered: boolean) =>
    `aucune déclaration dans nos ${n(articles)} articles, ${isDay(until) ? 'jusqu’au' : 'jusqu’en'} ${until}${filtered ? ', sous ce filtre' : ''}`,
  noneShort: 'aucune déclaration enregistrée',
  key: 'Légende',
  single: 'contour\u00a0: une seule déclaration',
  dot: 'rien d’enregistré',
  codedBy: 'Prises de position codées par Parley.',
  coded: (count: number, of: number) =>
    `${n(count)} ${f.plural(count, { one: 'prend', other: 'prennent' })} position, sur ${statements(of)}.`,
  behalfNote: 'Un groupe compte ce que disent ses membres, non ce que d’autres disent en leur nom.',
  hint: 'Les flèches vont de case en case\u202f; Entrée ouvre les preuves.',
  nothingCoded: {
    title: 'Aucune position codée',
    body: (count: number) => `Aucune position n’est codée dans ce filtre (${statements(count)}).`,
    action: 'Voir les déclarations',
  },
  nothingSoMany: {
    title: (least: number) => `Aucune case n’a ${statements(least)}`,
    body: 'Abaissez le nombre minimal de déclarations pour voir le tableau.',
    action: 'Montrer toutes les cases',
  },
  download: {
    matrix: 'Télécharger le tableau',
    changes: 'Télécharger les changements',
    items: {
      wideExcel: 'Large, pour Excel',
      wideData: 'Large (données)',
      wideMetadata: 'Métadonnées CSVW, large',
      longExcel: 'Long, pour Excel',
      longData: 'Long (données)',
      longMetadata: 'Métadonnées CSVW, long',
      excel: 'CSV pour Excel',
      data: 'CSV (données)',
      metadata: 'Métadonnées CSVW',
    },
    notes: {
      wideExcel: 'une ligne par groupe ou partie prenante',
      wideData: 'une ligne par groupe ou partie prenante',
      wideMetadata: 'ce que contiennent les colonnes du fichier de données',
      longExcel: 'une ligne par affirmation et prise de position',
      longData: 'une ligne par affirmation et prise de position',
      longMetadata: 'ce que contiennent les colonnes du fichier de données',
      excel: 'une ligne par paire de déclarations',
      data: 'une ligne par paire de déclarations',
      metadata: 'ce que contiennent les colonnes du fichier de données',
    },
    busy: 'Création du fichier…',
    done: (file: string) => `Enregistré\u00a0: ${file}`,
    failed: 'Le fichier n’a pas pu être créé\u202f; rien n’a été enregistré. Réessayez.',
  },
  evidence: {
    name: 'Preuves',
    loading: 'Chargement des preuves…',
    failed: 'Les preuves n’ont pas pu être montrées',
    missing: 'Il n’y a pas de telle case dans ces données. Le lien est peut-être mal écrit.',
    close: 'Fermer les preuves',
    on: (row: string) => `${row}, sur l’affirmation`,
    colon: '\u00a0: ',
    count: statements,
    side: {
      supports: 'pour',
      conditional: 'sous condition',
      neutral: 'neutre',
      opposes: 'contre',
      mixed: 'mixte',
    },
    rule: (sides: string, latest: string | undefined) =>
      latest === undefined ? `${sides}\u202f; aucune datée` : `${sides}\u202f; ${latest}`,
    latest: (date: string, side: string) => `la dernière, ${date}\u00a0: ${side}`,
    latestUnsure: (date: string, sides: string) =>
      `la dernière, ${date}\u00a0: ${sides}, ordre inconnu`,
    inferred: (date: string) => `${date} (date déduite)`,
    published: (date: string) => `${date} (publication)`,
    and: ' et ',
    onBehalfOf: 'au nom de',
    openOf: (name: string) => `, ${name}\u00a0: ouvrir la déclaration`,
    all: (shown: string) => `${shown} montrées.`,
    allLink: (count: number) => `Toutes\u00a0: ${statements(count)}`,
    inStatements: 'Les voir dans Déclarations',
  },
  changes: {
    title: 'Ce qui a changé',
    whose: 'Dit',
    voices: { said: 'par la partie prenante', behalf: 'par d’autres en son nom' },
    reversals: 'Revirements seulement',
    rule: {
      said: 'Un changement\u00a0: deux déclarations de la même partie prenante sur la même affirmation, de prises de position différentes, datées de sorte que l’on sait laquelle vint d’abord.',
      behalf:
        'Un changement\u00a0: deux déclarations faites par d’autres au nom de la même partie prenante sur la même affirmation, de prises de position différentes, datées de sorte que l’on sait laquelle vint d’abord.',
    },
    reversalRule: 'Un revirement va de pour à contre, ou l’inverse.',
    partial:
      'Avril 2025 et le 17 avril 2025 n’ont pas d’ordre certain\u202f; une date de publication n’est que le dernier jour où les mots ont pu être dits.',
    compared: (compared: number, changed: number, reversals: number) =>
      `${n(compared)} ${f.plural(compared, { one: 'paire comparée', other: 'paires comparées' })}\u00a0: ${n(changed)} ${f.plural(changed, { one: 'changement', other: 'changements' })}, dont ${n(reversals)} ${f.plural(reversals, { one: 'revirement', other: 'revirements' })}.`,
    unordered: (count: number) =>
      `${n(count)} ${f.plural(count, { one: 'autre paire n’a pas pu être comparée', other: 'autres paires n’ont pas pu être comparées' })}\u00a0: l’ordre n’est pas certain.`,
    byGroup: 'Par groupe',
    columns: {
      group: 'Groupe',
      compared: 'Paires comparées',
      changed: 'Changements',
      reversals: 'Revirements',
    },
    noGroup: 'aucun groupe',
    list: 'Changements, du plus récent au plus ancien',
    on: 'sur l’affirmation',
    reversalTag: 'Revirement',
    earlier: 'Avant',
    later: 'Après',
    shown: (shown: number, of: number) =>
      `${n(shown)} sur ${n(of)} ${f.plural(of, { one: 'changement', other: 'changements' })}`,
    more: 'En montrer plus',
    none: 'Aucun changement trouvé',
    noneReversal: 'Aucun revirement trouvé',
    noneBody:
      'Sous ce filtre, personne n’est enregistré avec des prises de position différentes sur une affirmation, dans un ordre certain.',
    noneReversalBody:
      'Sous ce filtre, personne n’est enregistré passant de pour à contre, ou l’inverse, dans un ordre certain.',
    allChanges: 'Montrer tous les changements',
    loading: 'Comparaison…',
    failed: 'Les changements n’ont pas pu être montrés',
    seeAll: 'Tous les changements dans Positions',
  },
} satisfies typeof english
