import type { exporting as english } from '../en/exporting.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')

export const exporting = {
  busy: 'Export en cours…',
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
} satisfies typeof english
