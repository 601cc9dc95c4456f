import type { words as english } from '../en/stakeholders.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const stakeholders = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'partie prenante', other: 'parties prenantes' })}`
/** A day takes an article where a month or a year takes none. */
const isDay = (date: string) => /^\d{1,2}(er)? \D/u.test(date)

export const words = {
  title: 'Parties prenantes',
  printed: (count: number, of: number) =>
    `${f.number(count)} parties prenantes sur ${f.number(of)} sont imprimées\u202f; le CSV les contient toutes.`,
  table: 'Parties prenantes',
  problem: 'Les parties prenantes n’ont pas pu être affichées',
  columns: {
    name: 'Nom',
    group: 'Groupe',
    said: 'Dit',
    ownName: 'Dit en son propre nom',
    forOthers: 'Dit au nom d’autres',
    onItsBehalf: 'Dit en son nom par d’autres',
    addressed: 'Destinataire',
    asksMade: 'Demandes faites',
    asksReceived: 'Demandes reçues',
    firstHeard: 'Entendu la première fois',
    lastHeard: 'Entendu la dernière fois',
    topics: 'Sujets',
    lastWords: 'Derniers mots',
  },
  kind: { person: 'Personne', organization: 'Organisation', group: 'Groupe de personnes' },
  count: (total: number, of: number) => `${stakeholders(total)} sur ${f.number(of)}`,
  stakeholders,
  find: 'Chercher une partie prenante',
  grouped: 'Par groupe',
  sortBy: 'Trier par',
  order: {
    text: { ascending: 'de A à Z', descending: 'de Z à A' },
    number: {
      ascending: 'par ordre croissant',
      descending: 'par ordre décroissant',
    },
    date: {
      ascending: 'du plus ancien au plus récent',
      descending: 'du plus récent au plus ancien',
    },
  },
  sortOption: (column: string, direction: string) => `${column}, ${direction}`,
  counted: (column: string, name: string) => `, ${column}\u00a0: ${name}`,
  more: (count: number) =>
    f.plural(count, { one: `${f.number(count)} autre`, other: `${f.number(count)} autres` }),
  moreOf: (count: number, name: string) =>
    ` ${f.plural(count, { one: 'sujet', other: 'sujets' })}\u00a0: ${name}`,
  also: (names: string) => `aussi ${names}`,
  openStatement: (name: string) => `, ${name}\u00a0: ouvrir la déclaration`,
  loadingRow: 'Chargement…',
  noneFound: (find: string) => `Aucune partie prenante ne s’appelle «\u00a0${find}\u00a0»`,
  noneFoundBody:
    'La recherche porte sur les noms et leurs variantes, en anglais et en français, sous le filtre ci-dessus.',
  clearFind: (all: string) => `Effacer la recherche\u00a0: ${all}`,
  notLinked:
    'Le filtre en demande déjà d’autres à cette place\u202f; un seul filtre ne peut demander les deux, ce nombre est donc sans lien.',

  profile: {
    loading: 'Chargement du profil…',
    problem: 'Le profil n’a pas pu être affiché',
    missing: (id: string) => `Il n’y a pas de partie prenante ${id} dans ces données`,
    missingBody: 'Le lien est peut-être mal écrit.',
    back: 'Toutes les parties prenantes',
    merged: (id: string, name: string) => `La donnée ${id} est tenue sous ${name}.`,
    aliases: (list: string) => `aussi\u00a0: ${list}`,
    contents: 'Dans ce profil',
    edit: 'Modifier',
    print: 'Imprimer le dossier',
    merge: 'Fusionner…',
    nothing: (name: string) =>
      `Sous ce filtre, rien n’a été dit par ${name}, ni en son nom, ni à son adresse.`,
    nothingAtAll: (name: string) =>
      `Aucune déclaration de ${name}, en son nom ou à son adresse ne figure dans ces données.`,
    dossier: 'Parley\u00a0: qui a dit quoi dans les pourparlers miniers RDC–États-Unis',
    filter: (words: string) => `Déclarations\u00a0: ${words}.`,
    all: 'toutes',
    records: (until: string, version: string) =>
      `Données jusqu’au ${until}, version ${version}. Prises de position, sujets et demandes sont codés par Parley.`,
    sections: {
      words: 'Derniers mots',
      roles: 'Fonctions au fil du temps',
      members: 'Membres',
      timeline: 'Chronologie',
      positions: 'Positions par sujet',
      changes: 'Ce qui a changé',
      'asks-made': 'Demandes faites',
      'asks-received': 'Demandes reçues',
      contacts: 'Qui parle à qui',
      articles: 'Articles',
    },
    wordsOnBehalf: () => 'Derniers mots d’autres en son nom',
    allWords: (count: string) => `Les ${count}`,
    onBehalfOf: 'au nom de',
    saidBy: 'dit par',
    inferred: 'date déduite',
    since: (date: string) => (isDay(date) ? `depuis le ${date}` : `depuis ${date}`),
    until: (date: string) => (isDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`),
    between: (from: string, to: string) => `${from} – ${to}`,
    roleNoDates: 'dates non enregistrées',
    timelineOwn: 'Ses déclarations',
    timelineBehalf: () => 'Déclarations d’autres en son nom',
    codedBy: 'codé par Parley',
    claim: 'Affirmation',
    own: 'Dit',
    onItsBehalf: 'Dit par d’autres en son nom',
    latest: 'Mots les plus récents',
    noStatement: 'aucune déclaration',
    bar: (claim: string, whose: string, count: string) => `${claim}, ${whose}\u00a0: ${count}, `,
    stanceCount: (count: number, stance: string) => `${f.number(count)} ${stance}`,
    askedOf: 'à',
    askedBy: 'par',
    answer: 'Réponse\u00a0: ',
    openAsk: (name: string) => `, ${name}\u00a0: ouvrir la demande`,
    openAnswer: '\u00a0: ouvrir la réponse',
    speaksTo: 'Parle à',
    spokenToBy: 'Ceux qui lui parlent',
    absent: {
      words: () => 'Aucune déclaration de sa part ni en son nom',
      members: () => 'Aucun membre enregistré',
      positions: () => 'Aucune position codée',
      asksMade: () => 'Aucune demande de sa part',
      asksReceived: () => 'Aucune demande ne lui est adressée',
      speaksTo: () => 'Aucune de ses déclarations n’est adressée à quelqu’un',
      spokenToBy: () => 'Aucune déclaration ne lui est adressée',
    },
    within: (articles: number, until: string, filtered: boolean) =>
      `dans nos ${f.number(articles)} articles, ${isDay(until) ? 'jusqu’au' : 'jusqu’en'} ${until}${filtered ? ', sous ce filtre' : ''}.`,
    spoke: (other: string) => `à ${other}`,
    spokenTo: (other: string) => `par ${other}`,
    openArticle: 'Ouvrir l’article',
  },
} satisfies typeof english
