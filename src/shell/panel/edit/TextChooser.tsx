import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Ref } from 'react'
import { fieldOffset, heldOffset } from '#src/domain/changes/spans.ts'
import type { Range } from '#src/domain/changes/spans.ts'
import styles from '../../writing/form.module.css'
import { lit } from '../lit.tsx'
import own from './sources.module.css'

/** What can be asked of the text. */
export interface ChosenText {
  /** What is selected in it, in code units of the held text. */
  selection(): Range
}

/**
 * A text to select words in, by mouse, finger or keys: a field that can't be written in, over the
 * same text with what is quoted lit.
 */
export function TextChooser(props: {
  ref: Ref<ChosenText>
  text: string
  ranges: readonly Range[]
  lang: string
  label: string
  hint: string
}) {
  const { text, ranges } = props
  const id = useId()
  const below = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(props.ref, () => ({
    selection: () => ({
      start: heldOffset(text, field.current?.selectionStart ?? 0),
      end: heldOffset(text, field.current?.selectionEnd ?? 0),
    }),
  }))
  const first = useRef(ranges[0])
  useLayoutEffect(() => {
    const [from, to] = [below.current, field.current]
    const mark = from?.querySelector('mark')
    if (!from || !to || !mark || !first.current) return
    // What is quoted now is in sight, and keys begin there.
    const at = fieldOffset(text, first.current.start)
    to.setSelectionRange(at, at)
    to.scrollTop = mark.offsetTop - 48
  }, [text])
  useEffect(() => {
    const { current } = field
    // React's own event does not tell of deleting, cutting or dropping.
    const keep = (event: Event) => event.preventDefault()
    current?.addEventListener('beforeinput', keep)
    return () => current?.removeEventListener('beforeinput', keep)
  }, [])
  return (
    <>
      <p id={id} className={styles['hint']}>
        {props.hint}
      </p>
      <div className={own['text']}>
        <div ref={below} aria-hidden="true" className={own['lit']} lang={props.lang}>
          {lit(text, ranges)}
          {/* A line end at the very end has no line of its own without it. */}
          {'\u200b'}
        </div>
        <textarea
          ref={field}
          // Without `readOnly`, with which Chrome lets no key move or select; no keyboard comes up.
          aria-readonly="true"
          inputMode="none"
          spellCheck={false}
          aria-label={props.label}
          aria-describedby={id}
          lang={props.lang}
          value={text}
          // What gets past the listener (composing) is set back.
          onChange={() => {}}
          onScroll={(event) => {
            if (below.current) below.current.scrollTop = event.currentTarget.scrollTop
          }}
        />
      </div>
    </>
  )
}
