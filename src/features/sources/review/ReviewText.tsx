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
  const lines = useLines(text, items)
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
          {lines.map((line) => {
            const ids = idsIn(line)
            return (
              <Line
                key={line[0]!.start}
                line={line}
                text={text}
                selected={selected !== undefined && ids.includes(selected) ? selected : undefined}
                states={ids.map((id) => states.get(id)).join(' ')}
              />
            )
          })}
        </div>
        {item && <Handles root={body} item={item} text={text} />}
      </div>
    </div>
  )
}

/** The lines of the text; the same ones as long as no words change. */
function useLines(text: string, items: readonly ReviewItem[]): Run[][] {
  const before = useRef<{ items: readonly ReviewItem[]; lines: Run[][] }>(undefined)
  const held = before.current
  const same =
    held?.items.length === items.length &&
    items.every(({ id, spans }, at) => {
      const other = held.items[at]
      return other?.id === id && other.spans === spans
    })
  const lines = useMemo(
    () => (same && held ? held.lines : runsOf(text, items)),
    [same, held, text, items],
  )
  before.current = { items, lines }
  return lines
}

/** Worked out once for each line: the items that have words in it. */
const known = new WeakMap<readonly Run[], readonly string[]>()
function idsIn(line: readonly Run[]): readonly string[] {
  const held = known.get(line) ?? [...new Set(line.flatMap(({ ids }) => ids))]
  known.set(line, held)
  return held
}

/** The selected item shows over others, then the shortest. */
const shownId = ({ ids }: Run, selected: string | undefined) =>
  selected !== undefined && ids.includes(selected) ? selected : ids[0]

/** One line of the text; drawn again only where something in it has changed. */
const Line = memo(function Line(props: {
  line: readonly Run[]
  text: string
  /** The item that is looked at, if it has words here. */
  selected: string | undefined
  /** Of all items that have words here, in their order. */
  states: string
}) {
  const { line, text, selected } = props
  const ids = idsIn(line)
  const states = props.states.split(' ')
  return (
    <div className={styles['line']}>
      {line.map((run) => {
        const id = shownId(run, selected)
        const words = text.slice(run.start, run.end)
        if (id === undefined) {
          return (
            <span key={run.start} data-at={run.start}>
              {words}
            </span>
          )
        }
        return (
          <mark
            key={run.start}
            data-at={run.start}
            data-item={id}
            data-state={states[ids.indexOf(id)]}
            data-selected={id === selected ? '' : undefined}
            data-begins={run.begins === id ? '' : undefined}
            className={styles['mark']}
          >
            {words}
          </mark>
        )
      })}
    </div>
  )
})
