import { useCallback, useRef } from 'react'
import type { ReviewItem } from '#src/contract/reviews.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { wordsOf } from '#src/domain/review/items.ts'
import type { ReviewAction, Reviewing } from '#src/domain/review/reviewing.ts'
import type { ReviewWords } from './words.ts'

/** So much of an utterance is read out. */
const SAID = 120

/** A line that is read out whenever it changes, without anything else being drawn again. */
export function useSaying() {
  const line = useRef<HTMLParagraphElement>(null)
  const say = useCallback((words: string) => {
    if (!line.current) return
    // The same words are read again only where something differs.
    line.current.textContent = line.current.textContent === words ? `${words}\u00a0` : words
  }, [])
  return { line, say }
}

/** What came of an action, in words; undefined: it shows by itself. */
export function outcome(
  words: ReviewWords,
  speakerOf: (item: ReviewItem) => string | undefined,
  action: ReviewAction,
  before: Reviewing,
  after: Reviewing,
): string | undefined {
  const { said } = words
  const item = after.review.items.find(({ id }) => id === after.selected)
  const { language } = after.review.article
  const cut = (spans: ReviewItem['spans']) => {
    const whole = wordsOf(spans)
    return quoted(whole.length > SAID ? `${whole.slice(0, SAID)}…` : whole, language)
  }
  const next = () =>
    item?.state === 'waiting'
      ? said.next(speakerOf(item) ?? words.noSpeaker, cut(item.spans))
      : said.last
  switch (action.do) {
    case 'accept':
      return said.accepted(next())
    case 'reject':
      return said.rejected(next())
    case 'wait':
      return said.waiting
    case 'add':
      return item && said.made(cut(item.spans))
    case 'addWords':
    case 'edge':
    case 'dropSpan':
      return item && said.words(cut(item.spans))
    case 'undo':
    case 'redo': {
      if (before === after) return said.unchanged
      return action.do === 'undo' ? said.undone : said.redone
    }
    default:
      return undefined
  }
}
