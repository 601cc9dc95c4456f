import type { exports as english } from '../en/exports.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')

export const exports = {
  busy: 'Export en cours…',
  items: {
    excel: 'CSV pour Excel',
    data: 'CSV (données)',
    positions: 'CSV, une ligne par position',
    metadata: 'Métadonnées CSVW',
    json: 'JSON',
    briefing: 'Copier en note de synthèse',
    print: 'Imprimer',
  },
  notes: {
    excel:
      'S’ouvre dans un tableur avec ses accents\u202f; un texte qui ressemble à une formule est protégé.',
    data: 'RFC 4180 simple, sans retouche\u00a0: pour R, Python et les bases de données.',
    positions: 'Une ligne pour chaque sujet et prise de position d’une déclaration.',
    metadata: 'Décrit les colonnes de «\u00a0CSV (données)\u00a0» pour les machines (W3C).',
    json: 'Les données avec tout ce qu’elles nomment, et leur provenance.',
    briefing: 'Par sujet, avec les sources en notes, à coller dans un document.',
    print: 'Cette vue sur papier, avec toutes ses lignes.',
    share: 'L’adresse de cette vue telle qu’elle est filtrée.',
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
  briefed: {
    stakeholder: 'Ce que cette partie prenante a dit',
    source: 'Ce qui figure dans cet article',
    asks: 'Les demandes',
  },
} satisfies typeof english
