import type { bar as english } from '../en/bar.ts'
export const bar = {
  activeFilters: (count: number) => (count > 1 ? `${count} actifs` : `${count} actif`),
  nothingToFind: 'Écrivez au moins une lettre ou un chiffre.',
  cleared: 'Filtres effacés.',
  allStatements: 'Toutes les déclarations',
  save: {
    button: 'Garder la vue',
    title: 'Garder la vue',
  },
  export: 'Exporter',
} satisfies typeof english
