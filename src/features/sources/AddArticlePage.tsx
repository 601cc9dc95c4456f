import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { paths } from '#src/app/paths.ts'
import { changesQuery, choicesQuery } from '#src/client/queries.ts'
import type { ArticleDraft } from '#src/contract/articleDraft.ts'
import type { ArticleChoice } from '#src/contract/choices.ts'
import { articleFaults } from '#src/domain/articleForm.ts'
import { ListProblem } from '#src/shell/ListProblem.tsx'
import { KeepingPage, Lead } from '#src/shell/keeping/KeepingPage.tsx'
import form from '#src/shell/writing/form.module.css'
import { WriteProblem } from '#src/shell/writing/WriteProblem.tsx'
import { HeadingContext } from '#src/shell/writing/FormHeading.ts'
import { useKeptDraft } from '#src/shell/writing/useKeptDraft.ts'
import { Button } from '#src/ui/Button.tsx'
import { useTitle } from '#src/ui/useTitle.ts'
import { AboutArticle, LinkPart } from './adding/AboutArticle.tsx'
import styles from './adding/Adding.module.css'
import { LikelyArticles } from './adding/LikelyArticles.tsx'
import { TextPart } from './adding/TextPart.tsx'
import { ADDING_DRAFT, parseAddingDraft } from './adding/addingDraft.ts'
import { useAddingWords } from './adding/addingWords.ts'
import { useAdding } from './adding/useAdding.ts'
import { useBegin } from './adding/useBegin.ts'
import { useLikely } from './adding/useLikely.ts'
import { useTaking } from './adding/useTaking.ts'
import { useSourceWords } from './words.ts'

/** Where an article comes in: pasted, dropped, chosen as a file, or as a link alone. */
export function AddArticlePage() {
  const words = useAddingWords()
  const { article } = useSourceWords()
  useTitle(words.title)
  const choices = useQuery(choicesQuery())
  const log = useQuery(changesQuery({ limit: 1 }))
  const draft = useKeptDraft(ADDING_DRAFT, parseAddingDraft)
  return (
    <KeepingPage narrow>
      <p className={styles['up']}>
        <Link to={paths.sources} search={{ filter: {} }}>
          ‹ {article.back}
        </Link>
      </p>
      <h1>{words.title}</h1>
      <Lead>{words.lead}</Lead>
      {log.data?.writable === false && (
        <p role="alert" className={form['told']}>
          {words.readOnly}
        </p>
      )}
      {choices.isError && !choices.data ? (
        <ListProblem error={choices.error} retry={() => void choices.refetch()} />
      ) : (
        choices.data &&
        draft !== undefined && (
          <AddForm articles={choices.data.articles} draft={draft ?? undefined} />
        )
      )}
    </KeepingPage>
  )
}

function AddForm(props: { articles: readonly ArticleChoice[]; draft: ArticleDraft | undefined }) {
  const words = useAddingWords()
  const adding = useAdding(props.draft, props.articles)
  const taking = useTaking(adding)
  const likely = useLikely(adding)
  const begin = useBegin(adding, likely)
  const [tried, setTried] = useState(false)
  const [asked, setAsked] = useState(false)
  const [shownDraft, setShownDraft] = useState(props.draft !== undefined)
  const box = useRef<HTMLTextAreaElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  const page = useRef<HTMLFormElement>(null)
  const { text } = adding
  const blank = text !== '' && text.trim() === ''
  const faults = tried ? articleFaults(adding.form) : []
  const problem = (at: string) => {
    const fault = faults.find((each) => each.at === at)
    return fault && words.faults[fault.code]
  }

  const go = async () => {
    if (begin.busy || begin.writable === false) return
    setTried(true)
    if (blank) {
      box.current?.focus()
      return
    }
    const [wrong] = articleFaults(adding.form)
    if (wrong) {
      const field = page.current?.querySelector<HTMLElement>(`[data-field="${wrong.at}"]`)
      field?.closest('details')?.setAttribute('open', '')
      const control = field?.matches('input') ? field : field?.querySelector('select, input')
      ;(control as HTMLElement | null | undefined)?.focus()
      return
    }
    if ((await begin.go()) !== 'likely') return
    likely.lookAgain()
    setAsked(true)
    head.current?.focus()
  }

  return (
    <form
      ref={page}
      className={`${form['form']} ${styles['form']}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      {shownDraft && (
        <div className={form['notice']}>
          <span>{words.draft.shown}</span>
          <Button
            onClick={() => {
              adding.clear()
              taking.forget()
              setShownDraft(false)
              box.current?.focus()
            }}
          >
            {words.draft.discard}
          </Button>
        </div>
      )}
      <LinkPart adding={adding} problem={problem} />
      <TextPart
        adding={adding}
        taking={taking}
        fault={tried && blank ? words.faults.blank : undefined}
        box={box}
      />
      <LikelyArticles
        likely={likely}
        yours={adding.form}
        text={text}
        choices={begin}
        head={head}
        asked={asked}
      />
      <HeadingContext value="h2">
        <AboutArticle adding={adding} problem={problem} />
      </HeadingContext>
      <div className={styles['foot']}>
        {begin.problem && <WriteProblem problem={begin.problem} />}
        {adding.draftFailed && (
          <p role="alert" className={form['told']}>
            {words.draft.notKept}
          </p>
        )}
        <Button type="submit" look="primary" aria-disabled={begin.busy || begin.writable === false}>
          {begin.busy
            ? text === ''
              ? words.storing
              : words.beginning
            : text === ''
              ? words.store
              : words.begin}
        </Button>
        <Told adding={adding} />
      </div>
    </form>
  )
}

/** What the button will do that may not be expected. */
function Told({ adding }: { adding: ReturnType<typeof useAdding> }) {
  const words = useAddingWords()
  if (adding.text === '') return <p className={form['hint']}>{words.storeHint}</p>
  const { language } = adding.form
  if (language === '' || /^(?:en|fr)(?:-|$)/.test(language)) return null
  return <p className={form['hint']}>{words.thirdLanguage}</p>
}
