/** The table of stakeholders: who is in it under a search, and in which order. */
import type { Lang } from '#src/contract/questions.ts'
import type { Stakeholder } from '#src/contract/records.ts'
import type { Heard, StakeholderRow } from '#src/contract/stakeholders.ts'
import type { StakeholderSort, StakeholderSortKey } from '#src/contract/viewChoices.ts'
import { tokens } from '#src/contract/tokens.ts'
import { compareDates } from './dates.ts'
import type { Lookup } from './records.ts'
import { pick } from './text2.ts'

/** A stakeholder and what the filter's statements say of it. */
export type HeardStakeholder = Pick<StakeholderRow, 'stakeholder' | 'heard'>

/** What a stakeholder is called; of a private person only the role that stands as the name. */
function namesOf({ name, aliases, private: hidden }: Stakeholder): string[] {
  return [name.en, name.fr, ...(hidden ? [] : aliases)].filter((each) => each !== null)
}

/**
 * A test of stakeholders: whether each word of `find` is a word of a name or alias, the last one
 * the beginning of one. Without any word all pass.
 */
export function namedBy(find: string): (stakeholder: Stakeholder) => boolean {
  const wanted = tokens(find)
  const last = wanted.pop()
  if (last === undefined) return () => true
  return (stakeholder) => {
    const held = namesOf(stakeholder).flatMap(tokens)
    return wanted.every((each) => held.includes(each)) && held.some((each) => each.startsWith(last))
  }
}

/**
 * The names that a search found a stakeholder by, beside the one that is shown: those that hold
 * what of `find` the shown one does not. A private person has but the role it is shown by.
 */
export function foundBy(find: string, { name, aliases, private: hidden }: Stakeholder, lang: Lang) {
  if (hidden) return []
  const wanted = tokens(find)
  const last = wanted.length - 1
  const shown = pick(name, lang).text
  const others = [name.en, name.fr, ...aliases].filter((each) => each !== null && each !== shown)
  const holds = (held: string | null, at: number) =>
    tokens(held ?? '').some((token) =>
      at === last ? token.startsWith(wanted[at]!) : token === wanted[at],
    )
  let missing = wanted.flatMap((_word, at) => (holds(shown, at) ? [] : [at]))
  const found: string[] = []
  while (missing.length > 0) {
    const left = missing
    const count = (held: string | null) => left.filter((at) => holds(held, at)).length
    const best = others.toSorted((a, b) => count(b) - count(a))[0] ?? null
    if (best === null || count(best) === 0) break
    found.push(best)
    missing = left.filter((at) => !holds(best, at))
  }
  return found
}

type Value = number | string | undefined

/** What a number or date is sorted by; names and groups are texts of a language. */
const valueOf: Record<Exclude<StakeholderSortKey, 'name' | 'group'>, (heard: Heard) => Value> = {
  said: ({ said }) => said,
  ownName: ({ saidInOwnName }) => saidInOwnName,
  forOthers: ({ saidOnBehalfOfOthers }) => saidOnBehalfOfOthers,
  onItsBehalf: ({ saidOnItsBehalf }) => saidOnItsBehalf,
  addressed: ({ addressed }) => addressed,
  asksMade: ({ asksMade }) => asksMade,
  asksReceived: ({ asksReceived }) => asksReceived,
  firstHeard: ({ firstHeard }) => firstHeard,
  lastHeard: ({ lastHeard }) => lastHeard,
}

/** Rows in an order; equal ones by name, then id; those without a value last in both directions. */
export function inStakeholderOrder<R extends HeardStakeholder>(
  rows: readonly R[],
  sort: StakeholderSort,
  lang: Lang,
  lookup: Pick<Lookup, 'group'>,
): R[] {
  const { compare } = new Intl.Collator(lang)
  const direction = sort.startsWith('-') ? -1 : 1
  const key = sort.replace('-', '') as StakeholderSortKey
  const groupLabel = (id: string) => {
    const group = lookup.group(id)
    return group && pick(group.label, lang).text
  }
  const compareValues = (a: Value, b: Value): number => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    if (typeof a === 'number' && typeof b === 'number') return direction * (a - b)
    const order = key === 'name' || key === 'group' ? compare : compareDates
    return direction * order(String(a), String(b))
  }
  return rows
    .map((row) => {
      const { stakeholder, heard } = row
      const name = pick(stakeholder.name, lang).text
      const value =
        key === 'name'
          ? name
          : key === 'group'
            ? groupLabel(stakeholder.group)
            : valueOf[key](heard)
      return { row, name, value }
    })
    .sort(
      (a, b) =>
        compareValues(a.value, b.value) ||
        compare(a.name, b.name) ||
        (a.row.stakeholder.id < b.row.stakeholder.id ? -1 : 1),
    )
    .map(({ row }) => row)
}
