import { useMemo, useRef } from 'react'
import type { OneArticle } from '#src/contract/articles.ts'
import { refLookup } from '#src/shell/statementsTable/refLookup.ts'
import { TextTool } from '#src/shell/article/ArticleTools.tsx'
import { useSourceWords } from '../words.ts'
import { HeldText } from './HeldText.tsx'
import { SourceHead } from './SourceHead.tsx'
import styles from './Source.module.css'
import { Statements } from './Statements.tsx'

/** The article whole: who printed it when, its text with what stands in it lit, its statements. */
export function Source({ detail }: { detail: OneArticle }) {
  const words = useSourceWords().article
  const head = useRef<HTMLHeadingElement>(null)
  const refs = useMemo(() => refLookup(detail.refs), [detail.refs])
  const { article } = detail
  // The button that was pressed may be gone; what has become of the article stands below its head.
  const onDone = () => head.current?.focus()
  return (
    <article className={styles['page']}>
      <SourceHead
        article={article}
        head={head}
        textTool={article.text !== undefined && <TextTool article={article} onDone={onDone} />}
      />
      <div className={styles['body']} data-held={article.text === undefined ? undefined : ''}>
        <section className={styles['text']} aria-labelledby="source-text">
          <h2 id="source-text">{words.text}</h2>
          {article.text === undefined ? (
            <div className={styles['noText']}>
              <p>
                <b>{words.noText}.</b> {words.noTextBody}
              </p>
              <div className={styles['actions']}>
                <TextTool article={article} onDone={onDone} />
              </div>
            </div>
          ) : (
            <HeldText detail={detail} refs={refs} />
          )}
        </section>
        <Statements detail={detail} refs={refs} />
      </div>
    </article>
  )
}
