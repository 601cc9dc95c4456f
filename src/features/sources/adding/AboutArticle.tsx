import type { Origin } from '#src/contract/articleDraft.ts'
import type { ReviewArticle } from '#src/contract/reviews.ts'
import type { ArticleFault } from '#src/domain/articleForm.ts'
import type { ProposedField } from '#src/domain/pasted/found.ts'
import { LanguageField } from '#src/shell/panel/edit/LanguageField.tsx'
import { useLanguageName } from '#src/shell/panel/edit/useLanguageName.ts'
import { Field } from '#src/shell/writing/Field.tsx'
import { Part } from '#src/shell/writing/Part.tsx'
import { SelectField } from '#src/shell/writing/SelectField.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './Adding.module.css'
import { useAddingWords } from './addingWords.ts'
import type { Adding } from './useAdding.ts'

type Words = ReturnType<typeof useAddingWords>

/** Says where a value stood. */
function saidFrom(from: Origin, words: Words): string {
  switch (from.is) {
    case 'meta':
    case 'json-ld':
    case 'element':
      return words.from[from.is](from.name)
    case 'line':
      return words.from.line(from.line)
    case 'known-outlet':
      return words.from['known-outlet'](from.host)
    case 'saved-from':
    case 'address':
    case 'words':
      return words.from[from.is]()
  }
}

interface Fields {
  adding: Adding
  problem: (at: ArticleFault['at']) => string | undefined
}

/**
 * Where the value of a field was taken from; or, where it was changed by hand, what was proposed
 * and a way back to that.
 */
function Whence({ adding, at }: { adding: Adding; at: ProposedField }) {
  const words = useAddingWords()
  const nameOf = useLanguageName()
  const found = adding.proposed[at]
  if (!found) return null
  const typed = adding.typed[at]
  const from = saidFrom(found.from, words)
  if (typed === undefined || typed === found.value) {
    return <p className={styles['from']}>{from}</p>
  }
  const value = at === 'language' ? nameOf(found.value) : found.value
  return (
    <p className={styles['from']}>
      {words.instead(value)} {from}.{' '}
      <Button look="quiet" onClick={() => adding.unset(at)}>
        {words.use}
      </Button>
    </p>
  )
}

/** One field of text. */
function Line(props: Fields & { at: keyof ReviewArticle; label: string; hint?: string }) {
  const { adding, at, label, hint, problem } = props
  const isLink = at === 'url' || at === 'archiveUrl'
  return (
    <Field label={label} hint={hint} problem={problem(at)}>
      {(control) => (
        <input
          {...control}
          data-field={at}
          type={isLink ? 'url' : 'text'}
          dir={isLink ? 'ltr' : 'auto'}
          lang={at === 'title' ? adding.form.language || undefined : undefined}
          autoComplete="off"
          value={adding.form[at]}
          onChange={(event) => adding.set({ [at]: event.target.value })}
        />
      )}
    </Field>
  )
}

/** The address of the article, which comes first: it may be all there is. */
export function LinkPart(props: Fields) {
  const words = useAddingWords()
  return (
    <div className={styles['link']}>
      <Line {...props} at="url" label={words.link} hint={words.linkHint} />
      <Whence adding={props.adding} at="url" />
    </div>
  )
}

const titleKinds = ['printed', 'rebuilt', 'described'] as const

/** What is known of the article: proposed from what was pasted, each with where it stood. */
export function AboutArticle(props: Fields) {
  const words = useAddingWords()
  const { adding, problem } = props
  const { fields } = words
  const line = (at: 'title' | 'outlet' | 'author' | 'publishedOn', hint?: string) => (
    <div className={styles['field']} data-wide={at === 'title' || undefined}>
      <Line {...props} at={at} label={fields[at]} {...(hint === undefined ? {} : { hint })} />
      <Whence adding={adding} at={at} />
    </div>
  )
  const kinds = titleKinds.map((id) => ({ id, name: words.titleIs[id] }))
  return (
    <Part title={words.about}>
      <div className={styles['fields']}>
        {line('title')}
        {line('outlet')}
        {line('publishedOn', adding.proposed.publishedOn ? undefined : words.dateHint)}
        {line('author')}
        <div className={styles['field']} data-field="language">
          <LanguageField
            label={fields.language}
            optional
            value={adding.form.language}
            problem={problem('language')}
            onChange={(language) => adding.set({ language })}
          />
          <Whence adding={adding} at="language" />
        </div>
      </div>
      <details className={styles['more']}>
        <summary>{words.more}</summary>
        <div className={styles['fields']}>
          <SelectField
            label={fields.titleIs}
            problem={undefined}
            value={adding.form.titleIs}
            options={kinds}
            onChange={(titleIs) => adding.set({ titleIs })}
          />
          <Line {...props} at="originalOutlet" label={fields.originalOutlet} />
          <Line {...props} at="archiveUrl" label={fields.archiveUrl} />
        </div>
      </details>
    </Part>
  )
}
