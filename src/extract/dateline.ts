/** The place and day that a report begins with. */
import type { Token } from './tokens.ts'

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|aug|sept|oct|nov|dec)$/u

/** After *PELL, 3 March –* the sentence begins. */
export function afterDateline(tokens: readonly Token[]): number {
  const dash = tokens.findIndex(({ is, norm: mark }) => is === 'mark' && /^[–—-]$/u.test(mark))
  if (dash < 0 || dash > 10) return 0
  const before = tokens.slice(0, dash)
  const dated =
    before.some((token) => MONTH.test(token.norm)) ||
    (before.every(({ is, norm: word }) => is !== 'word' || word.length > 1) &&
      dash <= 4 &&
      before.some(({ norm: mark }) => mark === '('))
  return dated || dash === 0 ? dash + 1 : 0
}
