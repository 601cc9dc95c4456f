import { memo, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import type { ReviewItem } from '#src/contract/reviews.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import type { Range } from '#src/domain/changes/spans.ts'
import { afterStep, rangeOf, wordAt } from '#src/domain/review/edges.ts'
import type { Chosen } from '#src/domain/review/edges.ts'
import { Hidden } from '#src/ui/Hidden.tsx'
import { Handles } from './Handles.tsx'
import styles from './ReviewText.module.css'
import { useReview } from './reviewContext.ts'
import { pointOf, selectedIn } from './textPlaces.ts'
import { runsOf } from './textRuns.ts'
import type { Run } from './textRuns.ts'
import { useReviewWords } from './words.ts'

/** What can be asked of the text. */
export interface TextHandle {
  focus: () => void
  /** Brings the item into sight. */
  show: (id: string) => void
  clear: () => void
}

/** The text with what is proposed of it, where words are chosen. */
export function ReviewText(props: {
  ref: Ref<TextHandle>
  text: string
  items: readonly ReviewItem[]
  selected: string | undefined
  /** Words that are selected in it; undefined: none. */
  onChosen: (range: Range | undefined) => void
  onMake: () => void
}) {
  const words = useReviewWords()
  const { dispatch, say, language } = useReview()
  const { text, items, selected, onChosen } = props
  const box = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const chosen = useRef<Chosen>(undefined)
  const lines = useMemo(() => runsOf(text, items), [text, items])
  const states = useMemo(() => new Map(items.map(({ id, state }) => [id, state])), [items])
  const item = items.find(({ id }) => id === selected)
  useImperativeHandle(props.ref, () => ({
    focus: () => box.current?.focus(),
    show(id) {
      const mark = body.current?.querySelector(`[data-item="${CSS.escape(id)}"]`)
      mark?.scrollIntoView?.({ block: 'center' })
    },
    clear() {
      chosen.current = undefined
      document.getSelection()?.removeAllRanges()
      onChosen(undefined)
    },
  }))
  useEffect(() => {
    const follow = () => {
      if (!body.current) return
      const selection = document.getSelection()
      // Pressing a button elsewhere does not take the selection away.
      if (selection?.anchorNode && !body.current.contains(selection.anchorNode)) return
      onChosen(selectedIn(body.current))
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [onChosen])

  const choose = (next: Chosen | undefined) => {
    const root = body.current
    if (!next || !root) return
    chosen.current = next
    const range = rangeOf(next)
    const [from, to] = [pointOf(root, range.start), pointOf(root, range.end)]
    if (!from || !to) return
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
    to.node.parentElement?.scrollIntoView?.({ block: 'nearest' })
    onChosen(range)
    say(words.said.chosen(quoted(text.slice(range.start, range.end), language)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.target !== event.currentTarget) return
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined
    if (by !== undefined) {
      event.preventDefault()
      const root = body.current
      const range = root ? selectedIn(root) : undefined
      // What the mouse selected meanwhile is where keys go on.
      const [held] = [chosen.current]
      const goesOn = held && range && rangeOf(held).start === range.start
      const begun = goesOn ? held : wordAt(text, range?.start ?? item?.spans[0]?.start ?? 0)
      if (begun) choose(goesOn || range ? afterStep(text, begun, by, event.shiftKey) : begun)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      props.onMake()
    }
  }
  return (
    <div
      ref={box}
      className={styles['box']}
      role="group"
      tabIndex={0}
      aria-label={words.text}
      aria-describedby="review-text-hint"
      data-text=""
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (document.getSelection()?.isCollapsed === false) return
        const mark = (event.target as Element).closest<HTMLElement>('[data-item]')
        const id = mark?.dataset['item']
        if (id !== undefined) dispatch({ do: 'select', id })
      }}
    >
      <Hidden>
        <span id="review-text-hint">{words.textHint}</span>
      </Hidden>
      <div className={styles['sheet']}>
        <div ref={body} className={styles['body']} lang={language}>
          {lines.map((line) => (
            <div key={line[0]!.start} className={styles['line']}>
              {line.map((run) => {
                const id = shownId(run, selected)
                return (
                  <Piece
                    key={run.start}
                    at={run.start}
                    words={text.slice(run.start, run.end)}
                    id={id}
                    state={id === undefined ? undefined : states.get(id)}
                    selected={id !== undefined && id === selected}
                    begins={id !== undefined && run.begins === id}
                  />
                )
              })}
            </div>
          ))}
        </div>
        {item && <Handles root={body} item={item} text={text} />}
      </div>
    </div>
  )
}

/** The selected item shows over others, then the shortest. */
const shownId = ({ ids }: Run, selected: string | undefined) =>
  selected !== undefined && ids.includes(selected) ? selected : ids[0]

const Piece = memo(function Piece(props: {
  at: number
  words: string
  id: string | undefined
  state: ReviewItem['state'] | undefined
  selected: boolean
  begins: boolean
}) {
  const { at, words, id, state, selected, begins } = props
  if (id === undefined) return <span data-at={at}>{words}</span>
  return (
    <mark
      data-at={at}
      data-item={id}
      data-state={state}
      data-selected={selected ? '' : undefined}
      data-begins={begins ? '' : undefined}
      className={styles['mark']}
    >
      {words}
    </mark>
  )
})
