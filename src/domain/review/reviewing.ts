/**
 * Going through a review: what a person does to it, step by step, each to be taken back. Pure: the
 * page sends actions, and keeps the review that comes of them.
 */
import type { Extraction } from '#src/contract/proposals.ts'
import type { NewStakeholder, Review, ReviewItem } from '#src/contract/reviews.ts'
import { spansOf } from '#src/domain/changes/spans.ts'
import type { Range } from '#src/domain/changes/spans.ts'
import { withEdge, withEnd } from './edges.ts'
import type { Edge, Step } from './edges.ts'
import { freeItemId, inTextOrder, itemOfWords, itemsOf } from './items.ts'

/** What can be taken back: the items and whom they name, and which one was looked at. */
interface Past {
  items: ReviewItem[]
  newStakeholders: NewStakeholder[]
  selected: string | undefined
  /** Steps with the same key follow each other as one: letters typed in one field. */
  key: string | undefined
}

export interface Reviewing {
  review: Review
  /** The item that is looked at. */
  selected: string | undefined
  past: readonly Past[]
  future: readonly Past[]
}

type Field =
  | 'kind'
  | 'speaker'
  | 'onBehalfOf'
  | 'addressees'
  | 'positions'
  | 'saidOn'
  | 'saidOnBasis'
  | 'askEn'
  | 'askFr'

export type ReviewAction =
  | { do: 'extracted'; extraction: Extraction }
  | { do: 'select'; id: string | undefined }
  | { do: 'go'; by: Step }
  | { do: 'accept'; id: string; repeats?: string }
  | { do: 'reject'; id: string }
  | { do: 'wait'; id: string }
  | { do: 'set'; id: string; fields: Partial<Pick<ReviewItem, Field>> }
  /** Makes a stakeholder to be added, or changes it. */
  | { do: 'stakeholder'; stakeholder: NewStakeholder }
  | { do: 'add'; range: Range }
  | { do: 'addWords'; id: string; range: Range }
  | { do: 'edge'; id: string; at: number; edge: Edge; by: Step }
  | { do: 'drag'; id: string; at: number; edge: Edge; to: number; key: string }
  | { do: 'dropSpan'; id: string; at: number }
  | { do: 'split'; id: string }
  | { do: 'article'; fields: Partial<Review['article']> }
  | { do: 'undo' }
  | { do: 'redo' }

/** A review as it is opened: the first item that waits is looked at. */
export function begin(review: Review): Reviewing {
  const first = review.items.find(({ state }) => state === 'waiting') ?? review.items[0]
  return { review, selected: first?.id, past: [], future: [] }
}

/** The next item that waits, round the end of the list; undefined: none does. */
export function nextWaiting({ items }: Review, after: string | undefined): string | undefined {
  const at = items.findIndex(({ id }) => id === after)
  const rest = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))]
  return rest.find(({ state, id }) => state === 'waiting' && id !== after)?.id
}

/** How many items wait, are accepted, are rejected. */
export function countsOf({ items }: Review): Record<ReviewItem['state'], number> {
  const counts = { waiting: 0, accepted: 0, rejected: 0 }
  for (const { state } of items) counts[state] += 1
  return counts
}

const snapshot = ({ review, selected }: Reviewing, key?: string): Past => ({
  items: review.items,
  newStakeholders: review.newStakeholders,
  selected,
  key,
})

/** The review with other items, as a step that can be taken back. */
function stepped(
  state: Reviewing,
  change: Partial<Pick<Review, 'items' | 'newStakeholders'>>,
  { selected = state.selected, key }: { selected?: string | undefined; key?: string } = {},
): Reviewing {
  const last = state.past.at(-1)
  const goesOn = key !== undefined && last?.key === key && state.future.length === 0
  return {
    review: { ...state.review, ...change },
    selected,
    past: goesOn ? state.past : [...state.past, snapshot(state, key)],
    future: [],
  }
}

/** One item changed; undefined where it is not there or stays as it is. */
function changed(
  state: Reviewing,
  id: string,
  change: (item: ReviewItem) => ReviewItem,
): ReviewItem[] | undefined {
  const { items } = state.review
  const item = items.find((each) => each.id === id)
  const next = item && change(item)
  if (!item || item === next) return undefined
  return items.map((each) => (each.id === id ? next! : each))
}

