import type { network as english } from '../en/network.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const weights = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
const n = (value: number) => f.number(value)
const stakeholders = (count: number) =>
  `${n(count)} ${f.plural(count, { one: 'partie prenante', other: 'parties prenantes' })}`
const statements = (count: number) =>
  `${n(count)} ${f.plural(count, { one: 'déclaration', other: 'déclarations' })}`
const ties = (count: number) => `${n(count)} ${f.plural(count, { one: 'lien', other: 'liens' })}`

export const network = {
  problem: 'Le réseau n’a pas pu être affiché',
  loading: 'Décompte…',
  controls: 'Ce qui est affiché',
  count: 'Compter',
  counts: {
    statements: 'Les paires de déclarations',
    average: 'Les paires par activité moyenne',
    topics: 'Les sujets communs',
  },
  show: 'Afficher',
  shows: {
    both: 'Accord et désaccord',
    congruence: 'L’accord seul',
    conflict: 'Le désaccord seul',
  },
  conditional: 'Positions conditionnelles',
  conditionals: {
    out: 'Laissées de côté',
    support: 'Comptées comme un soutien',
    own: 'Une position à part',
  },
  neutral: 'Positions neutres',
  neutrals: { out: 'Laissées de côté', own: 'Une position à part' },
  least: 'Poids minimal',
  leastAuto: (weight: number) => `auto\u00a0: ${weights.format(weight)}`,
  leastBad: 'Ignoré\u00a0: écrivez un nombre supérieur à 0, avec deux décimales au plus.',
  most: 'Au plus',
  mosts: stakeholders,
  download: 'Télécharger en GraphML',
  saved: (file: string) => `Enregistré\u00a0: ${file}`,
  failed: 'Le fichier n’a pas pu être créé\u202f; rien n’a été enregistré. Réessayez.',
  weight: (value: number) => weights.format(value),
  counted: {
    speaks: (counted: number, total: number) =>
      `${n(counted)} sur ${statements(total)} ${f.plural(counted, { one: 'nomme un destinataire', other: 'nomment un destinataire' })}.`,
    agreement: (counted: number, total: number) =>
      `${n(counted)} sur ${statements(total)} ${f.plural(counted, { one: 'prend une position qui compte', other: 'prennent une position qui compte' })}.`,
  },
  shown: (count: number, of: number, nodes: number, nodesOf: number) =>
    count === of && nodes === nodesOf
      ? `${ties(of)} entre ${stakeholders(nodesOf)}.`
      : `Affichés\u00a0: ${n(count)} sur ${ties(of)}, entre ${n(nodes)} des ${stakeholders(nodesOf)}.`,
  onlyNodes: (most: number) =>
    `Seules les ${n(most)} aux liens les plus lourds sont prises en compte.`,
  onlyTies: (most: number) => `Seuls les ${n(most)} liens les plus lourds sont dessinés.`,
  lighter: (weight: number) =>
    `Les liens d’un poids inférieur à ${weights.format(weight)} sont laissés de côté pour que le dessin soit lisible.`,
  below: (count: number) =>
    `${ties(count)} ${f.plural(count, { one: 'est', other: 'sont' })} sous le poids minimal.`,
  wholeFile: 'Le fichier contient tout.',
  showLighter: 'Afficher aussi les liens plus légers',
  picture: {
    speaks: (nodes: number) =>
      `Dessin\u00a0: qui parle à qui parmi ${stakeholders(nodes)}. Les touches fléchées vont d’une partie prenante à l’autre\u202f; le tableau contient chaque lien.`,
    agreement: (nodes: number) =>
      `Dessin\u00a0: qui s’accorde ou non parmi ${stakeholders(nodes)}. Les touches fléchées vont d’une partie prenante à l’autre\u202f; le tableau contient chaque lien.`,
  },
  node: {
    speaks: (name: string, all: number, said: number, addressed: number) =>
      all === 0
        ? `${name}\u00a0: destinataire de ${statements(addressed)}`
        : `${name}\u00a0: ${statements(all)}, dont ${n(said)} à d’autres\u202f; destinataire de ${n(addressed)}`,
    profile: (name: string) => `${name}, profil`,
    agreement: (name: string, said: number, others: number) =>
      `${name}\u00a0: ${statements(said)} avec une position, ${ties(others)}`,
  },
  speaksTie: (from: string, to: string, count: number) =>
    `${from} → ${to}\u00a0: ${statements(count)}`,
  agreementTie: (from: string, to: string, agree: number, disagree: number) =>
    `${from} – ${to}\u00a0: accord ${weights.format(agree)}, désaccord ${weights.format(disagree)}`,
  key: 'Légende',
  keys: {
    speaks:
      'Une flèche va de qui parle à son destinataire\u00a0: plus elle est épaisse, plus il y a de déclarations. Un cercle grandit avec les déclarations faites et reçues, et les ouvre\u202f; un nom ouvre le profil.',
    congruence: 'accord',
    conflict: 'désaccord',
    agreement:
      'Plus le trait est épais, plus le lien est lourd. Ceux qui s’accordent sont proches\u202f; un cercle grandit avec les déclarations qui comptent, et les ouvre\u202f; un nom ouvre le profil.',
  },
  table: {
    speaks: 'Qui parle à qui',
    agreement: 'Qui s’accorde avec qui',
    tie: { speaks: 'Qui parle et à qui', agreement: 'Parties prenantes' },
    statements: 'Déclarations',
    agree: 'Accord',
    disagree: 'Désaccord',
    topics: 'Sur',
    agreeOn: (names: string, value: number) => `${names}\u00a0: accord ${weights.format(value)}`,
    disagreeOn: (names: string, value: number) =>
      `${names}\u00a0: désaccord ${weights.format(value)}`,
    onTopic: (names: string, topic: string, agree: number, disagree: number) =>
      `${names} sur «\u00a0${topic}\u00a0»\u00a0: accord ${n(agree)}, désaccord ${n(disagree)}`,
    all: (count: number) => `Afficher les ${n(count)} lignes`,
    rows: (shown: number, of: number) => `${n(shown)} sur ${ties(of)} dans le tableau`,
  },
  pair: (from: string, to: string) => `${from} et ${to}`,
  how: 'Comment c’est compté',
  method: {
    speaks: [
      'Chaque déclaration compte une fois pour qui parle et chacun de ses destinataires. Qui ne s’adresse à personne de nommé n’a pas de lien. Locuteurs et destinataires sont codés par Parley.',
    ],
    agreement: [
      'Les réseaux de congruence et de conflit de l’analyse des réseaux de discours (Leifeld), sur les sujets où deux parties prenantes ont toutes deux pris position. Prises de position et sujets sont codés par Parley\u202f; une partie prenante a les positions des déclarations qu’elle prononce, au nom de qui que ce soit.',
      'Accord (congruence) de deux parties prenantes\u00a0: pour chaque sujet et chaque position, les déclarations de l’une multipliées par celles de l’autre, le tout additionné.',
      'Désaccord (conflit)\u00a0: pour chaque sujet, les déclarations pour de l’une multipliées par les déclarations contre de l’autre, dans les deux sens, le tout additionné.',
      'Paires par activité moyenne\u00a0: l’un et l’autre sont divisés par la moitié de la somme des prises de position des deux, pour que qui parle beaucoup ne s’accorde pas avec tout le monde.',
      'Sujets communs\u00a0: chaque position d’une partie prenante sur un sujet compte une fois, si souvent qu’elle soit dite.',
      'Les positions conditionnelles et neutres sont laissées de côté sauf choix contraire. Comme positions à part, elles s’accordent avec la même position et ne s’opposent à aucune.',
      'Le poids est ce qui est affiché\u00a0: accord et désaccord additionnés, ou l’un des deux. Dire la même chose n’est pas une alliance.',
    ],
  },
  nothing: {
    title: 'Aucun lien à afficher',
    counted: {
      speaks: (total: number) =>
        `Sur ${statements(total)} qui correspondent, aucune ne nomme de destinataire. Élargissez le filtre pour voir qui parle à qui.`,
      agreement: (total: number) =>
        `Sur ${statements(total)} qui correspondent, aucune ne prend de position qui compte ici. Élargissez le filtre, ou comptez les positions conditionnelles et neutres.`,
    },
    one: 'Une seule partie prenante prend une position qui compte ici\u202f; un accord en demande deux. Élargissez le filtre pour en voir plus.',
    apart: (count: number) =>
      `${stakeholders(count)} prennent une position qui compte ici, mais jamais deux sur le même sujet de la façon affichée.`,
    light: (least: number, heaviest: number) =>
      `Aucun lien ne pèse ${weights.format(least)} ou plus\u202f; le plus lourd pèse ${weights.format(heaviest)}.`,
    anyWeight: (count: number) => `Afficher ${ties(count)}, quel que soit le poids`,
  },
} satisfies typeof english
