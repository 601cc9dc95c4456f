import { useMemo, useRef } from 'react'
import { Button } from '#src/ui/Button.tsx'
import styles from '../../writing/form.module.css'
import { Part } from '../../writing/Part.tsx'
import { SelectField } from '../../writing/SelectField.tsx'
import { useEditWords } from '../../writing/editWords.ts'
import { ArticleFields } from './ArticleFields.tsx'
import { SpanChooser } from './SpanChooser.tsx'
import { useEdit } from './editContext.ts'
import { NEW_ARTICLE, emptyArticle } from './statementForm.ts'
import own from './sources.module.css'

/** The articles that the statement stands in, and its words there. */
export function SourcesPart() {
  const { form, set, articles, fresh, problem } = useEdit()
  const words = useEditWords()
  const part = useRef<HTMLDivElement>(null)
  const { appearances, newArticle } = form
  const chosen = new Set(appearances.map(({ articleId }) => articleId))
  const named = useMemo(
    () =>
      articles.map(({ id, outlet, title, held }) => {
        const name = words.article.name(outlet, title)
        return { id, name: held ? words.article.held(name) : name }
      }),
    [articles, words],
  )
  const options = named.filter(({ id }) => !chosen.has(id))
  const other = { id: NEW_ARTICLE, name: words.article.other }
  const add = (articleId: string) => {
    const language = articles.find(({ id }) => id === articleId)?.language
    set({
      appearances: [...appearances, { articleId, spans: [] }],
      ...(articleId === NEW_ARTICLE && !newArticle
        ? { newArticle: emptyArticle(form.language) }
        : {}),
      // What is printed in it is most likely in its language.
      ...(fresh && appearances.length === 0 && language !== undefined ? { language } : {}),
    })
  }
  return (
    <Part title={words.sources}>
      <div className={own['sources']} ref={part}>
        {appearances.map(({ articleId }, at) => (
          <Appearance
            key={articleId}
            at={at}
            // The last one of a new statement may go: another is asked for.
            onRemove={
              appearances.length > 1 || fresh
                ? () => {
                    set({ appearances: appearances.filter((_each, n) => n !== at) })
                    part.current?.querySelector<HTMLElement>('[data-add] select')?.focus()
                  }
                : undefined
            }
          />
        ))}
        <div data-add="">
          <SelectField
            label={appearances.length === 0 ? words.article.first : words.article.add}
            value=""
            problem={problem('appearances')}
            options={[
              { id: '', name: words.choose },
              ...(chosen.has(NEW_ARTICLE) ? [] : [other]),
              ...options,
            ]}
            onChange={(id) => {
              if (id !== '') add(id)
            }}
          />
        </div>
      </div>
    </Part>
  )
}

function Appearance(props: { at: number; onRemove: (() => void) | undefined }) {
  const { form, articles } = useEdit()
  const words = useEditWords()
  const { at, onRemove } = props
  const articleId = form.appearances[at]?.articleId ?? ''
  const article = articles.find(({ id }) => id === articleId)
  const name =
    articleId === NEW_ARTICLE
      ? words.article.made
      : article
        ? words.article.name(article.outlet, article.title)
        : articleId
  return (
    <div role="group" aria-label={name} className={own['source']}>
      <div className={own['name']}>
        <span lang={article?.language}>{name}</span>
        {onRemove && (
          <Button
            icon
            look="quiet"
            aria-label={words.article.remove(name)}
            title={words.article.remove(name)}
            onClick={onRemove}
          >
            ✕
          </Button>
        )}
      </div>
      {articleId === NEW_ARTICLE ? (
        <ArticleFields />
      ) : form.wording === 'summary' ? (
        article?.held && <p className={styles['hint']}>{words.article.ours}</p>
      ) : article?.held ? (
        <SpanChooser at={at} article={article} />
      ) : (
        <p className={styles['hint']}>{words.article.notHeld}</p>
      )}
    </div>
  )
}
