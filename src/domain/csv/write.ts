/** Writing CSV by RFC 4180: CRLF line ends, quotes doubled inside quotes. */

export type Separator = ',' | ';'

/** One field, quoted where its text needs it. */
export function csvField(text: string, separator: Separator): string {
  const needsQuotes =
    text.includes(separator) || /["\r\n]/.test(text) || text.startsWith(' ') || text.endsWith(' ')
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line with its line end. */
export function csvLine(fields: readonly string[], separator: Separator): string {
  // A lone empty field would read as an empty line, which some readers skip.
  if (fields.length === 1 && fields[0] === '') return '""\r\n'
  return `${fields.map((field) => csvField(field, separator)).join(separator)}\r\n`
}

/** What a spreadsheet could take for a formula, or for its own escape, at the start of a text. */
const risky = /^\s*[=+\-@\t\r\n\0'＝＋－＠]/u

/**
 * Puts a `'` before text that a spreadsheet would run or swallow. Only text is guarded: numbers,
 * dates, ids and enumerations can't begin so, or mean it.
 */
export function guarded(text: string): string {
  return risky.test(text) ? `'${text}` : text
}
