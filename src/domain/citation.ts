/**
 * A statement with its reference as plain text, for the clipboard. Printed words stand between
 * quotation marks, exactly as printed and never in translation; a summary never does.
 */
import type { DateUsed } from '#src/contract/answers.ts'
import type { Lang } from '#src/contract/questions.ts'
import type { Statement } from '#src/contract/records.ts'
import { isPrintedInTranslation } from './printedInTranslation.ts'
import { primaryLanguage, quoted } from './quoteMarks.ts'

/** The words of a citation that depend on the language of the interface. */
export interface CitationWords {
  /** `A. Speaker, in summary: the text` */
  inSummary: (speaker: string, text: string) => string
  /** The article's words about the speaker: `A. Speaker, as reported: “words”` */
  asReported: (speaker: string, words: string) => string
  /** `17 April 2025 (inferred)` */
  inferred: (date: string) => string
  /** `published 17 April 2025; date of speaking not known` */
  published: (date: string) => string
  noDate: string
  /** Takes a language tag: `printed in French; original not held` */
  originalNotHeld: (languageTag: string) => string
  /** `Minister of Works, Government of Exampleland` */
  role: (title: string, organization: string) => string
}

export interface CitationParts {
  statement: Pick<
    Statement,
    'kind' | 'wording' | 'text' | 'language' | 'spokenLanguage' | 'translation' | 'saidOnBasis'
  >
  speaker: string
  /** The title held when it was said (see `roles`); left out where none is known for that time. */
  role?: string | undefined
  /** The organisation that the role is held in; left out where the title names it. */
  organization?: string | undefined
  outlet: string
  /** What kind of date `dateText` is; `undefined`: there is none. */
  dateBasis: DateUsed['basis'] | undefined
  /** The date in words, as exact as it is known. */
  dateText: string
  /** Left out where it goes beside the text. */
  link?: string | undefined
  lang: Lang
  words: CitationWords
}

/** A summary in a language where there is one, else as it was written. */
export function summaryIn(statement: CitationParts['statement'], lang: Lang): string {
  const { language, text, translation } = statement
  const isOwn = primaryLanguage(language) === lang
  return !isOwn && translation && primaryLanguage(translation.language) === lang
    ? translation.text
    : text
}

function speakerThen({ speaker, role, organization, words }: CitationParts): string {
  if (!role) return speaker
  return `${speaker}, ${organization ? words.role(role, organization) : role}`
}

/** The date in words: of speaking, inferred or not, or of publication in its place. */
export function dateOf({
  statement,
  dateBasis,
  dateText,
  words,
}: Pick<CitationParts, 'statement' | 'dateBasis' | 'dateText' | 'words'>): string {
  if (dateBasis === undefined) return words.noDate
  if (dateBasis === 'published') return words.published(dateText)
  return statement.saidOnBasis === 'inferred' ? words.inferred(dateText) : dateText
}

/**
 * One line of text. Verbatim: `“words” — Speaker, role, date, outlet, link`. Reported:
 * `Speaker, role, as reported: “words” — date, outlet, link`, so that the article's words are not
 * taken for the speaker's. Summary: `Speaker, role, in summary: text — date, outlet, link`, in the
 * language of the interface where there is one.
 */
export function citation(parts: CitationParts): string {
  const { statement, outlet, link, lang, words } = parts
  const speaker = speakerThen(parts)
  const source = [dateOf(parts), outlet, ...(link === undefined ? [] : [link])].join(', ')
  if (statement.wording === 'summary') {
    return `${words.inSummary(speaker, summaryIn(statement, lang))} — ${source}`
  }
  const remark = isPrintedInTranslation(statement)
    ? ` (${words.originalNotHeld(statement.language)})`
    : ''
  const printed = quoted(statement.text, statement.language) + remark
  return statement.kind === 'indirect'
    ? `${words.asReported(speaker, printed)} — ${source}`
    : `${printed} — ${speaker}, ${source}`
}
