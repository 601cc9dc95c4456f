import type { savedViews as english } from '../en/savedViews.ts'

export const savedViews = {
  name: 'Nom de la vue',
  keep: 'Garder',
  saved: (name: string) => `Vue «\u00a0${name}\u00a0» gardée dans ce navigateur.`,
  deleted: (name: string) => `Vue «\u00a0${name}\u00a0» supprimée.`,
  replaces: 'Une vue porte déjà ce nom\u202f; elle sera remplacée.',
  needsName: 'Donnez un nom à la vue.',
  list: 'Vues gardées',
  none: 'Aucune pour l’instant.',
  remove: (name: string) => `Supprimer la vue ${name}`,
  removeShort: 'Supprimer',
  where: 'Les vues gardées ne vivent que dans ce navigateur.',
} satisfies typeof english
