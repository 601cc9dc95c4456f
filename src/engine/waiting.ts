/** Who was asked and has no answer recorded. */
import type { Lang } from '#src/contract/questions.ts'
import type { WaitingVoice } from '#src/contract/voices.ts'
import type { Columns } from './columns.ts'
import type { Found } from './found.ts'
import { inNameOrder } from './nameOrder.ts'

/** Those that open asks are addressed to; `said`: by number of a stakeholder, what it said. */
export function waitingOf(
  said: Int32Array,
  lang: Lang,
  columns: Columns,
  { result: { matched } }: Found,
): WaitingVoice[] {
  const { code, codes, addressee, dated, dateUsed, stakeholderIds, lookup } = columns
  const { starts, members } = columns.addresseeSets
  const isOpen = Uint8Array.from(codes, ({ ask }) => Number(ask === 'open'))
  const asks = new Int32Array(stakeholderIds.length)
  const first = new Int32Array(stakeholderIds.length).fill(-1)
  const last = new Int32Array(stakeholderIds.length).fill(-1)
  for (let at = 0; at < matched.length; at++) {
    const row = matched[at]!
    if (isOpen[code[row]!] === 0) continue
    const set = addressee[row]!
    for (let each = starts[set]!; each < starts[set + 1]!; each++) {
      const named = members[each]!
      asks[named]!++
      if (row >= dated) continue
      if (first[named]! < 0) first[named] = row
      last[named] = row
    }
  }
  return stakeholderIds
    .map((id, number) => ({ id, number, label: lookup.stakeholder(id)?.name }))
    .filter(({ number }) => asks[number]! > 0)
    .sort(inNameOrder(lang, (a, b) => asks[b.number]! - asks[a.number]!))
    .map(({ id, number }) => {
      const counts = { id, asks: asks[number]!, said: said[number]! }
      if (first[number]! < 0) return counts
      return {
        ...counts,
        firstAsked: dateUsed[first[number]!]!.date,
        lastAsked: dateUsed[last[number]!]!.date,
      }
    })
}
