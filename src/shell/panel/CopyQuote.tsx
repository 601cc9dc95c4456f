import { useState } from 'react'
import { permalink } from '#src/app/paths.ts'
import type { ArticleRef, StatementDetail } from '#src/contract/answers.ts'
import { citation } from '#src/domain/citation.ts'
import { roleThen, titleNames } from '#src/domain/roles.ts'
import { sourceLink } from '#src/domain/sourceLink.ts'
import { pick } from '#src/domain/text2.ts'
import { toast } from '#src/stores/toasts.ts'
import { Button, ButtonAnchor } from '#src/ui/Button.tsx'
import type { ButtonLook } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import type { LanguageValue } from '#src/ui/language.tsx'
import styles from './PanelBody.module.css'
import type { DetailRefs } from './detailRefs.ts'

/** A statement that can be cited; the first of the articles names the outlet. */
export interface Cited extends Pick<StatementDetail, 'statement' | 'dateUsed'> {
  articles: readonly Pick<ArticleRef, 'outlet'>[]
}

/** The role that the speaker held then, in words; the organisation where the title names none. */
export function roleWords(
  { statement, dateUsed }: Pick<Cited, 'statement' | 'dateUsed'>,
  refs: Pick<DetailRefs, 'stakeholder'>,
  lang: LanguageValue['lang'],
): { title?: string | undefined; organization?: string | undefined } {
  const speaker = refs.stakeholder(statement.speakerId)
  const role = speaker && roleThen(speaker, dateUsed?.date, statement.onBehalfOfIds)
  const organization =
    role?.organizationId === undefined ? undefined : refs.stakeholder(role.organizationId)
  const title = role && pick(role.title, lang).text
  const named = organization && title !== undefined && titleNames(title, organization)
  return {
    title,
    organization: organization && !named ? pick(organization.name, lang).text : undefined,
  }
}

/** The statement with speaker, role, date, outlet and link. */
export function citationOf(
  cited: Cited,
  refs: Pick<DetailRefs, 'stakeholder'>,
  { m, f, lang }: LanguageValue,
): string {
  const { statement, dateUsed, articles } = cited
  const speaker = refs.stakeholder(statement.speakerId)
  const { title, organization } = roleWords(cited, refs, lang)
  return citation({
    statement,
    speaker: speaker ? pick(speaker.name, lang).text : statement.speakerId,
    role: title,
    organization,
    outlet: articles.map(({ outlet }) => outlet)[0] ?? '',
    dateBasis: dateUsed?.basis,
    dateText: dateUsed ? f.date(dateUsed.date) : '',
    link: permalink(statement.id),
    lang,
    words: m.panel.citation,
  })
}

/** Copies the quote with its reference; where the browser lets it not, the text stands there. */
export function CopyButton(props: {
  cited: Cited
  refs: Pick<DetailRefs, 'stakeholder'>
  look?: ButtonLook
  /** What is read after the name, where there are several. */
  about?: string | undefined
}) {
  const language = useLanguage()
  const { m } = language
  const [byHand, setByHand] = useState<string>()
  const copy = async () => {
    const text = citationOf(props.cited, props.refs, language)
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
      <Button look={props.look ?? 'primary'} onClick={() => void copy()}>
        {m.panel.copy}
        {props.about !== undefined && <Hidden>{props.about}</Hidden>}
      </Button>
      {byHand !== undefined && (
        <label role="alert" className={styles['byHand']}>
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

/** Copying the quote with its reference, and opening its sources at the words. */
export function CopyQuote({ detail, refs }: { detail: StatementDetail; refs: DetailRefs }) {
  const { m } = useLanguage()
  const { statement, articles } = detail
  return (
    <div className={styles['actions']}>
      <CopyButton cited={detail} refs={refs} />
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
            <ButtonAnchor key={id} look="quiet" href={archiveUrl} target="_blank" rel="noreferrer">
              {m.panel.archived} <span aria-hidden="true">↗</span>
            </ButtonAnchor>
          ),
      )}
    </div>
  )
}
