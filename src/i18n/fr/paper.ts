import type { paper as english } from '../en/paper.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (value: number) => f.number(value)

export const paper = {
  all: 'Sans filtre',
  filter: (words: string) => `Filtre\u00a0: ${words}`,
  data: (release: string, version: string, through: string) =>
    `Parley, données du ${release} (version ${version}), relevées jusqu’au ${through}.`,
  on: (day: string) => `Imprimé le ${day}.`,
  first: (shown: number, of: number) =>
    `Les ${n(shown)} premières lignes sur ${n(of)}\u202f; l’export les a toutes.`,
  missing: (shown: number, of: number) =>
    `${n(shown)} lignes sur ${n(of)}\u00a0: les autres n’étaient pas chargées. Imprimez depuis le menu de Parley (Exporter, Imprimer) pour les avoir.`,
  failed: 'Les lignes n’ont pas pu être chargées\u202f; rien n’a été imprimé. Réessayez.',
  preparing: 'Préparation des pages…',
} satisfies typeof english
