import { memo } from 'react'
import type { ReactNode } from 'react'
import type { ReviewItem } from '#src/contract/reviews.ts'
import { wordsOf } from '#src/domain/review/items.ts'
import styles from './ItemList.module.css'
import { useReviewWords } from './words.ts'

/** All items in the order of the text; the one that is looked at is open. */
export function ItemList(props: {
  items: readonly ReviewItem[]
  selected: string | undefined
  language: string
  /** Who speaks, as it stands in the row. */
  speakerOf: (item: ReviewItem) => string | undefined
  repeats: ReadonlyMap<string, unknown>
  onSelect: (id: string) => void
  /** What the open item shows. */
  card: ReactNode
}) {
  const { items, selected, repeats } = props
  return (
    <ol className={styles['list']}>
      {items.map((item) => {
        const isOpen = item.id === selected
        return (
          <li
            key={item.id}
            className={styles['item']}
            data-open={isOpen ? '' : undefined}
            data-row={item.id}
          >
            <Row
              id={item.id}
              state={item.state}
              spans={item.spans}
              speaker={props.speakerOf(item)}
              language={props.language}
              repeats={repeats.has(item.id)}
              open={isOpen}
              onSelect={props.onSelect}
            />
            {isOpen && props.card}
          </li>
        )
      })}
    </ol>
  )
}

const signs = { waiting: '', accepted: '✓', rejected: '✕' }

const Row = memo(function Row(props: {
  id: string
  state: ReviewItem['state']
  spans: ReviewItem['spans']
  speaker: string | undefined
  language: string
  repeats: boolean
  open: boolean
  onSelect: (id: string) => void
}) {
  const words = useReviewWords()
  const { state, spans, speaker, open } = props
  return (
    <button
      type="button"
      className={styles['row']}
      data-state={state}
      aria-expanded={open}
      onClick={() => props.onSelect(props.id)}
    >
      <span className={styles['sign']} aria-hidden="true">
        {signs[state]}
      </span>
      <span className={styles['who']} data-missing={speaker === undefined ? '' : undefined}>
        {speaker ?? words.noSpeaker}
      </span>
      <span className={styles['said']} lang={props.language}>
        {wordsOf(spans)}
      </span>
      <span className={styles['state']}>
        {props.repeats && state === 'waiting' && !open ? words.repeat.title : words.states[state]}
      </span>
    </button>
  )
})
