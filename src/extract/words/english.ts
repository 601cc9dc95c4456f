import { addForms } from './saying.ts'
import type { Form, Saying } from './saying.ts'

/** `verb LETTERS past? participle?`; letters as in `Takes`. */
const VERBS = `
say TBQ said said
tell TBQR told told
add TBQ
state TBQX
note TBQX
observe TQB
announce TBQ
argue TBQ
claim TBQX
insist TBQ
stress TBQX
emphasize TBQ
emphasise TBQ
explain TBQ
warn TBQR
admit TBQ
acknowledge TBQ
concede TBQ
confirm TBQ
deny TB
assert TBQ
affirm TBQ
reaffirm TBQN
declare TBQ
maintain TQ
contend TBQ
predict TBQ
reiterate TBQN
report TBNX
remark TQX
comment TQX
reply TBQX
respond TBQ
answer TBQX
recall TQ
reveal TBQ
disclose TBQ
complain TBQ
caution TBQX
conclude TBQ
promise TBQIX
pledge TBQIX
vow TBQIX
agree TQ
write TQ wrote written
tweet TQX
post QX
testify TBQ
allege TBQ
suggest TBQ
recommend TBQ
indicate TBQ
mention TQ
underline TQN
underscore TQN
highlight T
lament TQ
joke TQX
quip TQ
reason TQX
ask Q
wonder Q
continue Q
exclaim Q
shout Q
cry QX
laugh Q
read QF read read
sigh Q
urge TQO
demand TQX
describe A
hail A
dub A
call QAX
brand A
welcome TN
condemn N
denounce N
applaud N
clarify TBQ
counter TQX
specify TB
protest TQX
retort TQX
interject TQ
boast TQX
grumble TQX
fume Q
scoff Q
snap Q
muse QX
mutter TQ
whisper TQX
advise TO
threaten I
propose TI
accuse C
inquire Q
enquire Q
rule TX
object TQX
swear TBQ swore sworn
hint TBX
thunder QX
volunteer QX
recount TQ
confide TBQ
bemoan N
decry N
opine TBQ
elaborate Q
venture QX
intone Q
`
/** Verbs of two words: their second word stands right after. */
const WITH_PARTICLE: Readonly<Record<string, readonly [string, string]>> = {
  'point out': ['TBQ', 'out'],
  'go on': ['Q', 'on'],
  'put it': ['Q', 'it'],
  'call on': ['O', 'on'],
  'call for': ['QNX', 'for'],
  'appeal to': ['O', 'to'],
}

const vowel = /[aeiou]/u

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  if (verb === 'admit' || verb === 'quip') return `${verb}${verb.at(-1)}ed`
  return `${verb}ed`
}

function present(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/u.test(verb) || verb === 'go' ? `${verb}es` : `${verb}s`
}

function going(verb: string): string {
  if (verb === 'admit' || verb === 'quip') return `${verb}${verb.at(-1)}ing`
  return verb.endsWith('e') && vowel.test(verb.at(-3) ?? '') === false
    ? `${verb.slice(0, -1)}ing`
    : `${verb.replace(/e$/u, '')}ing`
}

function forms(verb: string, itsPast?: string, participle?: string): [string, Form][] {
  const pastForm = itsPast ?? past(verb)
  return [
    [verb, 'finite'],
    [verb, 'infinitive'],
    [present(verb), 'finite'],
    [pastForm, 'finite'],
    [participle ?? pastForm, 'past-participle'],
    [going(verb), 'participle'],
  ]
}

const PAST_OF: Readonly<Record<string, string>> = { go: 'went', put: 'put' }

function build(): Map<string, Saying> {
  const all = new Map<string, Saying>()
  for (const line of VERBS.trim().split('\n')) {
    const [verb = '', letters = '', itsPast, participle] = line.split(' ')
    addForms(all, verb, letters, forms(verb, itsPast, participle))
  }
  return all
}

/** English verbs of saying by spelling, folded. */
export const ENGLISH = build()

/** Those of two words: first word, then the second with what the whole takes. */
export const ENGLISH_PAIRS: ReadonlyMap<string, readonly { particle: string; saying: Saying }[]> =
  (() => {
    const pairs = new Map<string, { particle: string; saying: Saying }[]>()
    for (const [whole, [letters, particle]] of Object.entries(WITH_PARTICLE)) {
      const verb = whole.split(' ')[0] ?? ''
      const one = new Map<string, Saying>()
      addForms(one, whole, letters, forms(verb, PAST_OF[verb]))
      for (const [spelling, saying] of one) {
        pairs.set(spelling, [...(pairs.get(spelling) ?? []), { particle, saying }])
      }
    }
    return pairs
  })()
