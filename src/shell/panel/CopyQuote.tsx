import { useState } from 'react'
import type { StatementDetail } from '#src/contract/answers.ts'
import { sourceLink } from '#src/domain/sourceLink.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button, ButtonAnchor } from '#src/ui/Button.tsx'
import type { ButtonLook } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { permalink } from '#src/app/paths.ts'
import { ShareLinkButton } from '../share/ShareLinkButton.tsx'
import { ShareButton } from '../card/ShareButton.tsx'
import type { Shared } from '../card/shared.ts'
import styles from './PanelBody.module.css'
import { citationOf } from './cited.ts'
import type { Cited } from './cited.ts'
import type { DetailRefs } from './detailRefs.ts'
import { usePanelWords } from './panelWords.ts'

/** Copies the quote with its reference; where the browser lets it not, the text stands there. */
export function CopyButton(props: {
  cited: Cited
  refs: Pick<DetailRefs, 'stakeholder'>
  look?: ButtonLook
  className?: string | undefined
  /** What is read after the name, where there are several. */
  about?: string | undefined
}) {
  const language = useLanguage()
  const panel = usePanelWords()
  const [byHand, setByHand] = useState<string>()
  const copy = async () => {
    const text = citationOf(props.cited, props.refs, language)
    try {
      await navigator.clipboard.writeText(text)
      setByHand(undefined)
      toast(panel.copied)
    } catch {
      setByHand(text)
    }
  }
  return (
    <>
      <Button
        look={props.look ?? 'primary'}
        className={props.className}
        onClick={() => void copy()}
      >
        {panel.copy}
        {props.about !== undefined && <Hidden>{props.about}</Hidden>}
      </Button>
      {byHand !== undefined && (
        <label role="alert" className={styles['byHand']}>
          {panel.copyFailed}
          <textarea
            className={styles['manual']}
            readOnly
            rows={5}
            value={byHand}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  )
}

/** What the card of an ask needs beside the statement; undefined: the statement asks for nothing. */
function askOf({ statement, answers, recordsThrough }: StatementDetail): Shared['ask'] {
  if (!statement.ask) return undefined
  return { answerOf: (id) => answers.find((row) => row.statement.id === id), recordsThrough }
}

/** Copying the quote with its reference, sharing it, and opening its sources at the words. */
export function CopyQuote({ detail, refs }: { detail: StatementDetail; refs: DetailRefs }) {
  const language = useLanguage()
  const panel = usePanelWords()
  const { statement, articles } = detail
  return (
    <div className={styles['actions']}>
      <CopyButton cited={detail} refs={refs} />
      {articles.map((article, at) => {
        const appearance = statement.appearances[at]
        if (!appearance) return null
        const name = at === 0 ? panel.openSource : panel.openSourceAt(article.outlet)
        return (
          <ButtonAnchor
            key={article.id}
            href={sourceLink(article, statement, appearance)}
            target="_blank"
            rel="noreferrer"
          >
            {name} <span aria-hidden="true">↗</span>
          </ButtonAnchor>
        )
      })}
      <ShareLinkButton
        link={permalink(statement.id)}
        onlyHere={detail.added}
        text={() => citationOf(detail, refs, language, { linked: false })}
      />
      <ShareButton cited={detail} refs={refs} ask={askOf(detail)} onlyHere={detail.added} />
      {articles.map(
        ({ id, archiveUrl }) =>
          archiveUrl !== undefined && (
            <ButtonAnchor key={id} look="quiet" href={archiveUrl} target="_blank" rel="noreferrer">
              {panel.archived} <span aria-hidden="true">↗</span>
            </ButtonAnchor>
          ),
      )}
    </div>
  )
}
