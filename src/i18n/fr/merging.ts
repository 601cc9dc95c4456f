import type { merging as english } from '../en/merging.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (count: number, one: string, other: string) =>
  `${f.number(count)} ${f.plural(count, { one, other })}`

export const merging = {
  duplicates: {
    title: 'Doublons probables',
    lead: 'Des données qui n’en font peut-être qu’une, trouvées par leurs noms. Ce sont des propositions\u00a0: rien n’est fusionné avant que vous ayez regardé les deux.',
    loading: 'Recherche des doublons probables…',
    failed: 'Les doublons probables n’ont pas pu être cherchés',
    none: 'Aucun doublon probable',
    noneBody:
      'Aucune paire ne partage un nom, un autre nom, des initiales ou un intitulé. Deux données que vous savez n’en faire qu’une se choisissent ci-dessous.',
    pair: (a: string, b: string) => `${a} et ${b}`,
    look: 'Regarder les deux',
    reason: {
      'same-name': 'Elles ont le même nom.',
      'en-fr': 'Le nom anglais de l’une est le nom français de l’autre.',
      alias: 'Un nom de l’une est un autre nom de l’autre.',
      initials: 'Le nom de l’une est celui de l’autre avec des initiales.',
      'near-label': 'Leurs intitulés ont la plupart des mots en commun.',
    },
    kinds: { stakeholder: 'Parties prenantes', topic: 'Sujets', group: 'Groupes' },
    others: 'Fusionner deux données que vous connaissez',
    othersBody:
      'Choisissez celle qui doit être fusionnée dans une autre\u202f; l’autre vient ensuite.',
    kind: 'Type de donnée',
  },
  choose: {
    find: {
      stakeholder: 'Chercher une partie prenante',
      topic: 'Chercher un sujet',
      group: 'Chercher un groupe',
    },
    list: 'Données',
    shown: (shown: number, total: number) => `${f.number(shown)} sur ${f.number(total)}`,
    none: 'Aucune donnée n’a ces lettres. Essayez-en moins.',
    loading: 'Chargement des données…',
    failed: 'Les données n’ont pas pu être chargées.',
  },
  title: {
    stakeholder: 'Fusionner deux parties prenantes',
    topic: 'Fusionner deux sujets',
    group: 'Fusionner deux groupes',
  },
  lead: 'La première donnée n’en fait plus qu’une avec la seconde, en une modification qu’une annulation sépare à nouveau. Rien n’est effacé\u00a0: l’ancien identifiant continue de mener à celle qui reste.',
  unknownKind: 'Rien de ce type ne se fusionne',
  unknownKindBody:
    'Les parties prenantes, les sujets et les groupes se fusionnent. Choisissez-en deux dans la liste.',
  back: 'Doublons probables',
  into: (name: string) => `Dans quelle donnée fusionner ${name}\u202f?`,
  intoBody: 'Choisissez celle qui reste.',
  another: 'En choisir une autre',
  swap: 'Échanger les deux',
  swapped: (from: string, into: string) => `Fusion de ${from} dans ${into}, désormais.`,
  sides: 'Les deux données, champ par champ',
  field: 'Champ',
  from: 'Fusionnée',
  stays: 'Reste',
  result: 'Après la fusion',
  nothing: 'rien',
  id: 'Identifiant',
  counts: {
    stakeholder: 'Déclarations faites',
    onBehalfOf: 'Dites en son nom',
    addressee: 'Qui lui sont adressées',
    topic: 'Déclarations à ce sujet',
    group: 'Déclarations de ses membres',
  },
  countOf: (statements: number, what: string, whose: string) =>
    `${n(statements, 'déclaration', 'déclarations')}, ${what}\u00a0: ${whose}`,
  what: 'Ce que fait la fusion',
  leads: (id: string, into: string) =>
    `L’identifiant ${id} mène désormais à ${into}\u00a0: liens, filtres et vues gardées continuent de fonctionner.`,
  along: (ids: string, into: string) => `${ids}, déjà fusionnés, mènent aussi à ${into}.`,
  alongOne: (id: string, into: string) => `${id}, déjà fusionné, mène aussi à ${into}.`,
  names: (names: string, into: string) => `${into} reprend comme autres noms\u00a0: ${names}.`,
  noNames: (into: string) => `${into} ne reprend aucun nom.`,
  privateNames: 'L’une des deux personnes n’a pas de rôle public\u00a0: aucun nom n’est repris.',
  notCarried: (into: string) =>
    `Les autres champs de ${into} restent tels quels\u202f; ce que seule la première a est gardé dans sa donnée.`,
  positions: (statements: number, into: string) =>
    statements === 0
      ? 'Aucune déclaration n’a de position sur le premier.'
      : `${n(statements, 'déclaration a ensuite sa position', 'déclarations ont ensuite leurs positions')} sur ${into}.`,
  members: (stakeholders: number, into: string) =>
    stakeholders === 0
      ? 'Aucune partie prenante n’est comptée dans le premier.'
      : `${n(stakeholders, 'partie prenante est ensuite comptée', 'parties prenantes sont ensuite comptées')} dans ${into}.`,
  refused: 'Ces deux données ne peuvent pas être fusionnées',
  refusals: {
    unknown: (ids: string) =>
      `Il n’y a pas de donnée ${ids}. Elle a peut-être été retirée\u00a0: choisissez-en une autre.`,
    same: 'Une donnée ne peut pas être fusionnée dans elle-même. Choisissez-en une autre.',
    'target-merged': (id: string, target: string) =>
      `${id} est elle-même fusionnée dans ${target}. Fusionnez dans celle-là.`,
    'source-merged': (id: string, target: string) => `${id} est déjà fusionnée dans ${target}.`,
    stances: (statements: number) =>
      `${n(statements, 'déclaration prend', 'déclarations prennent')} des positions différentes sur les deux. Décidez laquelle vaut\u00a0: ouvrez ${f.plural(statements, { one: 'la déclaration', other: 'chacune' })}, modifiez les positions, puis revenez.`,
  },
  toTarget: (name: string) => `Fusionner dans ${name}`,
  clashing: 'Déclarations aux positions différentes',
  openAll: 'Les montrer toutes',
  merge: 'Fusionner',
  merging: 'Fusion…',
  merged: (from: string, into: string) =>
    `Fusion faite\u00a0: ${from} dans ${into}. Annuler les sépare à nouveau.`,
  stale:
    'L’une des données a été modifiée entre-temps. Ce qui figure ci-dessus est relu\u00a0: regardez-le, puis fusionnez.',
  readOnly:
    'Ce navigateur ne laisse Parley garder aucune donnée\u00a0: la fusion n’est pas possible ici. Autorisez ce site à garder des données dans les réglages du navigateur, puis rechargez la page.',
  loading: 'Chargement des deux données…',
  failed: 'Les deux données n’ont pas pu être comparées',
  quoted: (name: string) => `«\u00a0${name}\u00a0»`,
  pair: (label: string, value: string) => `${label}\u00a0: ${value}`,
} satisfies typeof english
