import type { briefing as english } from '../en/briefing.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (value: number) => f.number(value)

export const briefing = {
  title: 'Ce qui s’est dit dans les pourparlers miniers RDC–États-Unis',
  scope: (count: number, of: number) =>
    count === of
      ? `Toutes les déclarations (${n(of)}).`
      : `${n(count)} ${f.plural(count, { one: 'déclaration', other: 'déclarations' })} sur ${n(of)}.`,
  first: (count: number, of: number) =>
    `Les ${n(count)} premières des ${n(of)} déclarations trouvées\u202f; les autres sont au bout du lien.`,
  ticked: (count: number) =>
    f.plural(count, {
      one: '1 déclaration, choisie à la main.',
      other: `${n(count)} déclarations, choisies à la main.`,
    }),
  filter: (words: string) => ` Filtre\u00a0: ${words}.`,
  open: 'Ouvrir dans Parley',
  data: (release: string, version: string, through: string) =>
    `Parley, données du ${release} (version ${version}), relevées jusqu’au ${through}.`,
  changed: (count: number) =>
    ` Avec ${f.plural(count, { one: '1 modification faite', other: `${n(count)} modifications faites` })} dans un navigateur\u202f; les liens vers les déclarations ajoutées là ne marchent que là.`,
  reading:
    'Les mots entre guillemets sont des mots imprimés, tels qu’ils l’ont été\u202f; ceux qui suivent «\u00a0résumé\u00a0:\u00a0» sont de Parley, et non du locuteur. Sujets et prises de position sont codés par Parley.',
  repeated: (entries: number) =>
    ` Une déclaration sur plusieurs sujets figure sous chacun, avec le même numéro\u00a0: ${n(entries)} entrées en tout.`,
  summary: 'résumé\u00a0: ',
  reported: 'propos rapporté\u00a0: ',
  translation: 'Traduction de Parley\u00a0: ',
  onBehalfOf: (names: string) => `au nom de ${names}`,
  to: (names: string) => `à l’adresse de ${names}`,
  besides: (positions: string) => `Codé aussi\u00a0: ${positions}`,
  asks: 'Demande\u00a0: ',
  others: 'Autres déclarations',
  othersNote:
    'Aucune position codée\u00a0: ces mots ne prennent parti sur aucune affirmation de la grille.',
  notes: 'Sources',
  colon: '\u00a0: ',
  copied: (statements: string) => `Note copiée (${statements}). Collez-la dans un document.`,
  failed: 'Les déclarations n’ont pas pu être chargées\u202f; rien n’a été copié. Réessayez.',
  none: 'Aucune déclaration ne correspond\u00a0: il n’y a rien à copier.',
  tooMany: {
    title: 'Trop de déclarations pour une note',
    body: (most: number, total: number) =>
      `Une note contient jusqu’à ${n(most)} déclarations\u202f; ${n(total)} correspondent. Filtrez davantage, cochez des lignes, ou exportez-les toutes en CSV.`,
    first: (most: number) => `Copier les ${n(most)} premières`,
  },
  byHand: {
    title: 'Note de synthèse',
    lead: 'Le navigateur ne laisse pas Parley copier. La note est sélectionnée ci-dessous\u00a0: copiez-la vous-même.',
    select: 'Tout sélectionner',
  },
} satisfies typeof english
