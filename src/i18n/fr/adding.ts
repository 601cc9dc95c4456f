import type { adding as english } from '../en/adding.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const times = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' })
const characters = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'caractère', other: 'caractères' })}`
const quotations = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'citation', other: 'citations' })}`

export const adding = {
  title: 'Ajouter un article',
  lead: 'Collez un article. Parley propose ce qui y a été dit et par qui\u202f; rien ne compte avant que vous l’ayez accepté.',
  link: 'Lien',
  linkHint:
    'Une page ne peut pas être chargée d’ici\u202f; collez son texte. Un lien seul enregistre la référence\u202f; un texte en a besoin aussi, pour que d’autres retrouvent sa source.',
  text: 'Texte de l’article',
  textHint: (most: number) =>
    `Copiez l’article depuis sa page et collez-le ici, ou déposez un fichier .txt ou .html. Au plus ${characters(most)}\u202f; il est gardé tel quel.`,
  file: 'Choisir un fichier',
  dropHere: 'Déposez le fichier ici',
  reading: 'Lecture du fichier…',
  length: (count: number) => characters(count),
  taken: {
    copied: 'Pris dans la page copiée, paragraphe par paragraphe.',
    page: (name: string, count: number, of: number) =>
      `Pris dans ${name}\u00a0: ${f.number(count)} sur ${characters(of)}. Les menus et autres abords ont été laissés de côté.`,
    whole: (name: string) => `Pris dans ${name}, en entier.`,
    plain: (name: string) => `Pris dans ${name}.`,
    encoding: (label: string) =>
      `Il a été lu comme ${label}, car ce n’est pas de l’UTF-8\u202f; vérifiez les accents.`,
  },
  takeWhole: 'Prendre tous ses mots',
  takeArticle: 'Laisser les menus de côté',
  back: 'Remettre le texte d’avant',
  faults: {
    tooLong: (count: number, most: number) =>
      `Non repris\u00a0: il a ${characters(count)}, et au plus ${f.number(most)} peuvent être détenus. Collez seulement l’article, sans ce qui l’entoure.`,
    tooBig: (name: string, most: string) =>
      `${name} n’a pas été lu\u00a0: il dépasse ${most}. Copiez-y l’article et collez-le ici.`,
    word: (name: string) =>
      `${name} n’a pas été lu\u00a0: les fichiers .docx et autres fichiers Word ne sont pas encore lus. Ouvrez-le, copiez-en tout le texte et collez-le ici.`,
    pdf: (name: string) =>
      `${name} n’a pas été lu\u00a0: les fichiers .pdf ne sont pas encore lus. Ouvrez-le, copiez son texte et collez-le ici.`,
    other: (name: string) =>
      `${name} n’a pas été lu\u00a0: seuls les fichiers .txt et .html le sont. Copiez-y le texte et collez-le ici.`,
    unread: (name: string) =>
      `Le navigateur n’a pas pu lire ${name}. Choisissez-le à nouveau, ou collez son texte.`,
    empty: (name: string) => `${name} ne contient aucun mot. Copiez-y le texte et collez-le ici.`,
    url: 'Saisissez ou collez l’adresse entière de l’article, qui commence par https://',
    archive: 'Une adresse commence par https://',
    title: 'Saisissez le titre.',
    outlet: 'Saisissez le nom du média.',
    date: 'Saisissez une date comme 2025-04-17, 2025-04 ou 2025.',
    language: 'Choisissez la langue.',
    blank:
      'Le texte ne contient aucun mot. Collez l’article, ou videz le champ pour enregistrer le lien seul.',
  },
  about: 'Au sujet de l’article',
  fields: {
    title: 'Titre',
    titleIs: 'Ce titre est',
    outlet: 'Média',
    publishedOn: 'Publié le',
    author: 'Auteur',
    language: 'Langue',
    originalOutlet: 'Publié d’abord par',
    archiveUrl: 'Copie archivée',
  },
  titleIs: {
    printed: 'tel qu’imprimé',
    rebuilt: 'reconstitué d’après l’adresse',
    described: 'dans nos mots',
  },
  more: 'Plus sur l’article',
  dateHint: 'Aussi précise que connue\u00a0: 2025-04-17, 2025-04 ou 2025',
  from: {
    meta: (name: string) => `D’après les données de la page (${name})`,
    'json-ld': (name: string) => `D’après les données de la page (JSON-LD, ${name})`,
    element: (name: string) => `D’après la page (${name})`,
    'saved-from': () => 'D’après l’adresse notée à l’enregistrement de la page',
    line: (line: number) => `D’après la ligne ${f.number(line)} du texte`,
    address: () => 'D’après le lien',
    'known-outlet': (host: string) => `Comme d’autres articles de ${host}`,
    words: () => 'Reconnue à ses mots',
  },
  instead: (value: string) => `Proposé\u00a0: ${value}.`,
  use: 'Reprendre',
  begin: 'Commencer la relecture',
  beginning: 'La relecture commence…',
  store: 'Enregistrer le lien',
  storing: 'Enregistrement…',
  storeHint:
    'Sans texte, seule la référence est enregistrée. Son texte pourra être collé plus tard.',
  thirdLanguage:
    'Le texte n’est ni en anglais ni en français\u00a0: les citations sont trouvées, le reste vous revient.',
  stored: 'L’article est enregistré comme référence.',
  undo: 'Annuler',
  undone: 'Annulé',
  notUndone:
    'L’annulation n’a pas pu se faire\u00a0: autre chose a changé depuis. Voir «\u00a0Vos modifications\u00a0».',
  held: 'Le texte est détenu.',
  kept: 'Tout ce que vous avez saisi est encore là.',
  checking: 'Recherche du même article parmi ceux enregistrés…',
  checkFailed: 'Le même article n’a pas pu être cherché parmi ceux enregistrés.',
  alike: {
    title: (count: number) =>
      count === 1
        ? 'Cet article est peut-être déjà enregistré'
        : 'C’est peut-être l’un de ces articles enregistrés',
    lead: 'Rien n’est encore enregistré. Regardez les deux, puis choisissez.',
    first: 'Dites d’abord si c’est l’article enregistré.',
    reasons: {
      link: 'Même lien',
      text: (share: number) =>
        `${f.percent(share)} des mots du texte le plus court figurent dans les deux`,
      same: 'Le texte détenu est celui-ci, caractère pour caractère',
      quotes: (found: number, of: number) =>
        `${f.number(found)} sur ${quotations(of)} enregistrées figurent dans ce texte`,
      headline: 'Même titre et même média, et aucune autre date',
    },
    table: (title: string) => `Côte à côte\u00a0: ${title}`,
    field: 'Champ',
    yours: 'Le vôtre',
    recorded: 'Enregistré',
    opening: 'Texte',
    nothing: 'Rien',
    notHeld: 'Non détenu',
    differs: 'diffère',
    statements: (count: number) =>
      count === 0
        ? 'Aucune déclaration n’y figure encore.'
        : `${f.number(count)} ${f.plural(count, { one: 'déclaration y figure', other: 'déclarations y figurent' })}.`,
    open: 'C’est le même\u00a0: ouvrir cet article',
    hold: 'Y joindre ce texte et le relire',
    holdHint: (found: number, of: number) =>
      of === 0
        ? 'Le texte est joint aussitôt, en une seule modification\u202f; vous pouvez l’annuler.'
        : `Le texte est joint aussitôt, en une seule modification\u202f; sur ${quotations(of)} ${f.plural(of, { one: 'enregistrée', other: 'enregistrées' })}, ${f.number(found)} y ${f.plural(found, { one: 'figure', other: 'figurent' })}.`,
    again: 'Relire le texte détenu',
    different: (count: number) =>
      count === 1
        ? 'C’en est un autre\u00a0: l’ajouter quand même'
        : 'Ce n’est aucun d’eux\u00a0: l’ajouter quand même',
    aside: (count: number) =>
      count === 1
        ? 'Un article enregistré ressemblait à celui-ci\u202f; vous avez dit que c’en est un autre.'
        : `${f.number(count)} articles enregistrés ressemblaient à celui-ci\u202f; vous avez dit que c’en est un autre.`,
    look: 'Regarder à nouveau',
  },
  inbox: {
    title: 'Relectures en cours',
    none: 'Aucune relecture n’est en cours.',
    untitled: 'Sans titre',
    counts: (accepted: number, rejected: number, waiting: number) =>
      `${f.number(waiting)} en attente, ${f.number(accepted)} ${f.plural(accepted, { one: 'acceptée', other: 'acceptées' })}, ${f.number(rejected)} ${f.plural(rejected, { one: 'rejetée', other: 'rejetées' })}`,
    notRead: 'Pas encore parcourue',
    keptOn: (at: Date) => `gardée le ${times.format(at)}`,
    resume: 'Continuer',
    discard: 'Abandonner',
    discarded: 'Relecture abandonnée',
    back: 'Relecture remise',
    notBack: 'La relecture n’a pas pu être remise.',
    failed: 'La relecture n’a pas pu être abandonnée. Rien n’est perdu\u202f; réessayez.',
    problem: 'Les relectures en cours n’ont pas pu être lues.',
  },
  draft: {
    shown: 'Ce que vous aviez commencé à ajouter est encore là.',
    discard: 'Recommencer',
    notKept:
      'Ce que vous saisissez ne peut pas être gardé dans ce navigateur\u00a0: un rechargement le perdrait.',
  },
  readOnly:
    'Rien ne peut être ajouté\u00a0: ce navigateur ne laisse rien garder. Quittez la navigation privée, ou autorisez le stockage pour ce site.',
} satisfies typeof english
