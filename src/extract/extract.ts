import type { Extraction, Proposal } from '#src/contract/proposals.ts'
import type { Known } from '#src/contract/extracting.ts'

/**
 * Proposes the utterances of a text, in text order, each with its reasons. Never throws; whatever
 * the text, `text.slice(start, end) === exact` of every span.
 */
export function extract(text: string, _known: Known): Extraction {
  const proposals: Proposal[] = []
  for (const match of text.matchAll(/[“«"]([^“”«»"]{12,})[”»"]/gu)) {
    const inside = match[1]?.trim() ?? ''
    const start = match.index + match[0].indexOf(inside)
    const span = { start, end: start + inside.length, exact: inside }
    proposals.push({
      id: `p${proposals.length + 1}`,
      kind: 'verbatim',
      spans: [span],
      quoted: [],
      onBehalfOf: [],
      addressees: [],
      asks: false,
      positions: [],
      confidence: 0.5,
      reasons: [{ is: 'no-speaker' }],
    })
  }
  return { language: 'en', proposals }
}
