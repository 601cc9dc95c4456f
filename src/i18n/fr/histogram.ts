import type { histogram as english } from '../en/histogram.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')

export const histogram = {
  name: {
    month: 'Déclarations dans le temps, par mois',
    week: 'Déclarations dans le temps, par semaine',
    day: 'Déclarations dans le temps, par jour',
  },
  week: (from: string, to: string) => `du ${from} au ${to}`,
  bar: (date: string, statements: string, stances: string) =>
    stances === '' ? `${date}\u00a0: ${statements}` : `${date}\u00a0: ${statements}, ${stances}`,
  part: (count: number, stance: string) => `${f.number(count)} ${stance}`,
  inexact: 'date imprécise',
  undated: 'sans date',
  from: 'De',
  to: 'À',
  none: 'Aucune déclaration datée à dessiner.',
  hint: 'Glissez, ou déplacez les deux poignées avec les flèches.',
} satisfies typeof english
