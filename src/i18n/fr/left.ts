import type { left as english } from '../en/left.ts'

export const left = {
  title: 'Des parties de ce lien ont été laissées de côté\u202f; le reste s’applique.',
  key: (part: string) => `${part}\u00a0: Parley n’a pas ce filtre`,
  value: (part: string, remedy: string) => `${part}\u00a0: ${remedy}`,
  unknown: (part: string) => `${part}\u00a0: ne correspond à aucune donnée`,
  reversed: (part: string) => `${part}\u00a0: la période finit avant de commencer`,
  encoding: (part: string) => `${part}\u00a0: ses signes pour cent sont abîmés`,
  swap: 'Inverser les deux dates',
  remedy: {
    date: 'pas une date\u202f; écrivez 2025, 2025-04 ou 2025-04-17',
    day: 'pas un jour\u202f; écrivez 2025-04-17',
    id: 'pas un identifiant\u202f; ils n’ont que minuscules, chiffres et traits d’union',
    choice: (values: string) => `n’est pas l’un de ${values}`,
    search: 'ne contient ni lettre ni chiffre à chercher',
    country: 'pas un code de pays\u202f; deux capitales, comme CD',
    language: 'pas un code de langue\u202f; écrivez par exemple fr',
    zoom: 'pas une suite de jours\u202f; écrivez 2025-03-01..2025-04-30',
    own: 'pas une chose que l’on puisse demander à cette vue',
    empty: 'vide',
  },
} satisfies typeof english
