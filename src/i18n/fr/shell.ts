import type { shell as english } from '../en/shell.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')

export const shell = {
  tagline: 'Qui a dit quoi dans les pourparlers miniers RDC–États-Unis',
  mainNavigation: 'Principale',
  tabs: {
    statements: 'Déclarations',
    stakeholders: 'Parties prenantes',
    timeline: 'Chronologie',
    positions: 'Positions',
    asks: 'Demandes',
    sources: 'Sources',
    about: 'À propos',
    changes: 'Modifications',
    records: 'Données',
    backup: 'Sauvegarde',
    more: 'Plus',
  },
  printAgain: 'Il peut manquer des lignes\u202f; imprimez de nouveau pour les avoir toutes.',
  skipToContent: 'Aller au contenu',
  otherLanguage: 'English',
  otherLanguageTag: 'en',
  theme: { toDark: 'Thème sombre', toLight: 'Thème clair' },
  search: {
    label: 'Chercher dans les déclarations',
    short: 'Chercher',
    clear: 'Effacer la recherche',
  },
  filters: {
    open: 'Filtres',
    dialog: 'Filtres',
    clear: 'Effacer les filtres',
    remove: (chip: string) => `Retirer le filtre\u00a0: ${chip}`,
    chip: (key: string, value: string) => `${key}\u00a0: ${value}`,
    chipNot: (key: string, value: string) => `${key}\u00a0: pas ${value}`,
    show: (count: number) =>
      `Voir ${f.number(count)} ${f.plural(count, { one: 'déclaration', other: 'déclarations' })}`,
  },
  count: (count: number, of: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'déclaration', other: 'déclarations' })} sur ${f.number(of)}`,
  counting: 'Décompte…',
  undatedLeftOut: (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'déclaration non datée est écartée', other: 'déclarations non datées sont écartées' })} par les dates`,
  undo: {
    label: 'Annuler',
    redo: 'Rétablir',
    history: 'Historique',
    nothing: 'Rien à annuler',
    nothingAgain: 'Rien à rétablir',
    clearing: (filters: string) => `Remettre les filtres\u00a0: ${filters}`,
    viewDeleted: (name: string) => `Remettre la vue «\u00a0${name}\u00a0»`,
  },
  palette: {
    open: 'Aller à…',
    failed: 'Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  },
  more: 'Plus',
  close: 'Fermer',
  retry: 'Réessayer',
  dismiss: 'Fermer l’avis',
  otherLanguageFailed:
    'Les mots anglais n’ont pas pu être chargés. Vérifiez la connexion, puis choisissez de nouveau English.',
  problem: {
    title: 'Les déclarations n’ont pas pu être affichées',
    'not-found': 'Cette donnée n’existe pas ici.',
    'bad-request': 'La question n’a pas été comprise.',
    'bad-records': 'Les données servies n’ont pas la forme attendue\u202f; aucune n’est montrée.',
    stale: 'La donnée a été modifiée entre-temps, par quelqu’un d’autre ou dans un autre onglet.',
    'storage-full': 'L’espace de ce navigateur est plein\u00a0: rien n’a été enregistré.',
    'storage-denied':
      'Ce navigateur ne laisse rien garder à Parley\u00a0: rien n’a été enregistré.',
    'read-only': 'Les données ne peuvent pas être modifiées ici.',
    unreachable: 'Les données n’ont pas pu être atteintes. La connexion est peut-être coupée.',
    failed: 'Quelque chose a échoué de notre côté.',
    kept: 'Votre filtre reste dans l’adresse\u202f; rien n’est perdu.',
    where: 'Où',
    next: 'Réessayez\u202f; si l’erreur persiste, signalez-la avec les mots ci-dessus.',
  },
  crash: {
    title: 'Cette vue n’a pas pu être affichée',
    body: 'Votre filtre et ce que vous avez enregistré sont là. Rechargez la page\u202f; si cela recommence, dites-nous ce que vous faisiez.',
    reload: 'Recharger',
  },
  notFound: {
    title: 'Cette page n’existe pas',
    body: 'L’adresse est peut-être mal écrite, ou la page a changé de place.',
    home: 'Toutes les déclarations',
  },
} satisfies typeof english
