/** The orders of a list, as comparisons of two items. */
import type { Lang, Sort, SortKey } from '#src/contract/questions.ts'
import type { Text2 } from '#src/contract/records.ts'
import type { Interval } from '#src/domain/dates.ts'
import type { Lookup } from '#src/domain/records.ts'
import type { Item } from './items.ts'

type Compare = (a: Item, b: Item) => number

const byInterval = (a: Interval, b: Interval) => a.end - b.end || a.start - b.start
const byId = (a: Item, b: Item) => (a.statement.id < b.statement.id ? -1 : 1)

/** Missing values last, whichever the direction; `undefined` where both or none are missing. */
function missingLast(a: unknown, b: unknown): number | undefined {
  if (a === undefined && b === undefined) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return undefined
}

const bySaid =
  (direction: 1 | -1): Compare =>
  (a, b) => {
    if (!a.dated && !b.dated) return byId(a, b)
    return (
      missingLast(a.dated, b.dated) ?? direction * (byInterval(a.dated!, b.dated!) || byId(a, b))
    )
  }

/** The text that a list shows first: summaries in the language of the page, other words as said. */
function shownText({ statement }: Item, lang: Lang): string {
  const { translation } = statement
  const ours = statement.wording === 'summary' && statement.language !== lang
  return ours && translation?.language === lang ? translation.text : statement.text
}

function sortText(item: Item, key: SortKey, lang: Lang, lookup: Lookup): string | undefined {
  const inLang = (text: Text2 | undefined) =>
    text && (text[lang] ?? text.en ?? text.fr ?? undefined)
  const { statement } = item
  const speaker = lookup.stakeholder(statement.speakerId)
  switch (key) {
    case 'stakeholder':
      return inLang(speaker?.name)
    case 'group':
      return inLang(speaker && lookup.group(speaker.group)?.label)
    case 'statement':
      return shownText(item, lang)
    case 'outlet':
      return lookup.article(item.articleIds[0]!)?.outlet
    case 'language':
      return statement.language
    case 'kind':
      return statement.kind
    case 'seal':
      return item.seal
    case 'status':
      return statement.status
    default:
      return undefined
  }
}

/** Items in the default order: newest said first, the undated last. */
export const newestFirst = (items: readonly Item[]): Item[] => items.toSorted(bySaid(-1))

/** Puts items, which come newest first, in order; those of equal value stay newest first. */
export function inOrder(
  items: readonly Item[],
  sort: Sort,
  lang: Lang,
  lookup: Lookup,
): readonly Item[] {
  const direction = sort.startsWith('-') ? -1 : 1
  const key = sort.replace('-', '') as SortKey
  if (key === 'said') return direction < 0 ? items : items.toSorted(bySaid(direction))
  if (key === 'published') {
    return items.toSorted(
      (a, b) =>
        missingLast(a.published, b.published) ?? direction * byInterval(a.published!, b.published!),
    )
  }
  const { compare } = new Intl.Collator(lang)
  return items
    .map((item) => ({ item, text: sortText(item, key, lang, lookup) }))
    .sort((a, b) => missingLast(a.text, b.text) ?? direction * compare(a.text!, b.text!))
    .map(({ item }) => item)
}
