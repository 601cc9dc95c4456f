import type { trends as english } from '../en/trends.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (value: number) => f.number(value)
const units = { month: 'mois', week: 'semaine' }
const kinds = { stance: 'prise de position', group: 'groupe', topic: 'sujet' }

export const trends = {
  title: 'Tendances',
  countBy: 'Compter par',
  kinds: { stance: 'Prise de position', group: 'Groupe', topic: 'Sujet' },
  unit: 'Pour chaque',
  units: { month: 'Mois', week: 'Semaine' },
  drawnAs: 'Dessin',
  shapes: { stack: 'Empilé', line: 'Lignes', share: 'Parts' },
  what: (by, unit, share) =>
    `${share ? 'Parts des déclarations' : 'Déclarations'} par ${units[unit]} et par ${kinds[by]}`,
  range: (from: string, to: string, days: boolean) =>
    days ? `du ${from} au ${to}` : `${/^[ao]/u.test(from) ? 'd’' : 'de '}${from} à ${to}`,
  titleWithRange: (what: string, range: string) => `${what}, ${range}`,
  notDrawn: 'Non dessinées\u00a0:',
  inexact: {
    month: (count: number) => `${n(count)} dont la date est moins précise que le mois`,
    week: (count: number) => `${n(count)} dont la date est moins précise que la semaine`,
  },
  undated: (count: number) => `${n(count)} sans date`,
  coded: {
    stance: 'Prises de position codées par Parley.',
    topic: 'Sujets codés par Parley.',
  },
  several: 'Une déclaration sur plusieurs sujets compte dans chacun d’eux.',
  others: (count: number) => f.plural(count, { one: '1 autre', other: `${n(count)} autres` }),
  joined: {
    group: (count: number, others: string) =>
      `Les ${n(count)} groupes qui ont le moins de déclarations sont dessinés ensemble, sous «\u00a0${others}\u00a0».`,
    topic: (count: number, others: string) =>
      `Les ${n(count)} sujets qui ont le moins de déclarations sont dessinés ensemble, sous «\u00a0${others}\u00a0».`,
  },
  inTable: 'Le tableau les donne un à un.',
  segment: (date: string, series: string, counted: string) =>
    `${date}, ${series}\u00a0: ${counted}`,
  whole: (series: string, counted: string) => `${series}\u00a0: ${counted}`,
  counted: (count: number) =>
    f.plural(count, { one: `${n(count)} occurrence`, other: `${n(count)} occurrences` }),
  chart: (what: string) => `${what}. Les touches fléchées vont d’un nombre à l’autre.`,
  legend: 'Légende',
  column: {
    hint: {
      month: 'Touchez un mois pour lire ses nombres.',
      week: 'Touchez une semaine pour lire ses nombres.',
    },
    previous: 'Précédent dans le graphique',
    next: 'Suivant dans le graphique',
  },
  table: {
    show: 'Les chiffres en tableau',
    name: 'Tendances',
    bin: { month: 'Mois', week: 'Semaine' },
    inexact: 'date imprécise',
    undated: 'sans date',
    total: 'Total',
    once: 'Une déclaration sur plusieurs sujets ne compte qu’une fois dans le total.',
  },
  download: {
    label: 'Télécharger',
    items: { excel: 'CSV pour Excel', data: 'CSV (données)', svg: 'SVG', png: 'PNG' },
    done: (file: string) => `Enregistré\u00a0: ${file}`,
    failed: 'Le fichier n’a pas pu être créé\u202f; rien n’a été enregistré. Réessayez.',
  },
  picture: {
    filter: (words: string) => `Filtre\u00a0: ${words}`,
    source: (release: string, through: string, version: string) =>
      `Parley, livraison du ${f.date(release)}, données jusqu’au ${f.date(through)}, version des données ${version}. CC BY 4.0.`,
  },
  nothing: {
    title: 'Rien à dessiner',
    empty: 'Aucune déclaration ne correspond à ce filtre.',
    undated: (statements: string) =>
      `Dans ce qui correspond au filtre (${statements}), rien n’a de date assez précise pour être dessiné\u202f; tout figure dans le tableau.`,
  },
  loading: 'Comptage…',
} satisfies typeof english
