import type { storage as english } from '../en/storage.ts'

export const storage = {
  denied:
    'Ce navigateur ne laisse Parley rien garder. Tout fonctionne, mais langue, thème, colonnes et vues gardées seront oubliés à la fermeture de la page.',
  full: 'L’espace du navigateur est plein\u00a0: votre dernier choix n’est gardé que jusqu’à la fermeture de la page. Supprimez des vues gardées ou libérez de la place.',
  damaged: (what: string) =>
    `${what} dans ce navigateur n’ont pas pu être lus. L’entrée a été mise de côté telle quelle\u202f; tout le reste fonctionne.`,
  what: {
    preferences: 'Les réglages',
    views: 'Les éléments gardés comme vues',
    recent: 'Les choix récents',
  },
  download: 'Télécharger l’entrée',
  discard: 'La jeter',
} satisfies typeof english
