/** Dates, numbers and lists in the words of a language: plain functions over `Intl`. */

export type Language = 'en' | 'fr'

const locales = { en: 'en-GB', fr: 'fr-FR' } as const

/** Countries that are called otherwise than `Intl` has it: “Congo - Kinshasa” is in nobody’s mouth. */
const ownNames: Record<string, Record<Language, string>> = {
  CD: { en: 'DR Congo', fr: 'RD Congo' },
}

type Width = 'long' | 'short'

/** Functions that write values in one language. Partial dates stay partial. */
export interface Format {
  lang: Language
  number(value: number): string
  percent(share: number): string
  /** `2025` → 2025, `2025-04` → April 2025, `2025-04-17` → 17 April 2025. */
  date(date: string, width?: Width): string
  /** The month alone, short, for axes. */
  month(date: string): string
  list(items: readonly string[]): string
  /** Between things set side by side: French has a narrow space before it. */
  semicolon: string
  /** The name of a language, in this one: `fr` → French. Unknown ones keep their tag. */
  language(tag: string): string
  country(code: string): string
  compare(a: string, b: string): number
  plural(count: number, forms: { one: string; other: string }): string
}

/** Makes the functions for one language; the `Intl` objects are made once. */
export function createFormat(lang: Language): Format {
  const locale = locales[lang]
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  const rules = new Intl.PluralRules(locale)
  const dateParts = (month: Width, day: boolean) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month,
      ...(day ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    })
  const dates = {
    long: { month: dateParts('long', false), day: dateParts('long', true) },
    short: { month: dateParts('short', false), day: dateParts('short', true) },
  }
  const months = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const utc = (date: string) => new Date(`${date}-01-01`.slice(0, 10) + 'T00:00:00Z')
  return {
    lang,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    date(date, width = 'long') {
      if (date.length === 4) return date
      if (date.length === 7) return dates[width].month.format(utc(date))
      // French writes the first of the month as an ordinal; Intl does not.
      return dates[width].day.format(utc(date)).replace(/^1 (?=\D)/u, lang === 'fr' ? '1er ' : '1 ')
    },
    month: (date) => months.format(utc(date)),
    list: (items) => lists.format(items),
    semicolon: lang === 'fr' ? '\u202f; ' : '; ',
    language: (tag) => names.of(tag) ?? tag,
    country: (code) => ownNames[code]?.[lang] ?? regions.of(code) ?? code,
    compare: (a, b) => collator.compare(a, b),
    plural: (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other),
  }
}
