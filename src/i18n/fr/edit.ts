import type { edit as english } from '../en/edit.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const times = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' })

export const edit = {
  title: 'Modifier la déclaration',
  fields: {
    id: 'Identifiant',
    kind: 'Forme',
    wording: 'Mots',
    text: 'Texte',
    language: 'Langue',
    spokenLanguage: 'Langue parlée',
    translation: 'Traduction',
    speakerId: 'Qui parle',
    onBehalfOfIds: 'Au nom de',
    addresseeIds: 'Destinataires',
    saidOn: 'Dit le',
    saidOnBasis: 'D’où vient la date',
    positions: 'Positions',
    ask: 'Demande',
    appearances: 'Parutions',
    status: 'Statut',
    statusReason: 'Raison du statut',
    confidence: 'Confiance',
    note: 'Note',
    addedOn: 'Ajoutée le',
  },
  inLanguage: (field: string, lang: 'en' | 'fr') =>
    `${field} (${lang === 'en' ? 'anglais' : 'français'})`,
  save: 'Enregistrer',
  saving: 'Enregistrement …',
  // Not “Annuler”: that is what Undo is called, in sight at the same time.
  cancel: 'Quitter',
  saved: 'Enregistré.',
  onlyHere: 'Vos modifications ne vivent que dans ce navigateur.',
  unchanged: 'Rien n’a changé, il n’y a donc rien à enregistrer.',
  yourName: 'Votre nom',
  yourNameHint: 'Figure à côté de la modification\u202f; peut rester vide.',
  why: 'Pourquoi',
  whyHint: 'Ce qui a conduit à la modification\u202f; peut rester vide.',
  change: 'Cette modification',
  who: 'Qui et quand',
  what: 'Ce qui a été codé',
  standing: 'État',
  printed:
    'Ces mots sont cités de la source et liés à son texte\u202f; ils ne peuvent pas être modifiés.',
  kindHint:
    'Citation\u00a0: imprimée entre guillemets. Rapporté\u00a0: dit dans les mots de l’article.',
  translationStays: (language: string) =>
    `Sa version en ${language} n’est pas modifiée avec lui et reste telle quelle.`,
  dateHint: 'Aussi précise que la source\u00a0: 2025, 2025-04 ou 2025-04-17. Vide\u00a0: inconnue.',
  languageHint: 'Un code comme en, fr ou sw\u202f; und si elle est inconnue.',
  statusHint: 'Retirée\u00a0: masquée sauf demande, jamais effacée.',
  reasonHint: 'Un lien peut y figurer.',
  confidenceHint: 'De 0 à 1\u202f; peut rester vide.',
  basis: { '': 'non noté', stated: 'la source la donne', inferred: 'déduite' },
  add: (field: string) => `Ajouter\u00a0: ${field}`,
  choose: 'Choisir …',
  remove: (what: string) => `Retirer\u00a0: ${what}`,
  addPosition: 'Ajouter une position',
  topic: (at: number) => `Sujet ${f.number(at)}`,
  stance: (at: number) => `Prise de position ${f.number(at)}`,
  removePosition: (at: number) => `Retirer la position ${f.number(at)}`,
  askAnswers: (count: number) =>
    f.plural(count, {
      one: 'Sa réponse reste telle qu’enregistrée.',
      other: `Ses ${f.number(count)} réponses restent telles qu’enregistrées.`,
    }),
  errors: {
    count: (count: number) =>
      f.plural(count, {
        one: 'Non enregistré\u00a0: un champ est à revoir.',
        other: `Non enregistré\u00a0: ${f.number(count)} champs sont à revoir.`,
      }),
    date: 'Ce n’est pas une date. Écrivez 2025, 2025-04 ou 2025-04-17, ou laissez vide.',
    text: 'Une déclaration a des mots. Écrivez-les.',
    language:
      'Ce n’est pas un code de langue. Écrivez-en un comme en, fr ou sw, ou und si elle est inconnue.',
    topic: 'Choisissez un sujet ou retirez cette position.',
    twice: 'Ce sujet figure déjà plus haut. Retirez l’un des deux.',
    ask: 'Cette demande a des réponses, il lui faut des mots. Écrivez-la en anglais ou en français.',
    reason: 'Contestée et retirée demandent une raison. Écrivez pourquoi.',
    confidence: 'Ce n’est pas un nombre de 0 à 1. Écrivez-en un comme 0,8, ou laissez vide.',
    speaker: 'Choisissez qui l’a dit.',
    long: (most: number) => `Trop long. Écrivez au plus ${f.number(most)} caractères.`,
    invalid: 'Les données ne peuvent pas contenir cela. Changez-le ou remettez ce qui y était.',
  },
  failed: {
    kept: 'Tout ce que vous avez écrit est encore là.',
    'storage-full': 'Libérez de la place sur cet appareil, puis enregistrez à nouveau.',
    'storage-denied':
      'Autorisez cette page à garder des données dans les réglages du navigateur, puis enregistrez à nouveau.',
    'bad-request': 'Les données n’ont pas accepté cette modification\u00a0:',
    other: 'Enregistrez à nouveau dans un instant.',
  },
  draft: {
    kept: 'Brouillon gardé',
    shown: (at: Date) => `Votre brouillon du ${times.format(at)}, pas encore enregistré.`,
    discard: 'Jeter le brouillon',
    discarded: 'Brouillon jeté.',
    notKept:
      'Le brouillon ne peut pas être gardé dans ce navigateur. Enregistrez avant de quitter cette page.',
  },
  stale: {
    title: 'Modifiée entre-temps',
    body: 'Cette déclaration a été modifiée pendant que vous l’éditiez. Choisissez ce qu’il faut garder de chaque champ, puis enregistrez à nouveau.',
    theirs: 'Tel que maintenant',
    yours: 'Le vôtre',
    choose: 'Choisissez l’un des deux.',
    reload:
      'Cette déclaration a été modifiée pendant que vous l’éditiez et n’a pas pu être rechargée.',
  },
  loading: 'Chargement du formulaire …',
  pair: (label: string, value: string) => `${label}\u00a0: ${value}`,
  empty: 'vide',
} satisfies typeof english
