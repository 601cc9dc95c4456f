import { Hidden } from '#src/ui/Hidden.tsx'
import { ArticleLine } from '#src/shell/panel/Appearances.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { NarrowLink } from '../CountLink.tsx'
import { useStakeholderWords } from '../words.ts'
import styles from './Profile.module.css'
import type { ProfilePart } from './part.ts'

/** The articles that its statements stand in, most statements first. */
export function Articles({ detail, refs }: ProfilePart) {
  const { m } = useLanguage()
  const words = useStakeholderWords().profile
  const { id } = detail.stakeholder
  // Where it said nothing itself, these are of what was said on its behalf.
  const by = detail.heard.said > 0 ? { stakeholder: id } : { onBehalfOf: id, notBy: id }
  return (
    <ul className={styles['articles']}>
      {detail.articles.map(({ id: articleId, count }) => {
        const article = refs.article(articleId)
        if (!article) return null
        return (
          <li key={articleId}>
            <div>
              <ArticleLine article={article} />
              <p className={styles['url']}>{article.url}</p>
            </div>
            <div className={styles['articleLinks']}>
              <NarrowLink to={{ ...by, article: articleId }}>
                {m.records.statements(count)}
                <Hidden>, {article.title}</Hidden>
              </NarrowLink>
              <a href={article.url} target="_blank" rel="noreferrer" className={styles['source']}>
                {words.openArticle}
                <Hidden>, {article.title}</Hidden> <span aria-hidden="true">↗</span>
              </a>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
