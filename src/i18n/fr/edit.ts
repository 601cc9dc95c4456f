import type { edit as english } from '../en/edit.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const times = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' })

export const edit = {
  title: 'Modifier la déclaration',
  newPlace: 'Nouvelle déclaration',
  newTitle: 'Ajouter une déclaration',
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
  saving: 'Enregistrement…',
  // Not “Annuler”: that is what Undo is called, in sight at the same time.
  cancel: 'Quitter',
  saved: 'Enregistré.',
  onlyHere: 'Vos modifications ne vivent que dans ce navigateur.',
  backUp: 'Comment les sauvegarder',
  unchanged: 'Rien n’a changé, il n’y a donc rien à enregistrer.',
  yourName: 'Votre nom',
  yourNameHint: 'Figure à côté de la modification\u202f; peut rester vide.',
  why: 'Pourquoi',
  whyHint: 'Ce qui a conduit à la modification\u202f; peut rester vide.',
  change: 'Cette modification',
  who: 'Qui et quand',
  what: 'Ce qui a été codé',
  standing: 'État',
  words: 'Les mots',
  sources: 'Où elle figure',
  newId: (id: string) => `Elle reçoit l’identifiant ${id}.`,
  printedHint:
    'Tels qu’imprimés dans la source, à la lettre. Aucun passage n’en est marqué ici\u202f; vérifiez les mots dans la source.',
  cutHint: 'Extrait du texte de l’article\u00a0: pour corriger, choisissez-y d’autres mots.',
  wordingHint:
    'Les mots imprimés figurent à la lettre dans la source. Un résumé est dans nos propres mots.',
  version: (field: string, language: string) => `${field} (${language})`,
  translationOf: {
    printed: 'La nôtre, des mots imprimés\u202f; peut rester vide.',
    summary: 'Le même résumé dans l’autre langue\u202f; les deux sont de nous.',
  },
  translationLanguage: 'Langue de la traduction',
  versionLanguage: 'Langue de l’autre version',
  translationBy: 'Traduit par',
  notNoted: 'non notée',
  otherLanguage: 'Une autre langue…',
  code: (field: string) => `${field}\u00a0: code`,
  article: {
    name: (outlet: string, title: string) => `${outlet}\u00a0: ${title}`,
    held: (name: string) => `${name} (texte détenu)`,
    add: 'Ajouter\u00a0: article',
    first: 'Article',
    other: 'Un article absent de la liste…',
    remove: (name: string) => `Retirer\u00a0: ${name}`,
    last: 'Une déclaration figure dans au moins un article\u202f; le dernier reste.',
    notHeld: 'Son texte n’est pas détenu.',
    ours: 'Un résumé est dans nos mots\u202f; aucun passage n’y est marqué.',
    loading: 'Chargement de son texte…',
    failed: 'Son texte n’a pas pu être chargé.',
    made: 'Nouvel article',
    madeHint: 'Il est ajouté aux données avec cette déclaration, en une seule modification.',
    url: 'Adresse (URL)',
    outlet: 'Média',
    title: 'Titre, tel qu’imprimé',
    publishedOn: 'Publié le',
    language: 'Langue de l’article',
  },
  spans: {
    correct: 'Corriger les mots',
    close: 'Masquer le texte',
    text: (outlet: string) => `Texte de ${outlet}, où choisir des mots`,
    hint: 'Sélectionnez des mots dans le texte, à la souris, au doigt ou avec Maj et les flèches. Ce qui est cité maintenant est surligné.',
    use: 'Prendre les mots sélectionnés',
    add: 'Ajouter les mots sélectionnés comme autre partie',
    none: 'Aucun mot n’est sélectionné. Sélectionnez-en d’abord dans le texte.',
    lost: 'Une partie de la citation n’est pas dans ce texte. Prenez d’abord à nouveau les mots sélectionnés.',
    taken: (words: string) => `Cité maintenant\u00a0: ${words}`,
    /** Words with their place in the article, counted from 1. */
    placed: (words: string, from: number, to: number) =>
      `${words}, caractères ${f.number(from)} à ${f.number(to)}`,
    removePart: (at: number) => `Retirer la partie ${f.number(at)}`,
    nothing: 'Aucun mot n’y est encore marqué.',
  },
  answer: {
    title: 'Réponses à la demande',
    none: 'Aucune réponse n’est liée.',
    find: 'Trouver une déclaration qui répond',
    findHint: 'Par mots, par qui parle ou par identifiant.',
    found: (shown: number, total: number) =>
      total === 0
        ? 'Aucune déclaration ne convient. Essayez d’autres mots, ou un identifiant comme s001.'
        : `${f.number(shown)} sur ${f.number(total)} ${f.plural(total, { one: 'déclaration', other: 'déclarations' })}`,
    failed: 'La recherche n’a pas abouti. Tapez à nouveau dans un instant.',
    link: (id: string) => `Lier ${id} comme réponse`,
    unlink: (id: string) => `Délier ${id}`,
    of: (id: string) => `Réponse ${id}`,
    outcome: 'Issue',
    reason: 'À quoi elle revient',
    earlier: (answered: string, asked: string) =>
      `Certainement antérieure (${answered}) à la demande (${asked})\u00a0: une réponse vient après elle. Vérifiez les deux dates.`,
    gone: (id: string) => `Il n’y a pas de déclaration ${id} dans les données.`,
  },
  kindHint:
    'Citation\u00a0: imprimée entre guillemets. Rapporté\u00a0: dit dans les mots de l’article.',
  dateHint: 'Aussi précise que la source\u00a0: 2025, 2025-04 ou 2025-04-17. Vide\u00a0: inconnue.',
  spokenHint: 'Si elle a été dite dans une autre langue que celle où elle est imprimée.',
  languageHint: 'Un code comme en, fr ou sw\u202f; und si elle est inconnue.',
  statusHint: 'Retirée\u00a0: masquée sauf demande, jamais effacée.',
  reasonHint: 'Un lien peut y figurer.',
  confidenceHint: 'De 0 à 1\u202f; peut rester vide.',
  basis: { '': 'non noté', stated: 'la source la donne', inferred: 'déduite' },
  add: (field: string) => `Ajouter\u00a0: ${field}`,
  choose: 'Choisir…',
  narrow: {
    label: (field: string) => `Restreindre le choix\u00a0: ${field}`,
    some: (shown: number, all: number) =>
      `La liste en contient ${f.number(shown)} sur ${f.number(all)}. Écrivez au-dessus pour la restreindre.`,
  },
  remove: (what: string) => `Retirer\u00a0: ${what}`,
  addPosition: 'Ajouter une position',
  topic: (at: number) => `Sujet ${f.number(at)}`,
  stance: (at: number) => `Prise de position ${f.number(at)}`,
  removePosition: (at: number) => `Retirer la position ${f.number(at)}`,
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
    same: 'C’est la langue du texte lui-même. Choisissez-en une autre.',
    translator: 'Écrivez qui a traduit, ou videz la traduction.',
    appearance: 'Une déclaration figure dans un article. Choisissez-en un.',
    spans:
      'Le texte de cet article a changé et ces mots n’y figurent plus. Choisissez-les à nouveau.',
    answer: 'Écrivez à quoi revient la réponse, en anglais ou en français.',
    url: 'Ce n’est pas une adresse. Écrivez-en une qui commence par https:// ou http://.',
    known:
      'Un article avec cette adresse est dans les données. Retirez celui-ci et choisissez-le dans la liste.',
    outlet: 'Écrivez qui l’a publié.',
    title: 'Un article a un titre. Écrivez-le tel qu’il est imprimé.',
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
  refused: {
    misfit: (what: string) =>
      `${what}\u00a0: les données ne peuvent pas contenir cela. Changez-le ou remettez ce qui y était.`,
    'in-use': (what: string, by: string) =>
      `${what}\u00a0: encore nommé par ${by}. Changez cela d’abord.`,
    'unknown-id': (what: string, ids: string) =>
      `${what}\u00a0: nomme ce qui n’existe pas, ${ids}. Choisissez autre chose.`,
    exists: (what: string) => `${what}\u00a0: existe déjà. Choisissez un autre identifiant.`,
    missing: (what: string) => `${what}\u00a0: retiré entre-temps. Une annulation le ramène.`,
  },
  draft: {
    kept: 'Brouillon gardé',
    shown: (at: Date) => `Votre brouillon du ${times.format(at)}, pas encore enregistré.`,
    discard: 'Jeter le brouillon',
    discarded: 'Brouillon jeté.',
    leftOver:
      'Il vient d’une autre version de Parley, et ces mots n’ont leur place dans aucun champ de ce formulaire. Copiez ce dont vous avez besoin ; ils disparaissent quand vous enregistrez ou jetez le brouillon.',
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
  loading: 'Chargement du formulaire…',
  pair: (label: string, value: string) => `${label}\u00a0: ${value}`,
  empty: 'vide',
} satisfies typeof english
