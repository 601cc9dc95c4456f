/**
 * How texts and search words are folded and cut: case, accents, NFC/NFD and the kinds of
 * apostrophe and quotation mark do not matter; a token is a run of letters and digits.
 */

/** Folds a text for comparison: decomposed, lower case, without marks, ligatures spelled out. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFD')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      // U+02BB and U+02BC serve as apostrophes but count as letters, which would join two words.
      .replace(/[\u02bb\u02bc]/gu, '’')
  )
}

/** The folded tokens of a text, in order: `L'accord signé` gives `l`, `accord`, `signe`. */
export function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether a text holds anything that can be searched for. */
export function hasToken(text: string): boolean {
  return tokens(text).length > 0
}

/** One part of a search: its tokens must stand together and in order in one field. */
export interface SearchTerm {
  /** One token for a plain word; several for a phrase. Never empty. */
  tokens: string[]
  /** The last token also matches as the beginning of a word. */
  prefix: boolean
  /** A statement with a match is dropped. */
  exclude: boolean
}

/**
 * Reads what a person typed into the search box. All terms must hold. `"a phrase"`; `-word` and
 * `-"a phrase"` exclude; a plain word of several tokens asks for each of them anywhere
 * (`l'accord`: `l` and `accord`), an excluded one for its tokens side by side; the last token of
 * the last plain word also matches as a prefix; an unclosed quote runs to the end. Straight,
 * curly and French marks all count as quotes.
 */
export function searchTerms(query: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  let lastPlain: SearchTerm | undefined
  for (const match of query.matchAll(/(-?)["“”„«»]([^"“”„«»]*)["“”„«»]?|(-?)([^\s"“”„«»]+)/gu)) {
    const [, minusQuote, phrase, minusWord, word] = match
    if (phrase !== undefined) {
      const parts = tokens(phrase)
      if (parts.length) terms.push({ tokens: parts, prefix: false, exclude: minusQuote === '-' })
      continue
    }
    const parts = tokens(word ?? '')
    if (minusWord === '-') {
      if (parts.length) terms.push({ tokens: parts, prefix: false, exclude: true })
      continue
    }
    for (const part of parts) {
      lastPlain = { tokens: [part], prefix: false, exclude: false }
      terms.push(lastPlain)
    }
  }
  if (lastPlain) lastPlain.prefix = true
  return terms
}
