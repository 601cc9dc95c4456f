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

/** The statement with speaker, role, date, outlet and link. */
export function citationOf(
  detail: StatementDetail,
  refs: DetailRefs,
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

/** Copying the quote with its reference, and opening its sources at the words. */
export function CopyQuote({ detail, refs }: { detail: StatementDetail; refs: DetailRefs }) {
  const language = useLanguage()
  const { m } = language
  const { statement, articles } = detail
  const [byHand, setByHand] = useState<string>()
  const copy = async () => {
    const text = citationOf(detail, refs, language)
    try {
      await navigator.clipboard.writeText(text)
      setByHand(undefined)
      toast(m.panel.copied)
    } catch {
      setByHand(text)
    }
  }
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
      {byHand !== undefined && (
        <label role="alert">
          {m.panel.copyFailed}
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
