import type { panelContent as english } from '../en/panelContent.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const days = (least: number, most: number) =>
  least === most
    ? `${f.number(least)} ${f.plural(least, { one: 'jour', other: 'jours' })}`
    : `de ${f.number(least)} à ${f.number(most)} jours`

export const panelContent = {
  place: (index: number, total: number) => `Déclaration ${f.number(index)} sur ${f.number(total)}`,
  notInList: 'Pas parmi les déclarations de ce filtre',
  previous: 'Déclaration précédente',
  next: 'Déclaration suivante',
  edit: 'Modifier',
  changedHere: 'Modifiée dans ce navigateur\u00a0: elle n’est plus telle que publiée.',
  addedHere: 'Ajoutée dans ce navigateur\u00a0: un lien vers elle ne marche qu’ici.',
  inConflict: 'Une version plus récente l’a modifiée aussi.',
  choose: 'Choisir ce qui reste',
  copy: 'Copier la citation',
  share: 'Partager la carte',
  copied: 'Copié avec sa référence.',
  copyFailed:
    'Le navigateur ne laisse pas Parley copier. Sélectionnez le texte et copiez-le vous-même\u00a0:',
  openSource: 'Ouvrir la source',
  openSourceAt: (outlet: string) => `Ouvrir la source\u00a0: ${outlet}`,
  archived: 'Copie archivée',
  fields: {
    who: 'Qui',
    onBehalfOf: 'Au nom de',
    to: 'À',
    said: 'Dit',
    printedIn: 'Imprimé dans',
    reportedIn: 'Rapporté dans',
    asksFor: 'Demande',
    of: 'À qui',
    answer: 'Réponse',
    confidence: 'Confiance',
    note: 'Note',
  },
  /** Between the status and its reason. */
  reasonJoin: '\u00a0: ',
  roleJoin: ', ',
  outletJoin: '\u00a0: ',
  inferred: 'date déduite',
  saidUnknown: 'date des propos inconnue',
  publishedOn: (date: string) => `publié\u00a0: ${date}`,
  publishedUnknown: 'date de publication inconnue',
  titleRebuilt: 'titre reconstitué d’après l’adresse',
  titleDescribed: 'titre dans nos mots',
  first: (outlet: string) => `d’abord par ${outlet}`,
  stateMedia: 'média d’État',
  profile: 'Profil',
  coded: 'Codé par Parley',
  stanceOn: {
    supports: 'pour',
    conditional: 'pour, sous condition',
    neutral: 'ne prend pas parti',
    opposes: 'contre',
  },
  noPosition:
    'Aucune position codée\u00a0: ces mots ne prennent parti sur aucune affirmation de la grille.',
  noAnswer: 'Aucune réponse enregistrée',
  askedBefore: (least: number, most: number, until: string) =>
    `demandé ${days(least, most)} avant le ${until}`,
  askedLast: (until: string) => `demandé le ${until}, dernier jour des données`,
  after: (least: number, most: number) => `${days(least, most)} plus tard`,
  sameDay: 'le même jour',
  orderUnknown: (within: string) => `ordre inconnu (même période\u00a0: ${within})`,
  answersAsk: 'Répond à la demande',
  by: (speaker: string) => `de ${speaker}`,
  seal: {
    verified: (parts: number): string =>
      parts > 1
        ? 'toutes les parties figurent dans le texte détenu'
        : 'les mots figurent dans le texte détenu',
    moved: 'les mots figurent dans le texte détenu, à un autre endroit que celui noté',
    broken: 'les mots n’ont pas été trouvés dans le texte détenu, ou plus d’une fois',
    'not-held':
      'aucun texte de cette source n’est détenu ici\u202f; ouvrez la source pour vérifier',
    summary: 'nos mots\u00a0: rien à vérifier mot pour mot',
  },
  held: 'Le texte détenu',
  heldCredit: (outlet: string) => `© ${outlet}, détenu pour vérification.`,
  report: {
    button: 'Signaler une erreur',
    title: 'Signaler une erreur',
    yours: 'Qu’est-ce qui est faux\u202f?',
    prepared: 'Message',
    message: (link: string, id: string, version: string, words: string) =>
      `${words || '…'}\n\n${link}\nDéclaration ${id}, version des données ${version}`,
    copy: 'Copier',
    send: 'Envoyer',
    copied: 'Message copié.',
    noAddress: 'Copiez le message et envoyez-le à qui vous a donné cette page.',
  },
  citation: {
    inSummary: (speaker: string, text: string) => `${speaker}, en résumé\u00a0: ${text}`,
    asReported: (speaker: string, words: string) => `${speaker}, propos rapporté\u00a0: ${words}`,
    inferred: (date: string) => `${date} (date déduite)`,
    published: (date: string) => `publié\u00a0: ${date}\u202f; date des propos inconnue`,
    noDate: 'date des propos inconnue',
    originalNotHeld: (languageTag: string) =>
      `imprimé en ${f.language(languageTag)}\u202f; original non détenu`,
    role: (title: string, organization: string) => `${title}, ${organization}`,
  },
  noStatement: (id: string) => `Il n’y a pas de déclaration ${id} dans ces données`,
  noStatementBody:
    'Le lien est peut-être mal écrit. Les identifiants ressemblent à s001 et ne changent jamais.',
  backToList: 'Fermer et voir la liste',
} satisfies typeof english
