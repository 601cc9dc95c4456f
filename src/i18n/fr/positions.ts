import type { positions as english } from '../en/positions.ts'

export const positions = {
  title: 'Positions',
  subViews: 'Vues des positions',
  names: { matrix: 'Qui se situe où', changes: 'Ce qui a changé' },
} satisfies typeof english
