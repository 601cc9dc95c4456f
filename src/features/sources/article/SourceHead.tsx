import { Link } from '@tanstack/react-router'
import type { ReactNode, Ref } from 'react'
import { paths, recordKinds } from '#src/app/paths.ts'
import type { Article } from '#src/contract/records.ts'
import { FilterLink } from '#src/shell/FilterLink.tsx'
import { useViewSearch } from '#src/shell/useView.ts'
import { ButtonAnchor, buttonClass } from '#src/ui/Button.tsx'
import { DateText } from '#src/ui/DateText.tsx'
import { Localized } from '#src/ui/Localized.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useSourceWords } from '../words.ts'
import styles from './Source.module.css'

/** What is known of an article, the ways out to it, and the way to change what is known. */
export function SourceHead(props: {
  article: Article
  head: Ref<HTMLHeadingElement>
  textTool: ReactNode
}) {
  const words = useSourceWords()
  const { article } = props
  const { title, titleIs, language, url, archiveUrl, note } = article
  const searchOf = useViewSearch()
  return (
    <header className={styles['head']}>
      <p className={styles['back']}>
        <Link to={paths.sources} search={searchOf('sources')}>
          ‹ {words.article.back}
        </Link>
      </p>
      <h1 ref={props.head} tabIndex={-1} lang={titleIs === 'described' ? undefined : language}>
        {title}
      </h1>
      <p className={styles['quiet']}>{words.article.titleIs[titleIs]}</p>
      <Facts article={article} />
      {note && (
        <p className={styles['note']}>
          <Localized text={note} />
        </p>
      )}
      <p className={styles['url']}>{url}</p>
      <div className={styles['actions']}>
        <ButtonAnchor href={url} target="_blank" rel="noreferrer">
          {words.article.openSource} <span aria-hidden="true">↗</span>
        </ButtonAnchor>
        {archiveUrl !== undefined && (
          <ButtonAnchor href={archiveUrl} target="_blank" rel="noreferrer">
            {words.article.archive} <span aria-hidden="true">↗</span>
          </ButtonAnchor>
        )}
        <Link
          className={buttonClass()}
          to={paths.record}
          params={{ kind: recordKinds.article, recordId: article.id }}
          search={{ filter: {} }}
        >
          {words.article.edit}
        </Link>
        {props.textTool}
      </div>
    </header>
  )
}

function Facts({ article }: { article: Article }) {
  const { f } = useLanguage()
  const words = useSourceWords().article
  const { outlet, originalOutlet, stateMedia, author, publishedOn, retrievedOn, language } = article
  const facts: [keyof typeof words.facts, ReactNode][] = [
    [
      'outlet',
      <>
        <FilterLink values={{ outlet }}>{outlet}</FilterLink>
        {stateMedia && <span className={styles['beside']}> · {words.stateMedia}</span>}
      </>,
    ],
    ['originalOutlet', originalOutlet],
    ['author', author],
    ['published', publishedOn === undefined ? words.unknown : <DateText date={publishedOn} />],
    ['retrieved', retrievedOn && <DateText date={retrievedOn} />],
    ['language', f.language(language)],
  ]
  return (
    <dl className={styles['facts']}>
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{words.facts[name]}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
