/** The chips of a filter: one for each value of each key, in canonical order. */
import type { StatementPage } from '#src/contract/answers.ts'
import { readCommon } from '#src/contract/countedAs.ts'
import { filterPairs } from '#src/contract/filter.ts'
import type { FilterKey, StatementFilter } from '#src/contract/filter.ts'
import { pick } from '#src/domain/text2.ts'
import type { Messages } from '#src/i18n/en.ts'
import type { Format } from '#src/i18n/format.ts'
import { withChoice } from '../useAddress.ts'

export interface Chip {
  key: FilterKey
  value: string
  exclude: boolean
  /** `Group: Civil society`, `Group: not Companies`, `From: March 2025`. */
  text: string
}

type Labels = StatementPage['labels']

/** The words of one value of a key. Ids not yet looked up stand as they are. */
export function valueText(
  key: FilterKey,
  value: string,
  labels: Labels,
  m: Messages,
  f: Format,
): string {
  const worded: Partial<Record<FilterKey, Record<string, string>>> = {
    stance: m.records.stance,
    kind: m.records.kind,
    wording: m.records.wording,
    status: m.records.status,
    seal: m.records.seal,
    precision: m.records.precision,
    ask: m.records.ask,
    voice: m.records.voice,
  }
  const word = worded[key]?.[value]
  if (word !== undefined) return word
  if (key === 'common') return commonText(value, labels, m, f)
  switch (key) {
    case 'from':
    case 'to':
    case 'publishedFrom':
    case 'publishedTo':
    case 'addedSince':
      return f.date(value)
    case 'language':
      return f.language(value)
    case 'country':
      return f.country(value)
    default: {
      const label = labels.find((each) => each.key === key && each.value === value)?.label
      return label ? pick(label, f.lang).text : value
    }
  }
}

/** `supports`, or `supports (Deal respects sovereignty)` where it was judged on some claims. */
function commonText(value: string, labels: Labels, m: Messages, f: Format): string {
  const common = readCommon(value)
  if (!common) return value
  const label = labels.find((each) => each.key === 'common' && each.value === value)?.label
  const claims = label ? [pick(label, f.lang).text] : []
  const on = [...claims, ...common.stances.map((stance) => m.records.stance[stance])].join(
    f.semicolon,
  )
  const counted = m.records.stance[common.counted]
  return on === '' ? counted : `${counted} (${on})`
}

/** More statements than these, named by their ids, are one chip: their ids say little to a reader. */
const MOST_IDS = 3
/** Stands in that chip for all of them. */
const EVERY = ''

/** All chips of a filter. The first search text stands in the box, so it has none. */
export function chipsOf(filter: StatementFilter, labels: Labels, m: Messages, f: Format): Chip[] {
  const inBox = filter.q?.any[0]
  const ids = filter.id?.any ?? []
  return filterPairs(filter).flatMap((pair) => {
    // The pairs of a filter hold its own keys only.
    const key = pair.key as FilterKey
    const { value, exclude } = pair
    if (key === 'q' && !exclude && value === inBox) return []
    if (key === 'id' && !exclude && ids.length > MOST_IDS) {
      const text = m.shell.filters.chip(m.records.keys.id, f.number(ids.length))
      return value === ids[0] ? [{ key, value: EVERY, exclude, text }] : []
    }
    const { chip, chipNot } = m.shell.filters
    const text = (exclude ? chipNot : chip)(
      m.records.keys[key],
      valueText(key, value, labels, m, f),
    )
    return [{ key, value, exclude, text }]
  })
}

/** The filter without what a chip stands for. */
export function withoutChip(filter: StatementFilter, chip: Chip): StatementFilter {
  const now: { any: readonly string[]; none: readonly string[] } = filter[chip.key] ?? {
    any: [],
    none: [],
  }
  const without = (values: readonly string[]) =>
    values.filter((value) => value !== chip.value && chip.value !== EVERY)
  return withChoice(filter, chip.key, {
    any: chip.exclude ? now.any : without(now.any),
    none: chip.exclude ? without(now.none) : now.none,
  })
}

/** The whole filter in words, for the name of a view and what an undo brings back. */
export function filterText(
  filter: StatementFilter,
  labels: Labels,
  m: Messages,
  f: Format,
): string {
  const words = (filter.q?.any ?? []).slice(0, 1).map((query) => `${m.records.keys.q}: ${query}`)
  return [...words, ...chipsOf(filter, labels, m, f).map(({ text }) => text)].join(', ')
}
