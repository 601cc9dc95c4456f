import { useState } from 'react'
import { permalink } from '#src/app/paths.ts'
import type { StatementDetail } from '#src/contract/answers.ts'
import { citation } from '#src/domain/citation.ts'
import { roleThen, titleNames } from '#src/domain/roles.ts'
import { sourceLink } from '#src/domain/sourceLink.ts'
import { pick } from '#src/domain/text2.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button, ButtonAnchor } from '#src/ui/Button.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import type { LanguageValue } from '#src/ui/language.tsx'
import styles from './PanelBody.module.css'
import type { DetailRefs } from './detailRefs.ts'

/** What is cited: a statement with its date, and where it stands. */
export type Cited = Pick<StatementDetail, 'statement' | 'dateUsed'> & {
  articles: readonly { outlet: string }[]
}

/** The statement with speaker, role, date, outlet and link. */
export function citationOf(
  detail: Cited,
  refs: Pick<DetailRefs, 'stakeholder'>,
  { m, f, lang }: LanguageValue,
): string {
  const { statement, dateUsed, articles } = detail
  const speaker = refs.stakeholder(statement.speakerId)
  const role = speaker && roleThen(speaker, dateUsed?.date, statement.onBehalfOfIds)
  const organization =
    role?.organizationId === undefined ? undefined : refs.stakeholder(role.organizationId)
  const title = role && pick(role.title, lang).text
  const named = organization && title !== undefined && titleNames(title, organization)
  return citation({
    statement,
    speaker: speaker ? pick(speaker.name, lang).text : statement.speakerId,
    role: title,
    organization: organization && !named ? pick(organization.name, lang).text : undefined,
    outlet: articles.map(({ outlet }) => outlet)[0] ?? '',
    dateBasis: dateUsed?.basis,
    dateText: dateUsed ? f.date(dateUsed.date) : '',
    link: permalink(statement.id),
    lang,
    words: m.panel.citation,
  })
}

/** Copies a quote with its reference; where the browser lets it not, gives the text to copy by hand. */
export function useCopyQuote(cited: Cited, refs: Pick<DetailRefs, 'stakeholder'>) {
  const language = useLanguage()
  const [byHand, setByHand] = useState<string>()
  const copy = async () => {
    const text = citationOf(cited, refs, language)
    try {
      await navigator.clipboard.writeText(text)
      setByHand(undefined)
      toast(language.m.panel.copied)
    } catch {
      setByHand(text)
    }
  }
  return { copy, byHand }
}

/** The text of a quote to be copied by hand. */
export function QuoteByHand({ text }: { text: string }) {
  const { m } = useLanguage()
  return (
    <label role="alert">
      {m.panel.copyFailed}
      <textarea
        className={styles['manual']}
        readOnly
        rows={5}
        value={text}
        onFocus={(event) => event.target.select()}
      />
    </label>
  )
}

/** Copying the quote with its reference, and opening its sources at the words. */
export function CopyQuote({ detail, refs }: { detail: StatementDetail; refs: DetailRefs }) {
  const { m } = useLanguage()
  const { statement, articles } = detail
  const { copy, byHand } = useCopyQuote(detail, refs)
  return (
    <>
      <div className={styles['actions']}>
        <Button look="primary" onClick={() => void copy()}>
          {m.panel.copy}
        </Button>
        {articles.map((article, at) => {
          const appearance = statement.appearances[at]
          if (!appearance) return null
          const name = at === 0 ? m.panel.openSource : m.panel.openSourceAt(article.outlet)
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
        {articles.map(
          ({ id, archiveUrl }) =>
            archiveUrl !== undefined && (
              <ButtonAnchor
                key={id}
                look="quiet"
                href={archiveUrl}
                target="_blank"
                rel="noreferrer"
              >
                {m.panel.archived} <span aria-hidden="true">↗</span>
              </ButtonAnchor>
            ),
        )}
      </div>
      {byHand !== undefined && <QuoteByHand text={byHand} />}
    </>
  )
}
