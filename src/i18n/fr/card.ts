import type { card as english } from '../en/card.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (value: number) => f.number(value)

export const card = {
  title: { statement: 'Carte de cette déclaration', ask: 'Carte de cette demande' },
  lead: 'Faite sur cet appareil\u00a0: rien n’est envoyé tant que vous ne la partagez pas.',
  asks: 'Demande',
  of: (names: string) => `Adressée à\u00a0: ${names}`,
  behalf: (names: string) => `au nom de ${names}`,
  printedIn: (outlets: string) => `Publié dans ${outlets}`,
  reportedIn: (outlets: string) => `Rapporté dans ${outlets}`,
  coded: 'Demande et réponses codées par Parley.',
  answer: (outcome: string, name: string, when: string) =>
    [outcome, name, when].filter((part) => part !== '').join(' · '),
  moreAnswers: (count: number) =>
    f.plural(count, {
      one: '1 autre réponse en suivant le lien',
      other: `${n(count)} autres réponses en suivant le lien`,
    }),
  notAmong: 'absent de ces données',
  cut: (shown: number, of: number) =>
    `Coupé ici\u00a0: ${n(shown)} caractères sur ${n(of)}. La suite est au bout du lien.`,
  cutTranslation: (shown: number, of: number) =>
    `Traduction coupée ici\u00a0: ${n(shown)} caractères sur ${n(of)}.`,
  drawing: 'Dessin de la carte…',
  failed: 'La carte n’a pas pu être dessinée. Fermez et réessayez.',
  download: { png: 'Télécharger l’image', svg: 'Télécharger le SVG' },
  copy: 'Copier l’image',
  share: 'Partager…',
  done: (file: string) => `Enregistré\u00a0: ${file}`,
  copied: 'Image copiée.',
  copyFailed: 'Le navigateur ne laisse pas Parley copier l’image. Téléchargez-la plutôt.',
  shareFailed: 'Le navigateur n’a pas pu partager l’image. Téléchargez-la plutôt.',
  saveFailed: 'L’image n’a pas pu être faite\u202f; rien n’a été enregistré. Réessayez.',
} satisfies typeof english
