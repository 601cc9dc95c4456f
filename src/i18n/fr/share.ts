import type { share as english } from '../en/share.ts'

export const share = {
  share: 'Partager',
  copyLink: 'Copier le lien',
  copied: 'Lien copié.',
  copiedHere:
    'Lien copié. Il ne marche que dans ce navigateur\u00a0: ce qu’il montre a été ajouté ici.',
  /** Sent along with a link that leads nowhere else. */
  onlyHere: 'Ce lien ne marche que dans le navigateur où ce qu’il montre a été ajouté.',
  insteadCopied: 'Le navigateur n’a pas pu partager. Le lien a été copié à la place.',
  copyFailed:
    'Le navigateur ne laisse pas Parley copier. Sélectionnez le lien et copiez-le vous-même\u00a0:',
} satisfies typeof english
