/** Small words of English and French by what they do. All folded. */
const set = (words: string) => new Set(words.trim().split(/\s+/u))
/** A look-up that knows no word but its own: not `constructor`, as other objects do. */
const byWord = <T>(entries: Record<string, T>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, entries)

export const PRONOUNS = set(
  'i we you he she it they il elle ils elles on je nous vous lui eux celui-ci celle-ci ceux-ci',
)
/** Pronouns that can stand for a speaker named before. */
export const PERSONS: Readonly<Record<string, 'm' | 'f' | 'it' | 'many'>> = byWord({
  he: 'm',
  she: 'f',
  it: 'it',
  they: 'many',
  il: 'm',
  elle: 'f',
  ils: 'many',
  elles: 'many',
  lui: 'm',
  eux: 'many',
  him: 'm',
  her: 'f',
  lequel: 'm',
  laquelle: 'f',
  lesquels: 'many',
  lesquelles: 'many',
})
export const DETERMINERS = set(
  `the a an this that these those its his her their our your my some many several most all both each every no any
   le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre plusieurs certains certaines quelques chaque tous toutes deux trois two three four five six`,
)
/** After which a word is a noun and not a verb. */
export const NOUN_AFTER = set(
  `the a an this that these those its his her their our your my some many several most all both each every no any of for in with from by on at 's
   le la les un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre plusieurs certains quelques chaque en sans`,
)
export const HAVE_EN = set('has have had having')
export const HAVE_FR = set(
  'a ont avait avaient ai avons aura auront aurait auraient eut eurent ait aient ayant avoir',
)
export const HAVE = new Set([...HAVE_EN, ...HAVE_FR])
export const BE = set(
  "be is are was were been being 's est sont était étaient été être fut furent sera seront serait étant soit",
)
export const ADVERBS = set(
  `twice thrice first initially also then later again now still further already recently repeatedly publicly previously reportedly earlier once
   therefore thus nevertheless nonetheless however too just only even simply quickly firmly bluntly clearly
   aussi ensuite puis encore déjà également toutefois cependant notamment pourtant néanmoins donc alors ainsi enfin
   même tout bien hier récemment ailleurs d' par en y notamment clairement simplement finalement immédiatement toujours
   de plus l' lui leur eux elle m' t' nous vous s' se tôt tard`,
)
/** What stands between a subject turned round and its verb: « s’étonne-t-il », « lui répond-elle ». */
export const UNSTRESSED = set("s' se m' me l' lui leur nous y")
export const NOT = set(
  "not 't never no neither nor cannot n' ne ni jamais aucun aucune sans without hardly",
)
/** What begins a phrase that only sets the scene, before the subject. */
export const SCENE = set(
  `in on at after before during of by as citing asked since while when where under with despite for from amid following according
   speaking representing reacting quoting addressing because although though if once regarding concerning meanwhile yesterday today however
   lors dans en à au aux après avant pendant depuis concernant malgré interrogé interrogée interrogés interrogées réuni réunie réunis réunies
   hier selon d'après face devant pour contre toutefois cependant enfin ensuite puis ainsi alors rappelons suite aujourd'hui
   lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
   contacté contactée joint jointe invité invitée cité citée accusant citant évoquant sur sous de d' chez parmi outre par`,
)
export const CONJUNCTIONS = set('and or but et ou mais nor yet so car')
export const RELATIVES = set('who which qui')
/** Words after which a name is not the head: *the administration of X*. */
export const PREPOSITIONS = set(
  `of for from with in on at to by about against between among into over under through
   de du des d' à au aux pour avec dans sur par chez entre contre sous vers en`,
)
/** Where the phrase of a subject turned round ends. */
export const STOPS_SUBJECT = set(
  `in on at to during after before when as while through via outside about with that who which by because since if
   devant dans lors sur après avant pendant en à au aux via chez que qu' qui avec par depuis pour hier ce`,
)
/** The days and times that stand between a verb of saying and what is said. */
export const TIMES = set(
  `yesterday today monday tuesday wednesday thursday friday saturday sunday hier aujourd'hui
   lundi mardi mercredi jeudi vendredi samedi dimanche matin soir ce jeudi`,
)
export const FINITE_EN = set(
  `is are was were has have had will would can could should may might must do does did 's 're 've 'll 'd isn aren wasn weren
   cannot won wouldn couldn shouldn didn doesn don hasn haven`,
)
/** Infinitives of French by their ending; nouns in -er and -ir are few after a verb of saying. */
export const INFINITIVE_FR = /^(?:\p{L}{2,}(?:er|ir|oir|re)|être)$/u
/** Titles before a name that are no part of it, and what they tell of the person. */
export const TITLES: Readonly<Record<string, 'm' | 'f' | ''>> = byWord({
  mr: 'm',
  sir: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  lady: 'f',
  m: 'm',
  mme: 'f',
  mlle: 'f',
  madame: 'f',
  monsieur: 'm',
  dr: '',
  prof: '',
  professor: '',
  professeur: '',
  president: '',
  président: 'm',
  présidente: 'f',
  minister: '',
  ministre: '',
  ministers: '',
  secretary: '',
  secrétaire: '',
  undersecretary: '',
  senator: '',
  sénateur: 'm',
  sénatrice: 'f',
  representative: '',
  governor: '',
  gouverneur: 'm',
  gouverneure: 'f',
  mayor: '',
  ambassador: '',
  ambassadeur: 'm',
  ambassadrice: 'f',
  general: '',
  général: 'm',
  colonel: '',
  captain: '',
  lieutenant: '',
  judge: '',
  bishop: '',
  archbishop: '',
  cardinal: 'm',
  monseigneur: 'm',
  mgr: 'm',
  father: 'm',
  sister: 'f',
  emeritus: '',
  prime: '',
  premier: 'm',
  première: 'f',
  vice: '',
  deputy: '',
  director: '',
  directeur: 'm',
  directrice: 'f',
  spokesman: 'm',
  spokeswoman: 'f',
  spokesperson: '',
  chairman: 'm',
  chairwoman: 'f',
  chair: '',
  chief: '',
  king: 'm',
  queen: 'f',
  roi: 'm',
  reine: 'f',
  pope: 'm',
  pape: 'm',
  prince: 'm',
  princess: 'f',
  imam: 'm',
  pastor: '',
  pasteur: 'm',
  abbé: 'm',
  me: '',
  maître: '',
  leader: '',
  us: '',
  'u.s.': '',
})
/** Roles in lower case that a name follows or that follow a name. */
export const ROLES = set(
  `envoy official negotiator economist geologist miner farmer journalist reporter politician opponent
   archaeologist scientist engineer doctor teacher priest trader banker administrator organiser organizer spokesperson commissioner
   émissaire négociateur négociatrice économiste géologue journaliste élu élue éditorialiste politologue juriste sociologue historien
   historienne géant médecin enseignant enseignante prêtre commerçant commerçante administrateur administratrice commissaire
   president minister secretary undersecretary director editor spokesman spokeswoman spokesperson chairman chairwoman chair head chief leader
   mayor governor ambassador senator professor lawyer member co-founder coauthor author founder researcher coordinator activist
   representative executive moderator adviser advisor analyst deputy judge officer commander general manager academic expert
   président présidente ministre secrétaire directeur directrice rédacteur rédactrice porte-parole chef cheffe maire gouverneur
   gouverneure ambassadeur ambassadrice sénateur sénatrice député députée professeur professeure avocat avocate membre
   cofondateur cofondatrice fondateur fondatrice chercheur chercheuse coordonnateur coordonnatrice coordinateur coordinatrice
   militant militante représentant représentante vice-président vice-présidente vice-ministre ex-premier premier roi reine évêque
   archevêque cardinal analyste expert experte responsable patron patronne juge général colonel candidat candidate opposant opposante
   universitaire parlementaire activiste dirigeant dirigeante diplomate diplomat lawmaker scholar syndicaliste spécialiste
   délégué déléguée porteur porteuse foreur bourgmestre procureur procureure greffier greffière rapporteur rapporteure ingénieur ingénieure infirmier infirmière instituteur institutrice
   pêcheur pêcheuse vendeur vendeuse transporteur mineur ouvrier ouvrière bâtonnier notable curé adjoint adjointe auteur auteure auditeur
   auditrice inspecteur inspectrice consultant consultante trésorier trésorière gérant gérante chanteur chanteuse écrivain écrivaine mécanicien
   mécanicienne étudiant étudiante chauffeur avocat-conseil auditor prosecutor mechanic nurse fellow vendor driver attorney counsel inspector
   treasurer consultant councillor councilor legislator student fisherman shopkeeper technician writer singer
   négociant négociante agriculteur agricultrice creuseur creuseuse conseiller conseillère ex-président ancien ancienne magistrat magistrate`,
)
/** Roles that one person at a time holds: *the president* need not be whoever spoke last. */
export const OFFICES = set(
  `president vice-president minister secretary governor mayor king queen ambassador chairman chairwoman chair
   bourgmestre procureur procureure
   président présidente vice-président vice-présidente ministre vice-ministre premier gouverneur gouverneure maire roi reine
   ambassadeur ambassadrice`,
)
/** Words that make a name one of an organisation. */
export const BODIES = set(
  `ministry department agency council union committee commission bank company corporation university organisation organization news times
   office association federation party court parliament senate congress assembly government police army ministère département agence conseil
   syndicat comité banque compagnie société université organisation bureau fédération parti cour tribunal parlement sénat congrès assemblée
   gouvernement armée fondation foundation institute institut network réseau coalition mouvement movement front alliance group groupe
   herald post gazette journal magazine television radio church église conférence conference episcopal observatory observatoire authority
   autorité service services trésor treasury embassy ambassade commissariat community communauté league ligue district nations states
   union front corps force forces centre center international limited inc corp plc sa sarl media médias world firm campaign administration`,
)
export const FEMALE = set(
  'woman girl mother wife sister daughter présidente directrice cheffe femme sa mère épouse sœur fille actrice her',
)
/** What stands for something that speaks but is someone's text. */
export const TEXTS = set(
  'statement report letter document texte communiqué rapport lettre document déclaration',
)
/** What someone says something in or at. */
export const OCCASIONS = set(
  `statement interview email e-mail letter post report note speech memo filing briefing conference address message tweet
   communique press-release release hearing debate article editorial`,
)
export const WEAK_NAMES = set(
  `the a an in on at after before by of for it he she they we this that these those as when while if but and or according
   le la les un une des l' d' c' j' n' s' m' t' qu' en dans sur selon pour il elle ils elles on ce cette ces mais et ou après avant lors depuis au aux à de du`,
)
/** Nouns for a business, before its name or in its place. */
export const FIRMS = set(
  `company firm miner producer operator group corporation smelter bank entreprise société compagnie groupe opérateur minier raffineur firme
   banque multinationale`,
)
/** Words that a business has in its name, after the first. */
export const FIRM_NAMES = set(
  `metals resources mining minerals minières holdings holding energy industries gold copper cobalt lithium limited ltd inc corp plc sa sarl
   company group partners capital trading logistics steel`,
)
