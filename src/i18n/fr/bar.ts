import type { bar as english } from '../en/bar.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')

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
    busy: 'Export en cours…',
    menu: 'Exporter',
    items: {
      excel: 'CSV pour Excel',
      data: 'CSV (données)',
      positions: 'CSV, une ligne par position',
      metadata: 'Métadonnées CSVW',
      json: 'JSON',
    },
    notes: {
      excel:
        'S’ouvre dans un tableur avec ses accents\u202f; un texte qui ressemble à une formule est protégé.',
      data: 'RFC 4180 simple, sans retouche\u00a0: pour R, Python et les bases de données.',
      positions: 'Une ligne pour chaque sujet et prise de position d’une déclaration.',
      metadata: 'Décrit les colonnes de «\u00a0CSV (données)\u00a0» pour les machines (W3C).',
      json: 'Les données avec tout ce qu’elles nomment, et leur provenance.',
    },
    stakeholders: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'partie prenante', other: 'parties prenantes' })}`,
    asks: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'demande', other: 'demandes' })}`,
    articles: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'article', other: 'articles' })}`,
    voices: 'Voix par groupe, mois et sujet',
    ofTable: (rows: string, note: string) => `${rows}. ${note}`,
    done: (statements: string, file: string) => `Export de ${statements}\u00a0: ${file}`,
    failed: 'L’export a échoué\u202f; rien n’a été enregistré. Réessayez.',
  },
} satisfies typeof english
