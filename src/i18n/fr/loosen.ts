import type { loosen as english } from '../en/loosen.ts'

export const loosen = {
  explain: 'Chaque partie du filtre doit être remplie. Sans l’une d’elles, il y aurait\u00a0:',
  without: (key: string) => `Sans «\u00a0${key}\u00a0»`,
  noneAlone:
    'Retirer une seule partie ne change rien\u202f; plusieurs s’excluent ou ne correspondent à rien.',
  clear: (count: string) => `Effacer tous les filtres\u00a0: ${count}`,
} satisfies typeof english
