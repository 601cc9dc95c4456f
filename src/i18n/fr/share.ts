import type { share as english } from '../en/share.ts'

export const share = {
  share: 'Partager',
  copyLink: 'Copier le lien',
  copied: 'Lien copié.',
  copiedHere:
    'Lien copié. Il ne marche que dans ce navigateur\u00a0: la déclaration a été ajoutée ici.',
  /** Sent along with a link that leads nowhere else. */
  onlyHere: 'Ce lien ne marche que dans le navigateur où la déclaration a été ajoutée.',
  insteadCopied: 'Le navigateur n’a pas pu partager. Le lien a été copié à la place.',
  copyFailed:
    'Le navigateur ne laisse pas Parley copier. Sélectionnez le lien et copiez-le vous-même\u00a0:',
} satisfies typeof english
