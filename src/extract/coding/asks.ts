/** Whether an utterance demands something, and the words that say so. */
import { PhraseList, wordsOf } from './phrases.ts'
import type { Word } from './phrases.ts'

/** `looks`: holds a word of asking and asks nothing. */
type Cue = 'asks' | 'looks'

const inWords = new PhraseList<Cue>([
  [
    'asks',
    `call on, calls on, calling on, call for, calls for, calling for, call upon, calls upon, urge,
    urges, urging, urgent need, is urgent, demand, demands, demanding, ask that, asks that, ask for,
    asks for, ask to, asks to, ask you, asks you, request, requests, petition, petitions, plead,
    pleads, pleading, appeal to, appeals to, insist, insists, press for, presses for, encourage them,
    encourage the, let us, let s, is essential that, is imperative, is crucial that,
    under no circumstances, in no case, we need, we expect the, we hope that, hope that, hopes that,
    only if, must, should, ought to, shall, have to, has to, needs to be, need to be`,
  ],
  [
    'asks',
    `demande, demandent, demandons, exige, exigent, exigeons, reclame, reclament, reclamons, appelle a,
    appelle les, appelle le, appelle la, appelle au, appelle aux, appelle l, appellent a, appellent les,
    appellent le, appellent la, appellent l, appellent au, appelons a, appelons les, appelons le,
    appelons la, exhorte, exhortent, exhortons, invite, invitent, invitons, supplie, supplions, plaide,
    plaident, plaidons, plaider pour, requete, petition, sollicite, sollicitent, insiste pour,
    insistent pour, il faut, il nous faut, il est essentiel que, il est imperatif, il est indispensable,
    il est urgent, est urgent, est urgente, urgence d un, necessite urgente, en aucun cas, nous attendons,
    nous esperons que, espere que, esperent que, encourageons, encourage,
    encouragent, que si, doit, doivent, devrait, devraient, devons, devez, veuillez`,
  ],
  [
    'looks',
    `must say, must admit, must have been, should be noted, should have been, should know, il faut dire,
    il faut savoir, doivent savoir, comme il se doit, il se doit, we must not forget, would have to,
    we need more time, in demand, on demand, sur demande, invite only, doit avoir`,
  ],
])

/** Verbs of saying that ask: what they report is asked, however it is worded. */
const askingCues = new PhraseList<'asks'>([
  [
    'asks',
    `call* on, call* for, call* upon, urg*, demand*, ask that, asked that, ask for, asked for, asked the,
    asks that, asks for, beg, begs, begged, request*, plead*, appeal*, insist*, press* for, implor*,
    exhort*, recommend*, warn* against, encourag*, call to, called to, invit*,
    exig*, reclam*, appel* a, appel* les, appel* le, appel* la, appel* au, appel* aux, appel* l,
    suppli*, plaid*, sollicit*, enjoin*, preconis*, lance un appel`,
  ],
])

/** “demandé” reports an asking of another time; “demande” asks. */
const participle = /(?:é|e\u0301)e?s?$/iu

/**
 * The words that ask something, as they stand in the utterance or in its verb of saying; none where
 * nothing asks. Pure; any text will do.
 */
export function asksIn(text: string, cue = '', words: readonly Word[] = wordsOf(text)): string[] {
  const found: string[] = []
  const slice = (of: string, list: readonly Word[], from: number, to: number) =>
    of.slice(list[from]!.start, list[to - 1]!.end)
  for (const { meaning, from, to } of inWords.find(words)) {
    const asking = slice(text, words, from, to)
    if (meaning === 'asks' && !participle.test(asking)) found.push(asking)
  }
  // “a-t-il demandé” after a question asks to know, not to have.
  if (/\?[\s”»"’]{0,3}$/u.test(text)) return [...new Set(found)]
  const cueWords = wordsOf(cue)
  for (const { from, to } of askingCues.find(cueWords)) found.push(slice(cue, cueWords, from, to))
  return [...new Set(found)]
}
