import { useEffect, useMemo, useRef } from 'react'
import type { OneArticle } from '#src/contract/articles.ts'
import { litRanges, textParts } from '#src/domain/articleText.ts'
import type { TextPart } from '#src/domain/articleText.ts'
import { pick } from '#src/domain/text2.ts'
import { OpenLink } from '#src/shell/OpenLink.tsx'
import { usePanelWords } from '#src/shell/panel/panelWords.ts'
import type { RefLookup } from '#src/shell/statementsTable/refLookup.ts'
import { useOpening } from '#src/shell/useOpening.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { useSourceWords } from '../words.ts'
import styles from './Source.module.css'

/** The held text with the words of its statements lit, each the way to its statement. */
export function HeldText({ detail, refs }: { detail: OneArticle; refs: RefLookup }) {
  const { lang } = useLanguage()
  const panel = usePanelWords()
  const words = useSourceWords().article
  const { openId } = useOpening()
  const { article, statements } = detail
  const box = useRef<HTMLDivElement>(null)
  const { parts, lit } = useMemo(() => {
    const ranges = litRanges(
      statements.map(({ statement }) => statement),
      article,
    )
    return {
      parts: textParts(article.text ?? '', ranges),
      lit: new Set(ranges.map(({ statementId }) => statementId)).size,
    }
  }, [article, statements])
  const speakers = useMemo(
    () => new Map(statements.map(({ statement }) => [statement.id, statement.speakerId])),
    [statements],
  )
  const nameOf = (id: string) => {
    const speaker = refs.stakeholder(speakers.get(id) ?? '')
    return speaker ? pick(speaker.name, lang).text : (speakers.get(id) ?? id)
  }
  useEffect(() => {
    // Chosen in the panel or the list: its words come into sight, if they are not.
    box.current?.querySelector('mark[data-open]')?.scrollIntoView({ block: 'nearest' })
  }, [openId])
  return (
    <>
      <p className={styles['quiet']}>{lit === 0 ? words.noLit : words.litHint(lit)}</p>
      <div
        ref={box}
        className={styles['held']}
        lang={article.language}
        role="region"
        aria-label={words.held}
      >
        {parts.map((part) =>
          part.statementIds.length === 0 ? (
            part.text
          ) : (
            <Lit key={part.start} part={part} openId={openId} nameOf={nameOf} />
          ),
        )}
      </div>
      <p className={styles['quiet']}>{panel.heldCredit(article.outlet)}</p>
    </>
  )
}

/**
 * Lit words. Where several statements have them, choosing goes from one to the next, the innermost
 * first, so that each can be reached.
 */
function Lit(props: {
  part: TextPart
  openId: string | undefined
  nameOf: (id: string) => string
}) {
  const words = useSourceWords().article
  const { part, openId } = props
  const { statementIds: ids } = part
  const at = openId === undefined ? -1 : ids.indexOf(openId)
  const id = ids[(at + 1) % ids.length]!
  return (
    <mark
      className={styles['lit']}
      data-open={at < 0 ? undefined : ''}
      data-several={ids.length > 1 ? '' : undefined}
      title={words.open(props.nameOf(id))}
    >
      <OpenLink id={id}>{part.text}</OpenLink>
    </mark>
  )
}
