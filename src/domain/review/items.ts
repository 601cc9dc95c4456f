/** The items of a review: what is proposed of a text, and what a person makes of it. */
import type { Proposal } from '#src/contract/proposals.ts'
import { SPAN_JOINER } from '#src/contract/records.ts'
import type { Span } from '#src/contract/records.ts'
import type { Review, ReviewItem } from '#src/contract/reviews.ts'
import { saidDate } from './saidDate.ts'

/** The order of the text. */
export function inTextOrder(items: readonly ReviewItem[]): ReviewItem[] {
  const place = ({ spans }: ReviewItem) => spans[0] ?? { start: Infinity, end: Infinity }
  return items.toSorted((x, y) => {
    const [a, b] = [place(x), place(y)]
    return a.start - b.start || a.end - b.end
  })
}

/** The words as they would be recorded. */
export const wordsOf = (spans: readonly Span[]) => spans.map(({ exact }) => exact).join(SPAN_JOINER)

/** Parts of one utterance as one proposal, with the words and reasons of all. */
function together(parts: readonly Proposal[]): Proposal {
  const [first] = parts
  const reasons = new Map(
    parts.flatMap((part) => part.reasons).map((reason) => [JSON.stringify(reason), reason]),
  )
  return {
    ...first!,
    kind: parts.every(({ kind }) => kind === first!.kind) ? first!.kind : 'mixed',
    spans: parts.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
    quoted: parts.flatMap(({ quoted }) => quoted),
    asks: parts.some(({ asks }) => asks),
    reasons: [...reasons.values()],
  }
}

/** Proposals, those of one group as one; each stands where its first part stood. */
export function wholeProposals(proposals: readonly Proposal[]): Proposal[] {
  const groups = new Map<string, Proposal[]>()
  for (const proposal of proposals) {
    const key = proposal.group === undefined ? `one ${proposal.id}` : `group ${proposal.group}`
    groups.set(key, [...(groups.get(key) ?? []), proposal])
  }
  return [...groups.values()].map(together)
}

const blank = {
  state: 'waiting',
  onBehalfOf: [],
  addressees: [],
  positions: [],
  askEn: '',
  askFr: '',
} satisfies Partial<ReviewItem>

/** The date that the text states, or that of publication, which stands in for it. */
function dated(
  { article, text }: Review,
  cue?: Proposal['cue'],
): Pick<ReviewItem, 'saidOn' | 'saidOnBasis'> {
  const stated = cue && saidDate(text, cue, article.publishedOn)
  if (stated !== undefined) return { saidOn: stated, saidOnBasis: 'stated' }
  const { publishedOn } = article
  return { saidOn: publishedOn, saidOnBasis: publishedOn === '' ? '' : 'inferred' }
}

/** What is proposed, as items that wait, in text order. */
export function itemsOf(proposals: readonly Proposal[], review: Review): ReviewItem[] {
  return inTextOrder(
    wholeProposals(proposals).map((proposal): ReviewItem => {
      const topics = new Map(proposal.positions.map((each) => [each.topicId, each.stance]))
      return {
        ...blank,
        id: proposal.id,
        proposal,
        spans: proposal.spans,
        kind: proposal.kind === 'verbatim' ? 'verbatim' : 'indirect',
        ...(proposal.speaker ? { speaker: proposal.speaker } : {}),
        onBehalfOf: proposal.onBehalfOf,
        addressees: proposal.addressees,
        positions: [...topics].map(([topicId, stance]) => ({ topicId, stance })),
        ...dated(review, proposal.cue),
      }
    }),
  )
}

/** An id that none of the items has. */
export function freeItemId(items: readonly ReviewItem[]): string {
  const taken = new Set(items.map(({ id }) => id))
  let number = 1
  while (taken.has(`h${number}`)) number += 1
  return `h${number}`
}

const OPENING = /["“«‘„]\s*$/u

/** An item of words that a person chose; between marks they count as printed to the letter. */
export function itemOfWords(review: Review, spans: Span[]): ReviewItem {
  const before = review.text.slice(Math.max(0, (spans[0]?.start ?? 0) - 3), spans[0]?.start ?? 0)
  return {
    ...blank,
    id: freeItemId(review.items),
    spans,
    kind: OPENING.test(before) ? 'verbatim' : 'indirect',
    ...dated(review),
  }
}
