import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { reanchorStatement } from '#src/client/texts.ts'
import type { Article } from '#src/contract/records.ts'
import type { Move, Place, ReanchorAnswer } from '#src/contract/texts.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { keptName, setPreferences } from '#src/stores/preferences.ts'
import { Button } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { useLanguage } from '#src/ui/language.tsx'
import { AboutChange } from '../writing/AboutChange.tsx'
import { WriteProblem } from '../writing/WriteProblem.tsx'
import { tellSaved } from '../writing/tellSaved.ts'
import { useEditWords } from '../writing/editWords.ts'
import form from '../writing/form.module.css'
import { useWrite } from '../writing/useWrite.ts'
import styles from './Text.module.css'
import { useTextWords } from './textWords.ts'

interface Props {
  statementId: string
  article: Article
  /** Nothing was ever changed in this browser. */
  first: boolean
  onClose: () => void
  onSaved: () => void
}

/** Shows where a quotation was recorded and where it stands, and gives it that place. */
export function ReanchorDialog(props: Props) {
  const { statementId, article, onClose } = props
  const { m } = useLanguage()
  const words = useTextWords()
  const edit = useEditWords()
  const formId = useId()
  const [all, setAll] = useState(false)
  const [by, setBy] = useState(keptName())
  const [why, setWhy] = useState('')
  const writing = useWrite()
  const asked = { by: '', articleId: article.id }
  const places = useQuery({
    queryKey: ['reanchor-check', statementId, article.id],
    queryFn: () => reanchorStatement(statementId, { ...asked, dry: true }),
    gcTime: 0,
    retry: false,
  })
  const told = places.error ? undefined : places.data

  const save = async (answer: ReanchorAnswer): Promise<void> => {
    const chosen = answer.items.slice(0, all ? undefined : 1)
    const ids = new Set([article.id, ...chosen.map(({ statement }) => statement.id)])
    const reason = why.trim()
    const written = await writing.write(() =>
      reanchorStatement(statementId, {
        ...asked,
        by: by.trim(),
        ...(reason === '' ? {} : { why: reason }),
        all,
        expected: answer.expected.filter(({ entityId }) => ids.has(entityId)),
      }),
    )
    if (!written) {
      void places.refetch()
      return
    }
    if (by.trim() !== keptName()) setPreferences({ by: by.trim() })
    const done = words.reanchored(chosen.length)
    tellSaved(edit, props.first, done)
    props.onSaved()
  }

  return (
    <Dialog
      title={words.reanchor}
      onClose={onClose}
      footer={
        <div className={styles['foot']}>
          {writing.problem && <WriteProblem problem={writing.problem} stale={words.stale} />}
          <div className={styles['buttons']}>
            {told && (
              <Button
                type="submit"
                form={formId}
                look="primary"
                aria-disabled={writing.writing || places.isFetching}
              >
                {writing.writing ? edit.saving : edit.save}
              </Button>
            )}
            <Button onClick={onClose}>{told ? edit.cancel : m.shell.close}</Button>
          </div>
        </div>
      }
    >
      {places.isError && <p role="alert">{words.notMoved}</p>}
      {told && (
        <form
          id={formId}
          className={form['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!writing.writing && !places.isFetching) void save(told)
          }}
        >
          <p className={styles['lead']}>{words.reanchorLead}</p>
          <Moves moves={told.items[0]?.moves ?? []} article={article} />
          <Others told={told} all={all} setAll={setAll} article={article} />
          <AboutChange about={{ by, why, setBy, setWhy }} problem={() => undefined} />
        </form>
      )}
    </Dialog>
  )
}

/** The other moved quotations of the article: taken along in the same change, if that is wished. */
function Others(props: {
  told: ReanchorAnswer
  all: boolean
  setAll: (all: boolean) => void
  article: Article
}) {
  const words = useTextWords()
  const [, ...others] = props.told.items
  if (others.length === 0) return null
  return (
    <>
      <label className={styles['others']}>
        <input
          type="checkbox"
          checked={props.all}
          onChange={(event) => props.setAll(event.target.checked)}
        />
        {words.others(others.length)}
      </label>
      {props.all &&
        others.map(({ statement, moves }) => (
          <section key={statement.id}>
            <p className={styles['words']} lang={statement.language}>
              {quoted(statement.text, statement.language)}
            </p>
            <Moves moves={moves} article={props.article} />
          </section>
        ))}
    </>
  )
}

function Moves({ moves, article }: { moves: readonly Move[]; article: Article }) {
  const words = useTextWords()
  return moves.map(({ from, to }) => (
    <div key={to.start} className={styles['move']}>
      <div>
        <Head title={words.oldPlace} place={from} />
        {from ? <Around place={from} article={article} /> : <Quiet>{words.noPlace}</Quiet>}
      </div>
      <div>
        <Head title={words.newPlace} place={to} />
        <Around place={to} article={article} lit />
      </div>
    </div>
  ))
}

function Quiet(props: { children: string }) {
  return <p className={styles['quiet']}>{props.children}</p>
}

function Head({ title, place }: { title: string; place: Place | undefined }) {
  const words = useTextWords()
  return (
    <h3>
      {title} {place && <span>{words.characters(place.start, place.end)}</span>}
    </h3>
  )
}

/** A place in the text with what stands around it; the words that count are lit. */
function Around(props: { place: Place; article: Article; lit?: boolean }) {
  const words = useTextWords()
  const { start, end, before, there, after } = props.place
  const { text = '', language } = props.article
  if (before + there === '') return <Quiet>{words.pastEnd}</Quiet>
  return (
    <p className={styles['place']} lang={language}>
      {start > before.length && '… '}
      {before}
      {props.lit ? <mark>{there}</mark> : <u>{there}</u>}
      {after}
      {end + after.length < text.length && ' …'}
    </p>
  )
}
