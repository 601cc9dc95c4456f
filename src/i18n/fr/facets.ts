import type { facets as english } from '../en/facets.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')

export const facets = {
  region: 'Filtres',
  option: (label: string, statements: string) => `${label}, ${statements}`,
  exclude: (label: string) => `Exclure ${label}`,
  not: 'pas',
  searchIn: (facet: string) => `Chercher dans ${facet}`,
  showAll: (count: number) => `Tout montrer (${f.number(count)})`,
  showFewer: 'En montrer moins',
  cut: (shown: number, of: number) =>
    `${f.number(shown)} sur ${f.number(of)}\u202f; cherchez pour voir les autres`,
  nothing: 'rien sous ce filtre',
  noneFound: 'Aucun n’a ces lettres.',
  date: 'Date des propos',
  from: 'De',
  to: 'À',
  dateExample: '2025-04-17',
  badDate: (typed: string) =>
    `«\u00a0${typed}\u00a0» n’est pas une date. Écrivez 2025, 2025-04 ou 2025-04-17.`,
  reversed: '«\u00a0À\u00a0» précède «\u00a0De\u00a0». Changez l’une des deux dates.',
} satisfies typeof english
