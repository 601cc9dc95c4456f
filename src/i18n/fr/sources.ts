import type { words as english } from '../en/sources.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const articles = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'article', other: 'articles' })}`
const statements = (count: number) =>
  `${f.number(count)} ${f.plural(count, { one: 'déclaration', other: 'déclarations' })}`

export const words = {
  title: 'Sources',
  table: 'Articles',
  outletsTable: 'Médias',
  subViews: 'Parties de cette page',
  views: { articles: 'Articles', outlets: 'Médias' },
  problem: 'Les articles n’ont pas pu être affichés',
  columns: {
    title: 'Article',
    outlet: 'Média',
    published: 'Publié',
    language: 'Langue',
    statements: 'Déclarations',
    seals: 'Sceaux',
    held: 'Texte',
  },
  outletColumns: {
    outlet: 'Média',
    articles: 'Articles',
    matching: 'Avec résultat',
    statements: 'Déclarations',
    held: 'Texte détenu',
  },
  sortBy: 'Trier par',
  order: {
    text: { ascending: 'de A à Z', descending: 'de Z à A' },
    number: { ascending: 'par ordre croissant', descending: 'par ordre décroissant' },
    date: { ascending: 'les plus anciens d’abord', descending: 'les plus récents d’abord' },
    seals: {
      ascending: 'les moins vérifiés d’abord',
      descending: 'les plus vérifiés d’abord',
    },
    held: { ascending: 'non détenus d’abord', descending: 'détenus d’abord' },
  },
  sortOption: (column: string, direction: string) => `${column}, ${direction}`,
  count: (total: number, of: number) => `${articles(total)} sur ${f.number(of)}`,
  printed: (count: number, of: number) =>
    `${f.number(count)} des ${articles(of)} sont imprimés\u202f; le CSV les contient tous.`,
  all: 'Tous les articles',
  allHint: 'aussi ceux sans résultat',
  ofArticle: (title: string) => `, ${title}`,
  statementsIn: (count: number, title: string) =>
    ` ${f.plural(count, { one: 'déclaration', other: 'déclarations' })} dans ${title}`,
  waiting: (count: number) => `${f.number(count)} en attente`,
  waitingIn: (title: string) => `\u00a0: reprendre la relecture de ${title}`,
  articlesOf: {
    articles: (count: number, outlet: string) =>
      ` ${f.plural(count, { one: 'article', other: 'articles' })} de ${outlet}`,
    matching: (count: number, outlet: string) =>
      ` ${f.plural(count, { one: 'article', other: 'articles' })} de ${outlet} avec résultat`,
    held: (count: number, outlet: string) =>
      ` ${f.plural(count, { one: 'texte détenu', other: 'textes détenus' })} de ${outlet}`,
  },
  seals: {
    verified: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'vérifiée', other: 'vérifiées' })}`,
    moved: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'déplacée', other: 'déplacées' })}`,
    broken: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'rompue', other: 'rompues' })}`,
    'not-held': (count: number) => `${f.number(count)} sans texte`,
    summary: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'résumé', other: 'résumés' })}`,
  },
  held: 'Détenu',
  notHeld: 'Non détenu',
  noDate: 'Inconnu',
  loading: 'Chargement…',
  notLinked:
    'Le filtre demande déjà un autre article\u202f; un filtre ne peut demander les deux, ce nombre n’a donc pas de lien.',
  coverage: {
    title: 'Couverture',
    all: 'Articles',
    bare: 'Sans déclaration acceptée',
    held: 'Texte détenu',
    outlets: 'Médias',
    proposals: 'Propositions en attente',
    verified: 'Vérifiées',
    moved: 'Déplacées',
    broken: 'Rompues',
    'not-held': 'Texte non détenu',
    summary: 'Résumés',
    see: {
      all: '\u00a0: voir tous les articles',
      bare: '\u00a0: voir les articles sans déclaration acceptée',
      held: '\u00a0: voir les articles dont le texte est détenu',
      waiting: (count: number) =>
        f.plural(count, {
          one: '\u00a0: voir l’article où elles attendent',
          other: `\u00a0: voir les ${articles(count)} où elles attendent`,
        }),
      outlets: '\u00a0: voir les médias',
      seals: '\u00a0: voir ces déclarations',
    },
  },
  none: {
    bare: 'Chaque article a une déclaration acceptée',
    waiting: 'Aucune proposition n’attend dans un article de ces données',
    held: 'Le texte d’aucun article n’est détenu ici',
    heldBody:
      'Ouvrez un article et collez son texte\u00a0: ses citations sont alors vérifiées mot à mot.',
    records: 'Ces données ne contiennent pas encore d’article',
    body: 'Tous les articles sont dans le tableau, avec l’option «\u00a0Tous les articles\u00a0».',
    all: (count: number) => `Les ${articles(count)}`,
  },

  article: {
    loading: 'Chargement de l’article…',
    problem: 'L’article n’a pas pu être affiché',
    missing: (id: string) => `Il n’y a pas d’article ${id} dans ces données`,
    missingBody: 'Le lien est peut-être mal copié, ou l’article a été retiré.',
    back: 'Toutes les sources',
    titleIs: {
      printed: 'Titre tel qu’imprimé',
      rebuilt: 'Titre reconstitué d’après l’adresse\u202f; le titre imprimé n’est pas connu',
      described: 'Titre dans les mots de Parley\u202f; le titre imprimé n’est pas connu',
    },
    facts: {
      outlet: 'Média',
      originalOutlet: 'D’abord publié par',
      author: 'Auteur',
      published: 'Publié',
      retrieved: 'Consulté',
      language: 'Langue',
    },
    unknown: 'date inconnue',
    stateMedia: 'média d’État',
    openSource: 'Ouvrir la source',
    archive: 'Copie archivée',
    edit: 'Modifier et historique',
    text: 'Texte',
    held: 'Texte de l’article',
    litHint: (count: number) =>
      count < 2
        ? 'Les mots d’une déclaration sont surlignés. Choisissez-les pour l’ouvrir.'
        : `Les mots de ${statements(count)} sont surlignés. Choisissez-les pour ouvrir la déclaration.`,
    noLit: 'Aucun mot d’une déclaration n’a été trouvé dans ce texte.',
    noText: 'Aucun texte de cet article n’est détenu ici',
    noTextBody:
      'Ouvrez la source et collez son texte\u00a0: Parley y cherche alors chaque citation, mot à mot.',
    statements: 'Déclarations',
    count: (count: number, of: number) =>
      count === of
        ? statements(of)
        : `${statements(count)} sur ${f.number(of)} ${f.plural(count, { one: 'répond', other: 'répondent' })} au filtre`,
    table: 'Dans le tableau',
    whole: 'Voir tout cet article',
    inOrder: 'dans l’ordre du texte',
    byDate: 'par date',
    none: 'Aucune déclaration acceptée ne figure dans cet article.',
    noneHere: (of: number) =>
      f.plural(of, {
        one: 'La seule déclaration de cet article ne répond pas au filtre.',
        other: `Aucune des ${statements(of)} de cet article ne répond au filtre.`,
      }),
    open: (name: string) => `${name}\u00a0: ouvrir la déclaration`,
    openStatement: (name: string) => `, ${name}\u00a0: ouvrir la déclaration`,
  },
} satisfies typeof english
