/** Verbs that only lead to a verb of saying: « a tenu à préciser », *went on to say*. */
import { norm } from './tokens.ts'
import type { Token } from './tokens.ts'
import { ADVERBS, BE, HAVE, NOT } from './words/grammar.ts'

const TO = {
  à: /^(?:tenu|tenue|tenus|tient|tiennent|tenait|borné|bornée|borne|bornait|limité|limitée|limite|résolu|résolue|plaît|plu|continué|continue|attaché|attachée)$/u,
  de: /^(?:contenté|contentée|contente|contentait|empressé|empressée|empresse|hâté|hâtée|hâte|pressé|pressée|soin|choisi|choisit|cessé|cesse|cessent|manqué|manque|manquent)$/u,
  par: /^(?:fini|finit|finissent|commencé|commence)$/u,
  bare: /^(?:voulu|veut|veulent|voulait|souhaité|souhaite|souhaitent|souhaitait|entend|entendait|préféré|préfère|préfèrent)$/u,
  to: /^(?:on|hastened|wanted|wants|want|wished|wishes|wish|sought|seeks|chose|quick|keen|eager|anxious|careful|pains|like|continued)$/u,
}
/** These say it only where they are denied: « ne cesse de répéter ». */
const DENIED = /^(?:cess|manqu)/u
const PARTS = /^(?:s'|se|on|would|goes|went|at|pris|prend|prit|quick|keen|eager|anxious|careful)$/u

/**
 * Where the words begin that lead to the infinitive at `at`, helpers included; undefined where none
 * do, or where they are taken back: « n’a pas voulu dire ».
 */
export function willBefore(tokens: readonly Token[], at: number): number | undefined {
  let word = at - 1
  while (/^(?:le|la|l'|les|lui|leur|y|en|bien|aussi|encore)$/u.test(norm(tokens, word))) word -= 1
  const lead = norm(tokens, word)
  const kind = lead === "d'" ? 'de' : lead
  const led = kind === 'à' || kind === 'de' || kind === 'par' || kind === 'to' ? kind : 'bare'
  const verb = led === 'bare' ? word : word - 1
  const spelled = norm(tokens, verb)
  if (!TO[led].test(spelled)) return undefined
  if (spelled === 'on' && !/^(?:go|goes|went|gone)$/u.test(norm(tokens, verb - 1))) return undefined
  let from = verb
  let denied = false
  for (let back = verb - 1; back >= Math.max(0, verb - 6); back -= 1) {
    const helper = norm(tokens, back)
    if (NOT.has(helper) || /^(?:pas|plus|rien)$/u.test(helper)) denied = true
    else if (!HAVE.has(helper) && !BE.has(helper) && !ADVERBS.has(helper) && !PARTS.test(helper))
      break
    from = back
  }
  return denied === DENIED.test(spelled) ? from : undefined
}
