/** Quotation marks around printed words; the words themselves stay as they are. */

/** The language of a BCP 47 tag without region or script: `fr-CD` gives `fr`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag
}

/**
 * Puts a text between the quotation marks of its language: `« … »` with U+00A0 inside for French,
 * `“…”` for all others.
 */
export function quoted(text: string, language: string): string {
  return primaryLanguage(language) === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`
}
