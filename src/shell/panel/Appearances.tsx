import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '#src/app/paths.ts'
import type { ArticleRef, StatementDetail } from '#src/contract/answers.ts'
import type { Article } from '#src/contract/records.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { useLanguage } from '#src/ui/language.tsx'
import { FilterLink } from '../FilterLink.tsx'
import { useViewSearch } from '../useView.ts'
import styles from './PanelBody.module.css'
import { usePanelWords } from './panelWords.ts'

/** Each article the statement stands in, with its own seal where there are several. */
export function Appearances(props: {
  detail: StatementDetail
  /** What can be done about the text that is held of an article, or isn’t. */
  toolOf?: (article: Article) => ReactNode
}) {
  const { m } = useLanguage()
  const panel = usePanelWords()
  const { statement, articles, appearanceSeals } = props.detail
  const { printedIn, reportedIn } = panel.fields
  return (
    <dl className={styles['list']} style={{ marginTop: 5 }}>
      <dt>{statement.wording === 'printed' ? printedIn : reportedIn}</dt>
      {articles.map((article, at) => (
        <dd key={article.id}>
          <ArticleLine article={article} />
          {articles.length > 1 && statement.wording === 'printed' && (
            <span className={styles['quiet']}>
              {' '}
              · {m.records.seal[appearanceSeals[at] ?? 'not-held']}
            </span>
          )}
          {statement.wording === 'printed' && (
            <div className={styles['tool']}>{props.toolOf?.(article)}</div>
          )}
        </dd>
      ))}
    </dl>
  )
}

/** Outlet, title as it is known, and what is known of its publication. */
export function ArticleLine({ article }: { article: ArticleRef }) {
  const { f } = useLanguage()
  const panel = usePanelWords()
  const searchOf = useViewSearch()
  const { titleIs, title, language } = article
  const facts = [
    article.publishedOn === undefined
      ? panel.publishedUnknown
      : panel.publishedOn(f.date(article.publishedOn)),
    article.originalOutlet === undefined ? undefined : panel.first(article.originalOutlet),
    article.stateMedia ? panel.stateMedia : undefined,
    titleIs === 'rebuilt' ? panel.titleRebuilt : undefined,
    titleIs === 'described' ? panel.titleDescribed : undefined,
    article.author,
  ]
  return (
    <>
      <FilterLink values={{ outlet: article.outlet }}>{article.outlet}</FilterLink>
      {panel.outletJoin}
      <Link
        className={styles['link']}
        to={paths.source}
        params={{ articleId: article.id }}
        search={searchOf('source')}
        lang={titleIs === 'described' ? undefined : language}
      >
        {titleIs === 'printed' ? quoted(title, language) : title}
      </Link>
      <div className={styles['quiet']}>
        {facts.filter((fact) => fact !== undefined).join(' · ')}
      </div>
    </>
  )
}
