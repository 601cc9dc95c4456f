import { addForms } from './saying.ts'
import type { Form, Saying } from './saying.ts'

/** Regular verbs in -er: `verb LETTERS`; letters as in `Takes`. */
const REGULAR = `
affirmer TQI
déclarer TQI
annoncer TQXI
ajouter TQ
expliquer TQI
indiquer TQI
préciser TQI
souligner TQ
estimer TQXI
assurer TQI
rappeler TQIX
confier TQI
insister TQ
répliquer TQ
avouer TQI
confirmer TQI
informer TQ
regretter TQI
déplorer TQ
dénoncer TQA
noter TQX
constater TQ
observer TQ
remarquer TQ
révéler TQ
marteler TQ
lancer QX
lâcher Q
soupirer Q
juger TQ
considérer T
demander TQXOG
réclamer TQI
exiger TQI
écarter -
raconter TQI
témoigner TQ
commenter Q
exclamer QP
indigner TQP
féliciter QP
inquiéter TQP
étonner TQP
alarmer QP
emporter QP
agacer QP
enthousiasmer QP
analyser TQF
argumenter TQ
justifier Q
nier TI
marquer -
signaler TQ
mentionner TQ
avancer TQ
alerter TQ
ironiser Q
résumer Q
plaider Q
arguer TQ
attester T
clamer TQ
proclamer TQ
murmurer Q
répéter TQ
réaffirmer TQI
réitérer TQ
suggérer TQ
interroger Q
questionner Q
tonner Q
glisser Q
trancher Q
tempérer Q
renchérir Q
appeler OXG
inviter OG
exhorter OG
qualifier A
parler A
exprimer -
menacer IO
accuser OX
reprocher OX
prier O
presser O
sommer O
supplier O
implorer O
encourager O
conseiller TQOX
déconseiller OI
recommander TQOI
préconiser TQI
proposer TQOI
ordonner TQO
engager PG
fulminer Q
relever TQ
pointer QF
asséner TQ
couper QF
appuyer QF
enchaîner Q
compléter QF
corriger QF
rectifier QF
rebondir QF
bougonner Q
maugréer Q
ricaner Q
persifler Q
exulter Q
hasarder Q
philosopher Q
tempêter Q
vociférer Q
persister QF
marmonner Q
tacler QF
scander Q
enflammer QP
amuser QP
exaspérer QP
excuser QP
étrangler QP
saluer A
condamner A
nuancer TQ
relativiser Q
rétorquer TQ
objecter TQ
riposter Q
protester TQ
pester Q
râler Q
gronder Q
rassurer QF
souffler QF
railler Q
détailler QF
développer QF
décrypter QF
prophétiser TQ
pronostiquer TQ
jurer TQI
certifier TQI
concéder TQ
désoler TQP
offusquer TQP
insurger QP
lamenter TQP
moquer QP
énerver QP
impatienter QP
vanter QIP
targuer QIP
fustiger A
`
/** `participle`, present (he, they), imperfect, passé simple (he, they), going, infinitive. */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['dire', 'TQI', 'dit|dit,disent,disait,disaient,dirent|disant|dire'],
  ['redire', 'TQ', 'redit|redit,redisent|redisant|redire'],
  ['prédire', 'TQ', 'prédit|prédit,prédisent|prédisant|prédire'],
  ['soutenir', 'TQI', 'soutenu|soutient,soutiennent,soutenait,soutint|soutenant|soutenir'],
  ['répondre', 'TQ', 'répondu|répond,répondent,répondait,répondit|répondant|répondre'],
  [
    'poursuivre',
    'Q',
    'poursuivi|poursuit,poursuivent,poursuivait,poursuivit|poursuivant|poursuivre',
  ],
  ['conclure', 'TQ', 'conclu|conclut,concluent,concluait|concluant|conclure'],
  [
    'reconnaître',
    'TQI',
    'reconnu|reconnaît,reconnait,reconnaissent,reconnaissait,reconnut|reconnaissant|reconnaître',
  ],
  ['admettre', 'TQI', 'admis|admet,admettent,admettait,admit|admettant|admettre'],
  ['démentir', 'TI', 'démenti|dément,démentent,démentait,démentit|démentant|démentir'],
  ['avertir', 'TQ', 'averti|avertit,avertissent,avertissait|avertissant|avertir'],
  ['prévenir', 'TQ', 'prévenu|prévient,préviennent,prévenait,prévint|prévenant|prévenir'],
  ['promettre', 'TQI', 'promis|promet,promettent,promettait,promit|promettant|promettre'],
  ['prétendre', 'TI', 'prétendu|prétend,prétendent,prétendait,prétendit|prétendant|prétendre'],
  ['écrire', 'TQ', 'écrit|écrit,écrivent,écrivait,écrivit|écrivant|écrire'],
  ['dixit', 'QF', 'dixit_|dixit|dixit_|dixit_'],
  ['réjouir', 'TQP', 'réjoui|réjouit,réjouissent,réjouissait|réjouissant|réjouir'],
  ['défendre', 'QP', 'défendu|défend,défendent,défendait,défendit|défendant|défendre'],
  ['réagir', 'Q', 'réagi|réagit,réagissent,réagissait|réagissant|réagir'],
  ['plaindre', 'TQ', 'plaint|plaint,plaignent,plaignait,plaignit|plaignant|plaindre'],
  ['convenir', 'T', 'convenu|convient,conviennent,convenait,convint|convenant|convenir'],
  ['reprendre', 'QF', 'repris|reprend,reprennent,reprenait,reprit|reprenant|reprendre'],
  ['maintenir', 'T', 'maintenu|maintient,maintiennent,maintenait|maintenant_|maintenir'],
  ['garantir', 'TQI', 'garanti|garantit,garantissent,garantissait|garantissant|garantir'],
  ['décrire', 'A', 'décrit|décrit,décrivent,décrivait,décrivit|décrivant|décrire'],
]
/** Verbs whose second word does the saying. */
const WITH_INFINITIVE: readonly (readonly [string, string, string])[] = [
  ['faire remarquer', 'TQ', 'remarquer'],
  ['faire savoir', 'TQ', 'savoir'],
  ['faire valoir', 'TQ', 'valoir'],
  ['faire observer', 'TQ', 'observer'],
  ['faire part', 'A', 'part'],
  ['laisser entendre', 'TQ', 'entendre'],
]
const FIRST: Readonly<Record<string, string>> = {
  faire: 'fait|fait,font,faisait,faisaient,fit,firent|faisant|faire',
  laisser: 'laissé|laisse,laissent,laissait,laissaient,laissa|laissant|laisser',
}

