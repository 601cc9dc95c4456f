import type { SentencePart, words as english } from '../en/asks.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (value: number) => f.number(value)
const statements = (count: number) =>
  `${n(count)} ${f.plural(count, { one: 'déclaration', other: 'déclarations' })}`

export const words = {
  title: 'Demandes',
  subViews: 'Sur cette page',
  views: {
    asks: 'Demandes',
    voices: 'Voix',
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
    any: (count: number) => `Toutes (${n(count)})`,
    open: (count: number) => `Non (${n(count)})`,
    answered: (count: number) => `Oui (${n(count)})`,
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
  earlier: 'datée d’avant la demande\u00a0: vérifier les dates',
  loading: 'Chargement des demandes …',
  problem: 'Les demandes n’ont pas pu être affichées',
  none: {
    title: (count: number) => `${statements(count)}, mais aucune demande`,
    body: 'Aucune des déclarations qui passent le filtre n’est codée comme demandant quelque chose.',
    statements: (count: number) =>
      `Afficher ${f.plural(count, { one: 'la déclaration', other: `les ${statements(count)}` })}`,
    all: 'Toutes les demandes',
  },
} satisfies typeof english
