import type { about as english } from '../en/about.ts'
import { createFormat } from '../format.ts'

const f = createFormat('fr')
const n = (value: number) => f.number(value)

export const about = {
  title: 'À propos de Parley',
  lead: 'Parley montre qui a dit quoi dans les pourparlers miniers entre la République démocratique du Congo et les États-Unis, et permet de le vérifier. Chaque affirmation à l’écran mène aux mots qui la fondent.',
  contents: 'Sur cette page',
  sections: {
    coverage: 'Ce qui est couvert',
    collected: 'Comment c’est recueilli',
    coded: 'Comment c’est codé',
    reading: 'Comment le lire',
    gaps: 'Lacunes connues',
    codebook: 'La grille de codage',
    licence: 'Licence',
    version: 'Version',
    device: 'Ce qui reste sur cet appareil',
  },
  coverage: (r: {
    statements: number
    printed: number
    summaries: number
    speakers: number
    articles: number
    stakeholders: number
    groups: number
    topics: number
    asks: number
    answeredAsks: number
    recordsThrough: string
  }) => [
    `${n(r.statements)} déclarations de ${n(r.speakers)} locuteurs, tirées de ${n(r.articles)} articles en anglais et en français\u00a0: ${n(r.printed)} avec des mots imprimés, ${n(r.summaries)} sous forme de résumés de notre main. ${n(r.stakeholders)} parties prenantes en ${n(r.groups)} groupes, ${n(r.topics)} sujets formulés comme des affirmations, ${n(r.asks)} demandes dont ${n(r.answeredAsks)} ont une réponse enregistrée. Chaque donnée porte l’adresse de sa source.`,
    `Les données commencent en février 2025 et s’arrêtent au ${f.date(r.recordsThrough)}\u202f; les pourparlers, non. Le vote de ratification et l’arrêt de la Cour constitutionnelle ont été cherchés sans être trouvés.`,
  ],
  collected: (inferredDates: number) => [
    'Les articles ont été trouvés en cherchant dans des pages web enregistrées, par acteur, par sujet et par événement daté, en anglais et en français. De chaque page, la partie disponible a été lue\u202f; les pages en ligne n’ont pas été ouvertes.',
    `Le moment où une chose a été dite doit souvent être déduit\u00a0: ${n(inferredDates)} dates de propos sont déduites, au mois ou au jour, de la date de la page ou de son contexte. Elles portent la mention «\u00a0date déduite\u00a0». Une date connue au mois ou à l’année près le reste.`,
    'Les pages peu sûres (copies réécrites par une machine, reprises non signées) ont été écartées.',
    'Pour contrôle, 40 fragments imprimés ont été tirés au sort et cherchés de nouveau\u00a0: 33 ont été retrouvés mot pour mot et aucun n’était altéré\u202f; pour 2, le locuteur avait été pris trop largement, ce qui est noté depuis\u202f; 5 pages n’ont pas été retrouvées, et une donnée a été retirée.',
  ],
  coded: (withoutPosition: number) => [
    `Les sujets sont de courtes affirmations que l’on peut soutenir ou combattre. Sujets et prises de position sont codés par la rédaction de Parley\u00a0: c’est un jugement, et l’écran le dit. Une déclaration ne reçoit une position que si ses mots en prennent une sur l’affirmation\u202f; ${n(withoutPosition)} n’en ont pas.`,
    'Un second codage à l’aveugle de 60 déclarations concorde avec le premier à α de Krippendorff = 0,82, sujet et prise de position ensemble.',
    'Le désaccord est bienvenu\u00a0: chaque déclaration a un bouton «\u00a0Signaler une erreur\u00a0».',
  ],
  reading: {
    stances:
      'Une prise de position a une forme et une couleur, et se lit toujours avec son affirmation\u00a0:',
    filled: 'Une marque pleine signale des mots imprimés, un contour un résumé de notre main.',
    words: [
      [
        'Les mots imprimés',
        'sont entre guillemets, en caractères de livre, exactement comme l’article les imprime. Ce sont des fragments de 15 mots au plus, sauf pour le premier article, détenu en entier.',
      ],
      [
        'Résumé',
        'signale nos mots\u00a0: ce qui a été dit, raconté par nous. Jamais entre guillemets.',
      ],
      ['Traduction de Parley', 'signale notre traduction\u202f; les mots imprimés l’accompagnent.'],
      [
        'Propos rapporté',
        'signale les mots de l’article sur ce que quelqu’un a dit, et non les siens.',
      ],
      [
        'imprimé en français\u202f; original non détenu',
        'accompagne une citation imprimée dans une autre langue que celle où elle a été dite.',
      ],
    ],
    sealsTitle: 'Une citation porte un sceau\u00a0:',
    seals: {
      verified: 'chaque partie figure à l’endroit noté dans le texte détenu ici\u202f;',
      moved: 'les mots figurent une fois dans le texte détenu, à un autre endroit\u202f;',
      broken: 'les mots ne figurent pas dans le texte détenu, ou plus d’une fois\u202f;',
      'not-held':
        'aucun texte de cette source n’est détenu ici\u00a0: ouvrez la source pour vérifier\u202f;',
      summary: 'nos mots\u00a0: il n’y a rien à vérifier mot pour mot.',
    },
    absence:
      'Ne rien voir ne prouve pas un silence\u00a0: cela veut dire que ces données ne contiennent pas de déclaration. Ce n’est que là où quelqu’un a été sollicité et où rien n’est enregistré que la page dit «\u00a0Aucune réponse enregistrée\u00a0».',
  },
  gaps: [
    'Peu couverts\u00a0: les exploitants artisanaux, les communautés, les entreprises chinoises et suisses, l’Ouganda, le Burundi, l’Angola, et les mois d’octobre et de novembre 2025.',
    'Cherchés, sans déclaration utilisable\u00a0: Martin Fayulu, Amnesty, Resource Matters, IPIS, Crisis Group, CMOC, Zijin.',
  ],
  codebook:
    'Chaque sujet est une affirmation. La proposition la dit en entier\u202f; une prise de position est pour ou contre cette proposition, non pour ou contre une personne.',
  examples: 'Exemples\u00a0:',
  seeStatements: 'Toutes les déclarations à ce sujet',
  definition: 'Définition',
  licence: [
    'Le code est libre sous licence MIT.',
    'Les données sont libres sous CC BY 4.0\u00a0: utilisez-les en citant Parley. Les fragments cités restent à leurs auteurs.',
    'Le premier article, détenu en entier pour vérification, est © son éditeur.',
  ],
  licenceLink: 'Creative Commons Attribution 4.0',
  version: (release: string, through: string, version: string) =>
    `Livraison du ${f.date(release)}, données jusqu’au ${f.date(through)}, version des données ${version}.`,
  device: [
    'Parley garde dans ce navigateur, sur cet appareil et nulle part ailleurs\u00a0: la langue, le thème et les colonnes choisis, vos vues gardées et ce qui s’y trouvait à leur dernière ouverture, vos derniers choix sous «\u00a0Aller à\u00a0», vos modifications des données avec le nom que vous avez donné, les brouillons de formulaires, les relectures d’articles avec leurs textes, et une entrée mise de côté s’il s’en est trouvé une abîmée. Ses propres fichiers y sont aussi, pour qu’il s’ouvre sans connexion.',
    'Il ne pose aucun cookie et n’envoie rien nulle part\u202f; il ne va chercher que ses propres fichiers, chez l’hôte où vous l’avez ouvert.',
  ],
  erase: {
    button: 'Tout effacer sur cet appareil',
    title: 'Tout effacer sur cet appareil\u202f?',
    changes: (count: number) =>
      `${n(count)} ${f.plural(count, { one: 'modification', other: 'modifications' })} des données\u00a0: elles redeviennent telles que publiées.`,
    views: (count: number) =>
      `${n(count)} ${f.plural(count, { one: 'vue gardée', other: 'vues gardées' })}.`,
    rest: 'Langue, thème et colonnes redeviennent ce qu’ils étaient au début\u202f; les choix récents, les brouillons et la copie hors ligne s’en vont.',
    final: 'C’est définitif.',
    failed:
      'Les modifications des données n’ont pas pu être effacées\u202f; rien ne l’a donc été. Fermez les autres onglets de Parley et réessayez.',
    confirm: 'Effacer',
    cancel: 'Annuler',
    done: 'Tout ce que Parley gardait sur cet appareil est effacé.',
  },
  changes: 'Toutes les modifications',
  records: 'Données',
  edit: 'Modifier',
  backup: 'Sauvegarde et restauration',
  report: 'Nous écrire',
  loading: 'Chargement…',
} satisfies typeof english
