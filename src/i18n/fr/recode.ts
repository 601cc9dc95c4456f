import type { recode as english } from '../en/recode.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (count: number, one: string, other: string) =>
  `${f.number(count)} ${f.plural(count, { one, other })}`

export const recode = {
  title: 'Recoder',
  lead: (statements: number) =>
    `${n(statements, 'déclaration correspond', 'déclarations correspondent')} au filtre. Une règle change leurs positions, toutes à la fois\u202f; une seule annulation la reprend.`,
  counting: 'Comptage des déclarations…',
  notReady: 'Les sujets ou les déclarations n’ont pas pu être chargés.',
  nothing:
    'Aucune déclaration ne correspond au filtre, il n’y a donc rien à recoder. Changez d’abord le filtre.',
  rule: 'Règle',
  kinds: {
    move: 'Déplacer vers un autre sujet',
    split: 'Répartir selon la prise de position',
    stance: 'Remplacer une prise de position par une autre',
    remove: 'Retirer des positions',
    rename: 'Déplacer vers un nouveau sujet',
  },
  from: 'Positions sur',
  to: 'Déplacer vers',
  choose: 'Choisir…',
  stays: 'reste',
  stanceFrom: 'Prise de position actuelle',
  stanceTo: 'Nouvelle prise de position',
  which: 'Quelles positions',
  all: 'Toutes',
  stanceGoes: (stance: string) => `Celles qui disent «\u00a0${stance}\u00a0» vont vers`,
  label: { en: 'Intitulé (anglais)', fr: 'Intitulé (français)' },
  labelHint: 'Une courte affirmation que l’on peut soutenir ou rejeter.',
  proposition: { en: 'Proposition (anglais)', fr: 'Proposition (français)' },
  propositionHint: 'L’affirmation en entier. Une langue suffit.',
  preview: 'Aperçu',
  waiting: 'Complétez la règle pour voir ce qu’elle changerait.',
  loading: 'Recherche de ce qui changerait…',
  none: 'La règle ne change rien\u00a0: aucune de ces déclarations n’a une telle position.',
  same: 'Le départ et l’arrivée sont les mêmes\u00a0: rien ne changerait.',
  total: (statements: number, positions: number) =>
    `${n(statements, 'déclaration change', 'déclarations changent')}, ${n(positions, 'position', 'positions')} en tout.`,
  shown: (shown: number, total: number) => `${f.number(shown)} sur ${f.number(total)}`,
  clashes: (statements: number) =>
    `${n(statements, 'déclaration reste telle quelle', 'déclarations restent telles quelles')}\u00a0: ${f.plural(statements, { one: 'elle dirait', other: 'elles diraient' })} deux choses d’une même affirmation. À modifier à la main\u00a0:`,
  clashList: 'Déclarations qui restent telles quelles',
  more: (count: number) => `et ${f.number(count)} de plus`,
  statement: 'Déclaration',
  before: 'Avant',
  after: 'Après',
  noPosition: 'aucune position',
  apply: 'Appliquer',
  applying: 'Recodage…',
  cancel: 'Quitter',
  done: (statements: number) =>
    `${n(statements, 'déclaration recodée', 'déclarations recodées')}. Annuler reprend ce changement.`,
  stale:
    'Certaines de ces déclarations ont été modifiées entre-temps. L’aperçu a été refait\u00a0: regardez-le, puis appliquez.',
  failed: 'L’aperçu n’a pas pu être fait.',
} satisfies typeof english