function decided(
  state: Reviewing,
  id: string,
  to: ReviewItem['state'],
  repeats?: string,
): Reviewing {
  const items = changed(state, id, (item) => {
    if (item.state === to && item.repeats === repeats) return item
    const { repeats: _was, ...rest } = item
    return { ...rest, state: to, ...(repeats === undefined ? {} : { repeats }) }
  })
  const review = items ? { ...state.review, items } : state.review
  const selected = to === 'waiting' ? id : (nextWaiting(review, id) ?? id)
  return items ? stepped(state, { items }, { selected }) : { ...state, selected }
}

/** The item with other words; one whose words change was not yet decided with them. */
function reworded(
  state: Reviewing,
  id: string,
  spans: (item: ReviewItem) => ReviewItem['spans'],
  key?: string,
) {
  const items = changed(state, id, (item) => {
    const next = spans(item)
    return next === item.spans || next.length === 0 ? item : { ...item, spans: next }
  })
  return items
    ? stepped(
        state,
        { items: inTextOrder(items) },
        { selected: id, ...(key === undefined ? {} : { key }) },
      )
    : state
}

function travelled(state: Reviewing, from: 'past' | 'future'): Reviewing {
  const to = state[from].at(-1)
  if (!to) return state
  const { items, newStakeholders, selected } = to
  const left = state[from].slice(0, -1)
  const review = { ...state.review, items, newStakeholders }
  return from === 'past'
    ? { review, selected, past: left, future: [...state.future, snapshot(state, to.key)] }
    : { review, selected, past: [...state.past, snapshot(state, to.key)], future: left }
}

function gone({ review, selected, ...rest }: Reviewing, by: Step): Reviewing {
  const at = review.items.findIndex(({ id }) => id === selected)
  const next = review.items[at + by] ?? (at < 0 ? review.items[0] : undefined)
  return { ...rest, review, selected: next?.id ?? selected }
}

function splitUp(state: Reviewing, id: string): Reviewing {
  const { review } = state
  const item = review.items.find((each) => each.id === id)
  if (!item || item.spans.length < 2) return state
  const items = review.items.filter((each) => each !== item)
  for (const [at, span] of item.spans.entries()) {
    const own = at === 0 ? id : freeItemId([...items, item])
    items.push({ ...item, id: own, spans: [span] })
  }
  return stepped(state, { items: inTextOrder(items) }, { selected: id })
}

/** What comes of an action; the same state where nothing does. */
export function reviewed(state: Reviewing, action: ReviewAction): Reviewing {
  const { review } = state
  const { text } = review
  switch (action.do) {
    case 'extracted': {
      const { language, proposals } = action.extraction
      const items = inTextOrder([...itemsOf(proposals, review), ...review.items])
      return begin({ ...review, language, items, extracted: true })
    }
    case 'select':
      return action.id === state.selected ? state : { ...state, selected: action.id }
    case 'go':
      return gone(state, action.by)
    case 'accept':
      return decided(state, action.id, 'accepted', action.repeats)
    case 'reject':
      return decided(state, action.id, 'rejected')
    case 'wait':
      return decided(state, action.id, 'waiting')
    case 'set': {
      const items = changed(state, action.id, (item) => ({ ...item, ...action.fields }))
      const key = `${action.id} ${Object.keys(action.fields).join(' ')}`
      const typed = ['saidOn', 'askEn', 'askFr'].some((field) => field in action.fields)
      return items ? stepped(state, { items }, typed ? { key } : {}) : state
    }
    case 'stakeholder': {
      const { stakeholder } = action
      const others = review.newStakeholders.filter(({ key }) => key !== stakeholder.key)
      const key = `stakeholder ${stakeholder.key}`
      return stepped(state, { newStakeholders: [...others, stakeholder] }, { key })
    }
    case 'add': {
      const item = itemOfWords(review, spansOf(text, [action.range]))
      return stepped(state, { items: inTextOrder([...review.items, item]) }, { selected: item.id })
    }
    case 'addWords':
      return reworded(state, action.id, ({ spans }) => spansOf(text, [...spans, action.range]))
    case 'edge':
      return reworded(state, action.id, ({ spans }) => withEdge(text, spans, action))
    case 'drag':
      return reworded(state, action.id, ({ spans }) => withEnd(text, spans, action), action.key)
    case 'dropSpan':
      return reworded(state, action.id, ({ spans }) => spans.filter((_span, n) => n !== action.at))
    case 'split':
      return splitUp(state, action.id)
    case 'article':
      return { ...state, review: { ...review, article: { ...review.article, ...action.fields } } }
    case 'undo':
      return travelled(state, 'past')
    case 'redo':
      return travelled(state, 'future')
  }
}
