import { useLayoutEffect, useRef } from 'react'
import type { Appearance, Article, Seal, Statement } from '#src/contract/records.ts'
import { locateSpans } from '#src/domain/seals.ts'
import styles from './PanelBody.module.css'
import { lit } from './lit.tsx'
import { usePanelWords } from './panelWords.ts'

/** The text of the article with the statement's words lit and in view. */
export function HeldText(props: {
  article: Article
  statement: Statement
  appearance: Appearance | undefined
  seal: Seal | undefined
}) {
  const panel = usePanelWords()
  const { article, statement, appearance } = props
  const box = useRef<HTMLDivElement>(null)
  const text = article.text ?? ''
  const ranges = appearance ? locateSpans(statement, appearance, text) : []
  useLayoutEffect(() => {
    const scroller = box.current
    const first = scroller?.querySelector('mark')
    if (!scroller || !first) return
    // Inside its own box only: the page must not jump.
    const top = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    scroller.scrollTop += top - 48
  }, [text])
  return (
    <>
      <div
        ref={box}
        className={styles['held']}
        lang={article.language}
        role="region"
        aria-label={panel.held}
        tabIndex={0}
      >
        {lit(text, ranges)}
      </div>
      <p className={styles['quiet']}>{panel.heldCredit(article.outlet)}</p>
    </>
  )
}
