import type { bar as english } from '../en/bar.ts'

export const bar = {
  activeFilters: (count: number) => (count > 1 ? `${count} actifs` : `${count} actif`),
  nothingToFind: 'Écrire au moins une lettre ou un chiffre.',
  cleared: 'Filtres effacés.',
  allStatements: 'Toutes les déclarations',
  save: {
    button: 'Garder la vue',
    title: 'Garder la vue',
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
  },
  export: {
    button: 'Exporter',
    failed: 'L’export a échoué\u202f; rien n’a été enregistré. Réessayez.',
  },
} satisfies typeof english
