import type { timeline as english } from '../en/timeline.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const statements = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'déclaration', other: 'déclarations' })}`

export const timeline = {
  title: 'Chronologie',
  table: 'Chronologie',
  lanes: 'Couloirs',
  kinds: { group: 'Groupe', stakeholder: 'Partie prenante', topic: 'Sujet' },
  order: 'Ordre',
  orders: { count: 'Le plus de déclarations', first: 'Entendu d’abord', name: 'Nom' },
  range: (from: string, to: string) => `${from} – ${to}`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Tout',
  fitLong: 'Montrer toute la période',
  pin: 'Filtrer sur ces dates',
  asList: 'En liste',
  asLanes: 'En couloirs',
  chart: 'Déclarations en couloirs au fil du temps',
  hint: 'Glissez pour avancer dans le temps. Agrandissez avec Ctrl et la molette, deux doigts, ou + et −. Les flèches vont de marque en marque.',
  lane: (label: string, count: number) => `${label}, ${statements(count)}`,
  laneCount: statements,
  undatedIn: (count: number) => `${f.number(count)} sans date`,
  noPosition: 'Aucune position codée',
  undated: (count: number) =>
    `${statements(count)} sans date ${f.plural(count, { one: 'n’a', other: 'n’ont' })} pas de place ici`,
  inferred: (date: string) => `${date} (date déduite)`,
  published: (date: string) => `${date} (publication)`,
  mark: (speaker: string, date: string, positions: string) => `${speaker}, ${date}, ${positions}`,
  positionsJoin: '\u202f; ',
  bar: (label: string, count: number, date: string, stances: string) =>
    `${label}, ${date}\u00a0: ${statements(count)}, ${stances}`,
  about: (date: string) => `vers le ${date}`,
  listThese: (count: number) => `Voir la liste\u00a0: ${statements(count)}`,
  earlier: (count: number) => `${statements(count)} avant`,
  later: (count: number) => `${statements(count)} après`,
  barZooms: 'S’ouvre en agrandissant',
  barLists: 'Ouvre leur liste',
  part: (count: number, stance: string) => `${f.number(count)} ${stance}`,
  milestone: (number: number, date: string, title: string) => `${number}\u00a0: ${date}, ${title}`,
  milestones: 'Jalons',
  milestonesCount: (count: number) => `Jalons (${f.number(count)})`,
  milestonesHidden: (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'autre jalon', other: 'autres jalons' })} en agrandissant\u202f; tous dans la liste ci-dessous.`,
  source: 'Source',
  key: 'Légende',
  filled: 'plein\u00a0: mots imprimés du locuteur',
  outline: 'contour\u00a0: résumé, ou rapporté',
  bracket: 'date inexacte',
  crowd: 'plusieurs déclarations',
  codedBy: 'Prises de position codées par Parley.',
  nothingDated: {
    title: 'Aucune déclaration datée à montrer',
    body: (count: number) =>
      `${f.plural(count, { one: 'La', other: 'Les' })} ${statements(count)} de ce filtre ${f.plural(count, { one: 'n’a', other: 'n’ont' })} pas de date, ni de parole ni de publication.`,
    action: 'Les voir en liste',
  },
  loading: 'Chargement de la chronologie…',
  failed: 'Les couloirs n’ont pas pu être chargés.',
} satisfies typeof english
