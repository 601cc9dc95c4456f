import type { offline as english } from '../en/offline.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const files = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'fichier', other: 'fichiers' })}`
const size = (bytes: number) =>
  new Intl.NumberFormat('fr-FR', {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 1e6 ? 0 : 1,
  }).format(bytes < 1e6 ? bytes / 1e3 : bytes / 1e6)

export const offline = {
  away: {
    mark: 'Hors ligne',
    whole:
      'Pas de connexion, et il n’en faut pas\u00a0: les données, les vues et vos modifications sont toutes ici. Seuls les liens vers les sources en demandent une.',
    part: (missing: number) =>
      `Pas de connexion. Ce que vous avez déjà ouvert fonctionne\u202f; ${files(missing)} de Parley ${f.plural(missing, { one: 'n’est', other: 'ne sont' })} pas sur cet appareil, et une vue peut ne pas s’ouvrir. Le reste viendra avec la prochaine connexion.`,
    none: 'Pas de connexion. Ce qui est affiché continue de fonctionner, et ce que vous enregistrez est gardé\u202f; mais d’autres vues peuvent ne pas s’ouvrir, ni cette page une fois fermée.',
  },
  update: {
    ready:
      'Une nouvelle version de Parley est prête. Les brouillons et les relectures inachevées sont gardés.',
    elsewhere:
      'Parley a été mis à jour dans un autre onglet. Celui-ci continue comme avant\u202f; rechargez-le quand cela vous convient.',
    take: 'Mettre à jour',
    taking: 'Mise à jour…',
    reload: 'Recharger',
    later: 'Plus tard',
    unsaved:
      'Quelque chose que vous avez saisi ici n’a pas pu être gardé\u202f; rien n’a donc été mis à jour. Enregistrez-le ou copiez-le, puis réessayez.',
  },
  install: {
    button: 'Installer Parley',
    note: 'Parley s’ouvre alors depuis l’appareil comme toute autre application, avec ou sans connexion.',
    done: 'Parley est installé.',
  },
  stored: {
    caption: 'Gardé sur cet appareil en ce moment',
    changes: 'Modifications des données',
    drafts: 'Brouillons de formulaires',
    reviews: 'Relectures inachevées',
    views: 'Vues gardées',
    copy: 'Copie hors ligne de Parley',
    all: 'Le tout occupe',
    lasting: 'Quand la place manque',
    looking: 'décompte en cours…',
    whole: (count: number, bytes: number, version: string) =>
      `${files(count)}, ${size(bytes)}, version ${version}\u00a0: s’ouvre sans connexion`,
    part: (count: number, of: number, bytes: number, version: string) =>
      `${f.number(count)} sur ${files(of)}, ${size(bytes)}, version ${version}\u00a0: le reste vient à mesure que vous l’ouvrez`,
    none: 'aucune\u00a0: ce navigateur ou cet hôte n’en permet pas, et Parley demande une connexion pour s’ouvrir',
    about: (bytes: number) => `environ ${size(bytes)}, selon le navigateur`,
    kept: 'le navigateur s’est engagé à ne rien effacer',
    notKept: 'le navigateur peut en effacer une partie\u202f; le plus sûr est une sauvegarde',
    unknown: 'le navigateur ne dit pas ce qu’il fera\u202f; le plus sûr est une sauvegarde',
    hold: 'Tout garder ici',
    holding: 'Téléchargement…',
    ask: 'Lui demander de tout garder',
    refused:
      'Le navigateur n’a pas accepté. Il le fait plus volontiers une fois Parley installé ou mis en favori.',
  },
} satisfies typeof english
