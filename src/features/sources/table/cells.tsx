import { Link } from '@tanstack/react-router'
import { paths } from '#src/app/paths.ts'
import { seals } from '#src/contract/records.ts'
import { CountLink, NarrowLink } from '#src/shell/CountLink.tsx'
import { FilterLink } from '#src/shell/FilterLink.tsx'
import { usePanelWords } from '#src/shell/panel/panelWords.ts'
import { useViewSearch } from '#src/shell/useView.ts'
import { DateText } from '#src/ui/DateText.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { useSourceWords } from '../words.ts'
import styles from './ArticlesTable.module.css'
import type { FilledArticle } from './articleLines.ts'

/** The row's first link, which opens the article; under it what its title is. */
export function TitleCell({ index, row: { article } }: FilledArticle) {
  const panel = usePanelWords()
  const searchOf = useViewSearch()
  const { id, title, titleIs, language } = article
  return (
    <>
      <Link
        className={styles['title']}
        to={paths.source}
        params={{ articleId: id }}
        search={searchOf('source')}
        lang={titleIs === 'described' ? undefined : language}
        data-opens={id}
        data-index={index}
      >
        {title}
      </Link>
      {titleIs !== 'printed' && (
        <div className={styles['beside']}>
          {titleIs === 'rebuilt' ? panel.titleRebuilt : panel.titleDescribed}
        </div>
      )}
    </>
  )
}

export function OutletCell({ row: { article } }: FilledArticle) {
  const panel = usePanelWords()
  const { outlet, originalOutlet, stateMedia } = article
  const facts = [
    originalOutlet === undefined ? undefined : panel.first(originalOutlet),
    stateMedia ? panel.stateMedia : undefined,
  ].filter((fact) => fact !== undefined)
  return (
    <>
      <FilterLink values={{ outlet }}>{outlet}</FilterLink>
      {facts.length > 0 && <div className={styles['beside']}>{facts.join(' · ')}</div>}
    </>
  )
}

export function PublishedCell({ row: { article } }: FilledArticle) {
  const words = useSourceWords()
  if (article.publishedOn === undefined) {
    return <span className={styles['beside']}>{words.noDate}</span>
  }
  return <DateText date={article.publishedOn} width="short" />
}

export function LanguageCell({ row: { article } }: FilledArticle) {
  const { f } = useLanguage()
  return f.language(article.language)
}

/** How many of the filter's statements stand in it, and how many proposals wait in its review. */
export function StatementsCell({ row: { article, statements, waiting } }: FilledArticle) {
  const words = useSourceWords()
  return (
    <>
      <CountLink
        count={statements}
        to={{ article: article.id }}
        about={words.statementsIn(statements, article.title)}
        unlinked={words.notLinked}
      />
      {waiting && (
        <div className={styles['waiting']}>
          <Link to={paths.review} params={{ reviewId: waiting.reviewId }} search={{ filter: {} }}>
            {words.waiting(waiting.proposals)}
            <Hidden>{words.waitingIn(article.title)}</Hidden>
          </Link>
        </div>
      )}
    </>
  )
}

/** The same by their seals, those that there are. */
export function SealsCell({ row: { article, seals: counts } }: FilledArticle) {
  const words = useSourceWords()
  return (
    <ul className={styles['seals']}>
      {seals.map(
        (seal) =>
          counts[seal] > 0 && (
            <li key={seal} data-seal={seal}>
              {seal === 'verified' && '✓ '}
              <NarrowLink to={{ article: article.id, seal }} unlinked={words.notLinked}>
                {words.seals[seal](counts[seal])}
                <Hidden>{words.ofArticle(article.title)}</Hidden>
              </NarrowLink>
            </li>
          ),
      )}
    </ul>
  )
}

export function HeldCell({ row: { held } }: FilledArticle) {
  const words = useSourceWords()
  return held ? words.held : <span className={styles['beside']}>{words.notHeld}</span>
}
