/** Reviews of texts, for tests. */
import type { Review, ReviewItem } from '#src/contract/reviews.ts'

/** A review as pasting begins one: nothing is proposed yet. */
export function pasted(text: string, over: Partial<Review> = {}): Review {
  return {
    id: 'r1',
    startedAt: '2026-11-25T10:00:00.000Z',
    at: '2026-11-25T10:00:00.000Z',
    article: {
      url: 'https://example.org/mine',
      archiveUrl: '',
      title: 'Words at the mine',
      titleIs: 'printed',
      outlet: 'The Example',
      originalOutlet: '',
      author: '',
      publishedOn: '2025-04-18',
      language: 'en',
      noteEn: '',
      noteFr: '',
    },
    text,
    language: 'en',
    extracted: true,
    items: [],
    newStakeholders: [],
    why: '',
    ...over,
  }
}

/** An item of words that stand in the text; each in its own span. */
export function itemOf(
  text: string,
  words: readonly string[],
  over: Partial<ReviewItem> = {},
): ReviewItem {
  return {
    id: words[0]!.slice(0, 12),
    state: 'waiting',
    spans: words.map((exact) => {
      const start = text.indexOf(exact)
      return { start, end: start + exact.length, exact }
    }),
    kind: 'verbatim',
    onBehalfOf: [],
    addressees: [],
    positions: [],
    saidOn: '2025-04',
    saidOnBasis: 'inferred',
    askEn: '',
    askFr: '',
    ...over,
  }
}
