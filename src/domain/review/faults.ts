/** What keeps a review from being saved, each at its place. */
import { Country, Language, WebUrl, isPartialDate } from '#src/contract/records.ts'
import type { Review, ReviewItem, ReviewParty } from '#src/contract/reviews.ts'

export type ReviewFault =
  | { at: 'item'; id: string; is: 'no-speaker' | 'no-words' | 'date' | 'topic' | 'gone' }
  /** A party without a stakeholder behind its name. */
  | { at: 'item'; id: string; is: 'unknown-name'; name: string; as: PartyRole }
  | { at: 'stakeholder'; key: string; name: string; is: 'no-name' | 'no-group' | 'country' }
  | { at: 'article'; is: 'url' | 'title' | 'outlet' | 'publishedOn' | 'language' }

export type PartyRole = 'speaker' | 'onBehalfOf' | 'addressees'

/** Which ids lead to a record. */
export interface Known {
  isStakeholder: (id: string) => boolean
  isTopic: (id: string) => boolean
}

export const isResolved = (party: ReviewParty | undefined): party is ReviewParty =>
  party?.stakeholderId !== undefined || party?.newKey !== undefined

/** Everyone an item names, with the part they have in it. */
export function partiesOf(item: ReviewItem): { party: ReviewParty; as: PartyRole }[] {
  return [
    ...(item.speaker ? [{ party: item.speaker, as: 'speaker' as const }] : []),
    ...item.onBehalfOf.map((party) => ({ party, as: 'onBehalfOf' as const })),
    ...item.addressees.map((party) => ({ party, as: 'addressees' as const })),
  ]
}

/** What is wrong with one item, were it saved. */
export function itemFaults(item: ReviewItem, known: Known): ReviewFault[] {
  const { id } = item
  const faults: ReviewFault[] = []
  if (item.spans.length === 0) faults.push({ at: 'item', id, is: 'no-words' })
  // A further appearance adds nothing but its words.
  if (item.repeats !== undefined) return faults
  if (!item.speaker) faults.push({ at: 'item', id, is: 'no-speaker' })
  for (const { party, as } of partiesOf(item)) {
    const { name, stakeholderId } = party
    if (!isResolved(party)) faults.push({ at: 'item', id, is: 'unknown-name', name, as })
    else if (stakeholderId !== undefined && !known.isStakeholder(stakeholderId)) {
      faults.push({ at: 'item', id, is: 'unknown-name', name, as })
    }
  }
  if (item.saidOn.trim() !== '' && !isPartialDate(item.saidOn.trim())) {
    faults.push({ at: 'item', id, is: 'date' })
  }
  if (item.positions.some(({ topicId }) => !known.isTopic(topicId))) {
    faults.push({ at: 'item', id, is: 'topic' })
  }
  return faults
}

/** The new stakeholders that accepted items name. */
export function namedAnew(review: Review): Review['newStakeholders'] {
  const keys = new Set(
    review.items
      .filter(({ state, repeats }) => state === 'accepted' && repeats === undefined)
      .flatMap(partiesOf)
      .map(({ party }) => party.newKey),
  )
  return review.newStakeholders.filter(({ key }) => keys.has(key))
}

/** All that keeps the accepted items from being saved, in the order of the page. */
export function reviewFaults(
  review: Review,
  known: Known & { isArticle: (id: string) => boolean },
): ReviewFault[] {
  const faults: ReviewFault[] = []
  const { article } = review
  if (review.articleId === undefined || !known.isArticle(review.articleId)) {
    if (!WebUrl.safeParse(article.url.trim()).success) faults.push({ at: 'article', is: 'url' })
    if (article.title.trim() === '') faults.push({ at: 'article', is: 'title' })
    if (article.outlet.trim() === '') faults.push({ at: 'article', is: 'outlet' })
    const date = article.publishedOn.trim()
    if (date !== '' && !isPartialDate(date)) faults.push({ at: 'article', is: 'publishedOn' })
    if (!Language.safeParse(article.language.trim()).success) {
      faults.push({ at: 'article', is: 'language' })
    }
  }
  for (const item of review.items) {
    if (item.state === 'accepted') faults.push(...itemFaults(item, known))
  }
  for (const { key, name, group, country = '' } of namedAnew(review)) {
    const fault = (is: 'no-name' | 'no-group' | 'country') =>
      faults.push({ at: 'stakeholder', key, name, is })
    if (name.trim() === '') fault('no-name')
    if (group === '') fault('no-group')
    if (country.trim() !== '' && !Country.safeParse(country.trim()).success) fault('country')
  }
  return faults
}
