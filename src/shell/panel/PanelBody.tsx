import { Fragment, useEffect, useRef, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import type { StatementDetail } from '#src/contract/answers.ts'
import type { Text2 } from '#src/contract/records.ts'
import { isPrintedInTranslation } from '#src/domain/printedInTranslation.ts'
import { Localized } from '#src/ui/Localized.tsx'
import { Quote } from '#src/ui/Quote.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useIdle } from '#src/ui/useIdle.ts'
import type * as ArticleTools from '../article/ArticleTools.tsx'
import { HistoryButton } from '../history/HistoryButton.tsx'
import { Appearances } from './Appearances.tsx'
import { Coding } from './Coding.tsx'
import { CopyQuote } from './CopyQuote.tsx'
import { HeldText } from './HeldText.tsx'
import styles from './PanelBody.module.css'
import { ReportError } from './ReportError.tsx'
import { SealLine } from './SealLine.tsx'
import { Standing } from './Standing.tsx'
import { Who } from './Who.tsx'
import { detailRefs } from './detailRefs.ts'
import { usePanelWords } from './panelWords.ts'

const loadTools = async () => await import('../article/ArticleTools.tsx')

/** The words, who and where, what was coded, how it can be checked. */
export function PanelBody({ detail }: { detail: StatementDetail }) {
  const { m, f } = useLanguage()
  const panel = usePanelWords()
  const { statement, appearanceSeals, articles } = detail
  const refs = detailRefs(detail)
  const { language, wording } = statement
  const tools = useArticleTools()
  const seal = useRef<HTMLElement>(null)
  // What was changed of an article's text is told by the seal.
  const onDone = () => seal.current?.focus()
  const foreign = isPrintedInTranslation(statement)
  return (
    <>
      <Standing statement={statement} />
      <div className={styles['words']}>
        <Quote words={statement} size="large" />
        {foreign && (
          <p className={styles['aside']}>{m.records.originalNotHeld(f.language(language))}</p>
        )}
        {detail.changed && <p className={styles['aside']}>{panel.changedHere}</p>}
        {detail.added && <p className={styles['aside']}>{panel.addedHere}</p>}
        {detail.inConflict && (
          <p className={styles['aside']}>
            {panel.inConflict}{' '}
            <Link to={paths.changes} search={{ filter: {} }}>
              {panel.choose}
            </Link>
          </p>
        )}
      </div>
      <Who detail={detail} refs={refs} />
      <Appearances
        detail={detail}
        toolOf={(article) => tools && <tools.TextTool article={article} onDone={onDone} />}
      />
      <CopyQuote detail={detail} refs={refs} />
      <Coding detail={detail} refs={refs} />
      <section ref={seal} tabIndex={-1} className={styles['part']}>
        <SealLine seal={detail.seal} parts={statement.appearances[0]?.spans.length ?? 0} />
        {articles.map((article, at) =>
          article.text === undefined || wording === 'summary' ? null : (
            <Fragment key={article.id}>
              {tools && appearanceSeals[at] === 'moved' && (
                <div className={styles['actions']}>
                  <tools.ReanchorTool
                    statementId={statement.id}
                    article={article}
                    onDone={onDone}
                  />
                </div>
              )}
              <HeldText
                article={article}
                statement={statement}
                appearance={statement.appearances[at]}
                seal={appearanceSeals[at]}
              />
            </Fragment>
          ),
        )}
      </section>
      {statement.note && (
        <section className={styles['part']}>
          <h3 className={styles['label']}>{panel.fields.note}</h3>
          <Note text={statement.note} />
        </section>
      )}
      <div className={styles['foot']}>
        <HistoryButton entity="statement" entityId={statement.id} />
        <ReportError statementId={statement.id} version={detail.version} />
      </div>
    </>
  )
}

/** Characters beyond which a note scrolls in a box of its own. */
const LONG = 2000

function Note({ text }: { text: Text2 }) {
  const panel = usePanelWords()
  const long = Math.max(text.en?.length ?? 0, text.fr?.length ?? 0) > LONG
  if (!long) {
    return (
      <p className={styles['note']}>
        <Localized text={text} />
      </p>
    )
  }
  return (
    // What scrolls can be reached by keys.
    <div
      className={styles['note']}
      data-long=""
      role="region"
      aria-label={panel.fields.note}
      tabIndex={0}
    >
      <Localized text={text} />
    </div>
  )
}

/** The tools that change what is held of articles: they load once the page rests. */
function useArticleTools() {
  const [tools, setTools] = useState<typeof ArticleTools>()
  const idle = useIdle()
  useEffect(() => {
    // Without them the panel is whole but for its buttons; the next panel tries again.
    if (idle) loadTools().then(setTools, () => undefined)
  }, [idle])
  return tools
}
