import type { panel as english } from '../en/panel.ts'

export const panel = {
  name: 'Déclaration',
  addStatement: 'Ajouter une déclaration',
  close: 'Fermer',
  failed: 'Cette déclaration n’a pas pu être chargée',
  loading: 'Chargement de la déclaration…',
} satisfies typeof english