function regular(verb: string): [string, Form][] {
  const stem = verb.slice(0, -2)
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  // The last vowel opens before a mute e: rappelle, révèle, répète.
  const open = stem.replace(/é([^aeiouéè]{1,2})$/u, 'è$1')
  const mute =
    verb === 'rappeler' || verb === 'appeler' ? `${stem}l` : verb === 'marteler' ? 'martèl' : open
  const out: [string, Form][] = [
    [`${mute}e`, 'finite'],
    [`${mute}ent`, 'finite'],
    [`${soft}ait`, 'finite'],
    [`${soft}aient`, 'finite'],
    [`${soft}a`, 'finite'],
    [`${stem}èrent`, 'finite'],
    [`${soft}ant`, 'participle'],
    [verb, 'infinitive'],
  ]
  for (const ending of ['é', 'ée', 'és', 'ées']) out.push([`${stem}${ending}`, 'past-participle'])
  return out
}

function listed(shape: string): [string, Form][] {
  const [participle = '', finite = '', going = '', infinitive = ''] = shape.split('|')
  const out: [string, Form][] = finite.split(',').map((form) => [form, 'finite'])
  for (const ending of ['', 'e', 's', 'es']) out.push([`${participle}${ending}`, 'past-participle'])
  out.push([going, 'participle'], [infinitive, 'infinitive'])
  return out
}

function build(): Map<string, Saying> {
  const all = new Map<string, Saying>()
  for (const [verb, letters, shape] of IRREGULAR) {
    addForms(all, verb, letters, listed(shape))
  }
  for (const line of REGULAR.trim().split('\n')) {
    const [verb = '', letters = ''] = line.split(' ')
    const real = verb.endsWith('ir')
    addForms(all, verb, letters, real ? [[`${verb.slice(0, -1)}t`, 'finite']] : regular(verb))
  }
  return all
}

/** French verbs of saying by spelling, folded. */
export const FRENCH = build()

/** Those of two words: a form of the first, then the infinitive. */
export const FRENCH_PAIRS: ReadonlyMap<string, readonly { particle: string; saying: Saying }[]> =
  (() => {
    const pairs = new Map<string, { particle: string; saying: Saying }[]>()
    for (const [whole, letters, particle] of WITH_INFINITIVE) {
      const one = new Map<string, Saying>()
      addForms(one, whole, letters, listed(FIRST[whole.split(' ')[0] ?? ''] ?? ''))
      for (const [spelling, saying] of one) {
        pairs.set(spelling, [...(pairs.get(spelling) ?? []), { particle, saying }])
      }
    }
    return pairs
  })()
