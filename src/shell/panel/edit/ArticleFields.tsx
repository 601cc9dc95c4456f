import type { ArticleForm } from '#src/contract/statementDraft.ts'
import styles from '../../writing/form.module.css'
import { Field } from '../../writing/Field.tsx'
import { useEditWords } from '../../writing/editWords.ts'
import { LanguageField } from './LanguageField.tsx'
import { useEdit } from './editContext.ts'
import { emptyArticle } from './statementForm.ts'

/** What is known of an article that is not among the records yet. */
export function ArticleFields() {
  const { form, set, problem } = useEdit()
  const words = useEditWords()
  const article = form.newArticle ?? emptyArticle(form.language)
  const put = (change: Partial<ArticleForm>) => set({ newArticle: { ...article, ...change } })
  const typed = (at: 'url' | 'outlet' | 'title' | 'publishedOn', hint?: string) => (
    <Field label={words.article[at]} hint={hint} problem={problem(`newArticle.${at}`)}>
      {(control) => (
        <input
          {...control}
          type={at === 'url' ? 'url' : 'text'}
          autoComplete="off"
          value={article[at]}
          onChange={(event) => put({ [at]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <>
      <p className={styles['hint']}>{words.article.madeHint}</p>
      {typed('url')}
      {typed('outlet')}
      {typed('title')}
      {typed('publishedOn', words.dateHint)}
      <LanguageField
        label={words.article.language}
        value={article.language}
        problem={problem('newArticle.language')}
        onChange={(language) => put({ language })}
      />
    </>
  )
}
