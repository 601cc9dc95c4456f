/** Orders of rows by comparing, two by two. */
import type { Lang, Sort } from '#src/contract/endpoints.ts'
import { pick } from '#src/domain/text2.ts'
import type { Interval } from '#src/domain/dates.ts'
import type { Lookup } from '#src/domain/records.ts'
import type { PlainRow } from './rows.ts'

const byId = (a: PlainRow, b: PlainRow) => (a.statement.id < b.statement.id ? -1 : 1)
const byInterval = (a: Interval, b: Interval) => a.end - b.end || a.start - b.start

function bySaid(a: PlainRow, b: PlainRow, sign: number): number {
  if (!a.interval || !b.interval) {
    if (a.interval) return -1
    if (b.interval) return 1
    return byId(a, b)
  }
  return sign * (byInterval(a.interval, b.interval) || byId(a, b))
}

function textOf(row: PlainRow, key: string, lang: Lang, lookup: Lookup): string | undefined {
  const { statement } = row
  const speaker = lookup.stakeholder(statement.speakerId)
  switch (key) {
    case 'stakeholder':
      return speaker && pick(speaker.name, lang).text
    case 'group': {
      const group = speaker && lookup.group(speaker.group)
      return group && pick(group.label, lang).text
    }
    case 'statement': {
      const { wording, language, translation, text } = statement
      const translated =
        wording === 'summary' && language !== lang && translation?.language === lang
      return translated ? translation.text : text
    }
    case 'outlet':
      return lookup.article(statement.appearances[0]!.articleId)?.outlet
    default:
      return row.values[key]![0]
  }
}

/** The comparison of a sort; those without a value stand last, equal ones newest first. */
export function comparison(sort: Sort, lang: Lang, lookup: Lookup) {
  const sign = sort.startsWith('-') ? -1 : 1
  const key = sort.replace(/^-/, '')
  const { compare } = new Intl.Collator(lang)
  return (a: PlainRow, b: PlainRow): number => {
    if (key === 'said') return bySaid(a, b, sign)
    if (key === 'published') {
      if (a.published && b.published) {
        return sign * byInterval(a.published, b.published) || bySaid(a, b, -1)
      }
      if (a.published) return -1
      return b.published ? 1 : bySaid(a, b, -1)
    }
    const first = textOf(a, key, lang, lookup)
    const second = textOf(b, key, lang, lookup)
    if (first === undefined || second === undefined) {
      if (first !== undefined) return -1
      return second === undefined ? bySaid(a, b, -1) : 1
    }
    return sign * compare(first, second) || bySaid(a, b, -1)
  }
}
