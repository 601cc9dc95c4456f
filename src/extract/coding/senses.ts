/**
 * Words of both languages that mean much the same in talk of mines, peace and treaties: an example
 * in one language thereby says something of an utterance in the other. The senses are general; what
 * topic they speak for is learned from the codebook alone.
 */
import { PhraseList } from './phrases.ts'

const senses: Record<string, string> = {
  'civil society': 'civil society, societe civile, ngo, ngos, ong, activist*, militant*',
  'taking part':
    'participa*, inclusi*, inclu*, involv*, impliqu*, implication*, associer, associes, table, voice*, voix',
  'left out':
    'sidelin*, marginalis*, exclud*, exclus, exclue, exclues, exclure, exclusion, kept out, left out, shut out, a l ecart, tenu* a l ecart, ecarte*',
  talks: 'talks, negotia*, negoci*, pourparler*, discussion*, mediat*',
  dialogue: 'dialog*, concertation*',
  consulting: 'consult*',
  minerals:
    'mineral*, minerai*, minerau*, mine, mines, mining, minier*, miniere*, resource*, ressource*, sous sol, deposit*, gisement*',
  metals: 'cobalt, copper, cuivre, lithium, coltan, tin, etain, gold, tantalum, tantale',
  security: 'securi*, protection*, protect, protects, proteger, protege',
  military: 'milit*, defen*, army, armee, weapon*, armes, train and equip, equip*',
  'minerals+exchange':
    'mineral* for, minerals against, minerai* contre, mining rights for, ressources contre, resources for',
  exchange:
    'exchange, exchanging, exchanged, echanger, echange, in return, contrepartie*, troc, barter*, swap*, trade off, trading, traded, monnayer, monnaye, contre une, contre la, contre un',
  peace: 'peace*, paix, pacifi*, apais*',
  stability: 'stabil*, stable*, calm*',
  war: 'war, wars, guerre*, fighting, fight, combats, hostilit*, violence*, conflict, conflicts, conflit, conflits, rebellion*',
  treaty:
    'agreement*, accord, accords, deal, deals, pact*, treaty, treaties, traite, traites, convention*, contract*, contrat*',
  partnership: 'partner*, partenariat*, partenaire*, cooperat*',
  publishing: 'publi*, rendu public, made public, disclos*, divulg*',
  openness:
    'transparen*, opacit*, opaque*, secret, secrete, secrets, secretly, secrecy, hide, hidden, cacher, cache, caches, clarif*, clarte, en catimini, behind closed doors, huis clos',
  informing: 'inform*, expliqu*, explain*, debat*, briefing*',
  text: 'text*, terms of reference, termes de reference, content*, contenu*, clause*, annex*',
  corruption:
    'corrupt*, conflict of interest*, conflicts of interest*, conflit d interet*, conflits d interet*, royalt*, redevance*, bribe*, pot de vin, pots de vin, kickback*, launder*, blanchiment*, cronyism, embezzl*, detourne*',
  parliament:
    'parliament*, parlement*, national assembly, assemblee nationale, senat*, lawmaker*, legislat*, deput*, referend*',
  approval: 'ratif*, approv*, approb*, valide, validee, valides, validation*, autoris*, authori*',
  law: 'law, laws, lawful*, loi, lois, legal*, illegal*, constitution*, code minier, mining code, juridi*',
  sovereignty: 'sovereign*, souverain*',
  territory: 'territorial integrity, integrite territoriale, territor*',
  'national interest':
    'national interest*, interet national, interets nationaux, patrimoi*, patrimony',
  'giving away':
    'sell off, sell offs, selling off, sold off, selloff, sell out, brad*, give away, giving away, giveaway, gave away, auction*, enchere*, for free, for nothing, gratuit*, pour rien, sell, sold, selling, vend, vendu*, vendre, vendons, cede*, ceder, cession*, handed over, hand over, concede*',
  plunder:
    'predat*, pillage*, piller*, plunder*, loot*, exploites, exploited, neocolonial*, neo colonial*',
  withdrawing:
    'withdraw*, retrait*, retire, retirent, retirer, retirera, pull out, pulling out, pullout',
  troops: 'troop*, troupe*, forces, soldier*, soldat*',
  rwanda: 'rwand*, kigali, rdf',
  rebels: 'm23, afc, rebel*, rebelle*, insurg*, armed group*, groupe* arme*, milit* group*',
  fdlr: 'fdlr, militia*, milice*',
  support: 'backing, soutien*, backer*, proxies, suppletif*',
  sanctions: 'sanction*, embargo*, asset freeze, gel des avoirs',
  processing:
    'processed, processing of, local processing, mineral processing, transformation*, transformer, transformes, refin*, raffin*, smelt*, fonderie*, value chain*, chaine de valeur, chaines de valeur, value addition, value added, valeur ajoutee, added value, raw export*, raw, brut, brute, battery, batteries',
  communities:
    'communit*, communaut*, local people, people who live, population*, inhabitant*, habitant*, resident*, riverain*, local, locale, locales, locaux, villag*, livelihood*',
  people: 'people, peuple*, citizen*, citoyen*, children, enfants',
  must: 'must, doit, doivent, should, devrait, devraient, have to, has to, il faut, ought',
  process: 'process, processus',
  rights: 'right, rights, droit, droits, human rights, droits humains, droits de l homme, dignit*',
  harm: 'displac*, deplace*, evict*, expuls*, pollut*, deprived, prives de, privees de, damage*, degat*, poverty, pauvrete, drinking water, eau potable',
  benefit: 'benefi*, profit*, serve, serves, serving, servir, sert, fair share, share of, partage*',
  china: 'china*, chinese, chine, chinois*, beijing, pekin',
  america: 'america*, united states, u s, usa, etats unis',
  washington: 'washington*, doha',
  rivalry:
    'compet*, concurren*, rival*, discriminat*, substitution, western, occident*, allies, allie*',
  access:
    'access*, acces*, preferen*, prefere*, exclusiv*, exclusif*, priorit*, first offer, first choice, premier choix, premiere offre, first refusal, supply chain*, approvisionnement*',
  investment: 'invest*, capital, capitaux, financ*, fund, funding',
  prosperity:
    'prosper*, jobs, emploi*, growth, croissance, win win, gagnant gagnant, win lose, gagnant perdant, mutual*, econom*',
  titles:
    'title*, titres miniers, permit*, permis, licen*, concession*, existing contract*, contrats existants',
  dispute: 'disput*, litig*, arbitra*, tribunal*, breach*, lawsuit*, court, courts, claim, claims',
  corridor: 'lobito*, corridor*, rail*, voie ferree, infrastr*',
  region: 'region*, great lakes, grands lacs, neighbo*, voisin*',
  integration: 'integra*',
  artisanal: 'artisan*, small scale, petite echelle, creuseur*, digger*, smuggl*, contreband*',
  first:
    'before, first, avant, d abord, prealable*, prior, precede*, preced*, comes first, subsidiaire, secondary',
  milestone:
    'step, steps, etape*, milestone*, moment, chance, opportunit*, progres*, breakthrough, percee, avance, avancee*, histor*, victor*, victoire*, pave the way, ouvre la voie, path, voie, lay* the foundation*, laid the foundation*, jet* les bases, hope, espoir, credib*',
  carrying:
    'implement*, mise en oeuvre, carried out, carry out, execut*, commit*, engag*, monitor*, suivi*',
  resolve: 'durable*, lasting, root cause*, cause* profonde*, solution*, settlement, reglement',
}

/** Counts, for claims of duty are spoken to in words of duty; as a reason it would tell a reader nothing. */
export const DUTY = '#must'

/** Finds the senses in words. */
export const senseList = new PhraseList(Object.entries(senses))
