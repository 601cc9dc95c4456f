import type { SentencePart, words as english } from '../en/asks.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (value: number) => f.number(value)
const statements = (count: number) =>
  `${n(count)} ${f.plural(count, { one: 'déclaration', other: 'déclarations' })}`

/** How many there are, once that is known. */
const counted = (name: string, count: number | undefined) =>
  count === undefined ? name : `${name} (${n(count)})`

export const words = {
  title: 'Demandes',
  subViews: 'Sur cette page',
  views: {
    asks: 'Demandes et réponses',
    voices: 'Voix',
    speaks: 'Qui parle à qui',
  },
  asks: (count: number) => `${n(count)} ${f.plural(count, { one: 'demande', other: 'demandes' })}`,
  table: 'Demandes',
  columns: {
    said: 'Dit',
    stakeholder: 'Qui demande',
    ask: 'Demande',
    addressees: 'À qui',
    positions: 'Affirmations',
    answer: 'Réponse',
  },
  coded:
    'Demandes, affirmations et issues sont codées par Parley. Une réponse ne figure ici que si une personne a enregistré le lien.',
  claim: 'Affirmation',
  claims: 'Ce qui est le plus demandé',
  claimOnly: (claim: string) => `Seulement les demandes sur l’affirmation\u00a0: ${claim}`,
  moreClaims: (all: number) => `Afficher les ${n(all)} affirmations demandées`,
  fewerClaims: 'Afficher moins d’affirmations',
  sentence: ({ supporting, asks: asked, answered, through }) => {
    const open = asked - answered
    // Une date n’est pas coupée entre deux lignes.
    const until = f.date(through).replaceAll(' ', '\u00a0')
    const parts: SentencePart[] = [
      { text: statements(supporting), link: 'supporting' },
      {
        text: f.plural(supporting, { one: ' va dans ce sens, ', other: ' vont dans ce sens, ' }),
      },
      { text: n(asked), link: 'asks' },
      { text: f.plural(asked, { one: ' le demande\u202f; ', other: ' le demandent\u202f; ' }) },
    ]
    if (answered === 0) {
      return [
        ...parts,
        { text: 'aucune réponse', link: 'open' },
        { text: ` n’est enregistrée, au ${until}.` },
      ]
    }
    return [
      ...parts,
      {
        text: f.plural(answered, {
          one: '1 a une réponse',
          other: `${n(answered)} ont une réponse`,
        }),
        link: 'answered',
      },
      { text: ` enregistrée, au ${until}` },
      ...(open > 0
        ? [
            { text: ', ' },
            {
              text: f.plural(open, { one: '1 n’en a aucune', other: `${n(open)} n’en ont aucune` }),
              link: 'open' as const,
            },
            { text: '.' },
          ]
        : [{ text: '.' }]),
    ]
  },
  state: 'Réponse enregistrée',
  states: {
    any: (count?: number) => counted('Toutes', count),
    open: (count?: number) => counted('Non', count),
    answered: (count?: number) => counted('Oui', count),
  },
  sortBy: 'Trier par',
  sorts: {
    '-said': 'Les plus récentes d’abord',
    said: 'Les plus anciennes d’abord',
    stakeholder: 'Qui demande, de A à Z',
    '-stakeholder': 'Qui demande, de Z à A',
    addressee: 'À qui, de A à Z',
    '-addressee': 'À qui, de Z à A',
    topic: 'Affirmation, de A à Z',
    '-topic': 'Affirmation, de Z à A',
    answer: 'Avec réponse d’abord',
    '-answer': 'Sans réponse d’abord',
  },
  ofNobody: 'à personne en particulier',
  behalf: 'au nom de',
  to: 'À',
  outcomeBy: (outcome: string, name: string) => `${outcome}, ${name}`,
  answerOpens: '\u00a0: ouvrir la réponse',
  answerMissing: 'la déclaration qui répond ne figure pas dans ces données',
  retracted: 'cette réponse a été retirée',
  disputed: 'cette réponse est contestée',
  proposed: 'cette réponse n’est que proposée',
  earlier: 'datée d’avant la demande\u00a0: vérifiez les dates',
  loading: 'Chargement des demandes…',
  problem: 'Les demandes n’ont pas pu être affichées',
  none: {
    title: (count: number) => `${statements(count)}, mais aucune demande`,
    body: 'Aucune des déclarations qui passent le filtre n’est codée comme demandant quelque chose.',
    statements: (count: number) =>
      `Afficher ${f.plural(count, { one: 'la déclaration', other: `les ${statements(count)}` })}`,
    all: 'Toutes les demandes',
  },
  voices: {
    overTime: 'Qui parle, par groupe au fil du temps',
    countBy: 'Compter par',
    counts: { statements: 'Déclaration', articles: 'Article indépendant' },
    drawnAs: 'Représentation',
    shapes: { share: 'Parts', stack: 'Nombres' },
    statements,
    articles: (count: number) =>
      `${n(count)} ${f.plural(count, { one: 'article indépendant', other: 'articles indépendants' })}`,
    what: {
      statements: (share: boolean) =>
        `${share ? 'Parts des déclarations' : 'Déclarations'} par mois et par groupe`,
      articles: (share: boolean) =>
        `${share ? 'Parts des articles indépendants' : 'Articles indépendants'} par mois et par groupe`,
    },
    rule: 'Article indépendant\u00a0: les articles qui portent la même déclaration et viennent du même média d’origine, une agence par exemple, sont des copies d’un même texte et comptent une fois. Un article où parlent plusieurs groupes compte une fois pour chacun.',
    caption: (said: string, articles: string) => `${said} dans ${articles}.`,
    notDrawn: (parts: string) => `Non représentées\u00a0: ${parts}.`,
    inexact: (count: string) => `${count} d’une date moins précise que le mois`,
    undated: (count: string) => `${count} sans date`,
    nothing: 'Rien ici n’a de date assez précise pour être représenté par mois.',
    numbers: 'Les nombres en tableau',
    byTopic: 'Qui parle de quelle affirmation',
    topicsCoded:
      'Les affirmations sont codées par Parley. Une déclaration sur plusieurs affirmations compte pour chacune.',
    noTopic: 'aucune position codée',
    noGroup: 'aucun groupe',
    others: (count: number) =>
      f.plural(count, { one: '1 autre groupe', other: `${n(count)} autres groupes` }),
    topicTable: 'Voix par affirmation',
    total: 'Toutes',
    share: 'Parts des groupes',
    segment: (topic: string, group: string, count: string, share: string) =>
      `${topic}, ${group}\u00a0: ${count}, ${share}`,
    cell: (topic: string, group: string, count: string) => `${topic}, ${group}\u00a0: ${count}`,
    heard: 'Qui s’est fait entendre',
    topic: 'Sur l’affirmation',
    allTopics: 'Toutes les affirmations',
    severalTopics: 'Plusieurs, selon le filtre',
    heardTable: 'Entendus',
    columns: {
      name: 'Partie prenante',
      group: 'Groupe',
      statements: 'Déclarations',
      articles: 'Articles indépendants',
      onItsBehalf: 'Dit par d’autres en son nom',
      last: 'Entendu la dernière fois',
      asks: 'Demandes sans réponse',
      asked: 'Demandé',
      said: 'Ses propres déclarations',
    },
    about: (name: string) => `, ${name}`,
    openLast: (name: string) => `\u00a0: ouvrir les derniers mots de ${name}`,
    never: 'sans date',
    more: (shown: number, all: number) => `${n(shown)} sur ${n(all)}`,
    showAll: (all: number) => `Afficher les ${n(all)}`,
    showFewer: 'En afficher moins',
    waiting: 'Sollicités, aucune réponse enregistrée',
    waitingTable: 'Sollicités, aucune réponse enregistrée',
    nobodyWaits: 'Personne n’a été sollicité ici sans qu’une réponse soit enregistrée.',
    silent: 'Groupes qui ne se sont pas fait entendre',
    silentWhy: (articles: number, through: string) =>
      `Aucune déclaration qui passe le filtre dans nos ${n(articles)} articles, au ${f.date(through)}\u00a0:`,
    everyGroup: 'Tous les groupes se sont fait entendre.',
    loading: 'Comptage des voix…',
    problem: 'Les voix n’ont pas pu être affichées',
  },
} satisfies typeof english
