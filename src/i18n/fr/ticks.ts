import type { ticks as english } from '../en/ticks.ts'

export const ticks = {
  tick: (speaker: string, date: string) => `Cocher ${speaker}, ${date}`,
  bar: 'Déclarations cochées',
  count: (statements: string) => `Coché\u00a0: ${statements}`,
  none: 'Cochez les lignes que vous voulez reprendre.',
  copy: 'Copier en note de synthèse',
  only: 'Ne montrer qu’elles',
  clear: 'Tout décocher',
  done: 'Terminé',
} satisfies typeof english
