import type { backup as english } from '../en/backup.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (count: number, one: string, other: string) =>
  `${f.number(count)} ${f.plural(count, { one, other })}`

export const backup = {
  title: 'Sauvegarde',
  lead: 'Tout ce que vous avez modifié, commencé et choisi ici ne vit que dans ce navigateur. Une sauvegarde est un seul fichier qui contient tout\u00a0: gardez-le ailleurs, restaurez-le ici ou emportez-le dans un autre navigateur.',
  kept: 'Gardé ici',
  changes: 'Modifications',
  drafts: 'Brouillons',
  views: 'Vues gardées',
  last: 'Dernière sauvegarde',
  never: 'jamais',
  since: (count: number, when: string) =>
    count === 0
      ? `${when}, rien de modifié depuis`
      : `${when}, ${n(count, 'modification', 'modifications')} depuis`,
  neverSince: (count: number) =>
    count === 0 ? 'jamais' : `jamais, ${n(count, 'modification', 'modifications')} depuis`,
  offered: (count: number) =>
    `Après ${f.number(count)} modifications sans sauvegarde, une sauvegarde est proposée.`,
  download: 'Télécharger une sauvegarde',
  downloaded: (name: string) => `Sauvegarde faite\u00a0: ${name}`,
  downloadFailed:
    'La sauvegarde n’a pas pu être faite. Rien n’est perdu\u00a0: réessayez dans un instant.',
  loading: 'Recherche de ce qui est gardé…',
  restore: 'Restaurer',
  restoreLead:
    'Choisissez une sauvegarde ou déposez-la ici. Elle est d’abord vérifiée et vous voyez ce qu’elle modifierait\u202f; rien ne change avant votre accord.',
  file: 'Fichier de sauvegarde',
  checking: 'Vérification du fichier…',
  again: 'Vérifier à nouveau',
  unread: 'Le fichier n’a pas pu être lu. Choisissez-le à nouveau, ou un autre.',
  made: (when: string, release: string) =>
    `Sauvegarde faite ${when}, sur la version du ${release}. Le fichier est entier.`,
  whatChanges: 'Ce que la restauration modifie',
  nothing: 'Tout ce que contient cette sauvegarde est déjà ici. Il n’y a rien à restaurer.',
  fresh: (fresh: number, known: number) =>
    known === 0
      ? `${n(fresh, 'modification nouvelle', 'modifications nouvelles')} ici.`
      : `${n(fresh, 'modification nouvelle', 'modifications nouvelles')} ici\u202f; ${n(known, 'y est déjà', 'y sont déjà')}.`,
  noRecords:
    'Aucune donnée ne changera d’aspect\u00a0: des modifications plus récentes l’emportent sur celles qui viennent.',
  records: (counts: string) => `Données modifiées\u00a0: ${counts}.`,
  first: (shown: number, all: number) =>
    shown === all
      ? `${n(all, 'champ', 'champs')}\u00a0:`
      : `Les ${f.number(shown)} premiers de ${n(all, 'champ', 'champs')}\u00a0:`,
  conflicts: (count: number) =>
    `${n(count, 'champ modifié', 'champs modifiés')} à la fois ici et dans la sauvegarde. La modification la plus récente l’emporte\u00a0:`,
  here: 'Modifié ici',
  inFile: 'Dans la sauvegarde',
  stands: 'l’emporte',
  draftsCome: (count: number) => `${n(count, 'brouillon vient', 'brouillons viennent')} avec elle.`,
  draftsKept: (count: number) =>
    `${n(count, 'brouillon laissé', 'brouillons laissés')} de côté\u00a0: un autre du même formulaire se trouve ici.`,
  viewsCome: (count: number) =>
    `${n(count, 'vue gardée vient', 'vues gardées viennent')} avec elle.`,
  preferencesCome:
    'Ce qui n’a pas été choisi ici (langue, thème, colonnes, nom) est repris de la sauvegarde.',
  damaged: (count: number) =>
    `${n(count, 'entrée illisible', 'entrées illisibles')} lors de la sauvegarde\u202f; laissé dans le fichier.`,
  confirmTitle: 'Restaurer cette sauvegarde\u202f?',
  confirmBody:
    'Tout vient, ou rien. Ce qui change dans les données peut être repris par «\u00a0Annuler\u00a0».',
  cancel: 'Renoncer',
  done: (count: number) =>
    count === 0
      ? 'Restauré. Aucune donnée n’a changé.'
      : `Restauré\u00a0: ${n(count, 'champ modifié', 'champs modifiés')}.`,
  why: (name: string) => `Restauré depuis ${name}`,
  faultTitle: 'Ce fichier ne peut pas être restauré',
  faults: {
    'not-json':
      'Ce n’est pas une sauvegarde de Parley. Choisissez un fichier nommé «\u00a0parley-backup-….json\u00a0».',
    'cut-short':
      'Il est coupé ou abîmé\u00a0: sa fin manque. Copiez-le ou téléchargez-le à nouveau.',
    'not-a-backup':
      'Ce n’est pas une sauvegarde de Parley. Choisissez un fichier nommé «\u00a0parley-backup-….json\u00a0».',
    newer:
      'Il vient d’une version plus récente de Parley. Rechargez cette page pour obtenir la plus récente, puis réessayez.',
    altered:
      'Il a été modifié après coup\u00a0: sa somme de contrôle ne convient pas. Prenez une copie intacte.',
    'too-big':
      'Il dépasse 100 Mo. Parley ne fait pas de telles sauvegardes\u00a0: choisissez un autre fichier.',
    'bad-parts': 'Des parties en sont abîmées. Prenez une autre copie. Ce qui a été trouvé\u00a0:',
    'other-content':
      'Il contient des modifications qui ont ici un autre contenu\u00a0: l’une des deux a été altérée. Prenez une autre sauvegarde. Les modifications\u00a0:',
  },
  newerVersion: (version: number, known: number) =>
    `Sa version est ${f.number(version)}\u202f; cette page lit jusqu’à ${f.number(known)}.`,
  unchanged: 'Rien n’a été modifié.',
} satisfies typeof english
