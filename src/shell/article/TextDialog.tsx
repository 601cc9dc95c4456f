import { useEffect, useId, useRef } from 'react'
import type { Article } from '#src/contract/records.ts'
import type { TextDraft } from '#src/contract/textDraft.ts'
import { Button, ButtonAnchor } from '#src/ui/Button.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { ArticleLine } from '../panel/Appearances.tsx'
import { AboutChange } from '../writing/AboutChange.tsx'
import { Field } from '../writing/Field.tsx'
import { WriteProblem } from '../writing/WriteProblem.tsx'
import { useEditWords } from '../writing/editWords.ts'
import { useKeptDraft } from '../writing/useKeptDraft.ts'
import form from '../writing/form.module.css'
import { TextResult } from './TextResult.tsx'
import styles from './Text.module.css'
import { useTextWords } from './textWords.ts'
import { useHolding } from './useHolding.ts'
import { parseTextDraft, textDraftKey } from './textDraft.ts'

interface Props {
  article: Article
  title: string
  /** Nothing was ever changed in this browser. */
  first: boolean
  onClose: () => void
  onSaved: () => void
}

/**
 * Holds a text of an article, another one, or none: what is pasted, what that makes of the
 * article's quotations, and who does it why. What was typed outlives a failed save and a reload.
 */
export function TextDialog(props: Props) {
  const draft = useKeptDraft(textDraftKey(props.article.id), parseTextDraft)
  if (draft === undefined) return null
  return <Opened {...props} draft={draft ?? undefined} />
}

function Opened(props: Props & { draft: TextDraft | undefined }) {
  const { article, onClose } = props
  const words = useTextWords()
  const edit = useEditWords()
  const formId = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const model = useHolding(props)
  const { away, check, fault, saving } = model
  // The text is what one came for, not the button that closes.
  useEffect(() => box.current?.focus(), [away])
  return (
    <Dialog
      title={props.title}
      onClose={onClose}
      footer={
        <div className={styles['foot']}>
          {fault !== undefined && away && (
            <p role="alert" className={form['told']}>
              {fault}
            </p>
          )}
          {model.problem && <WriteProblem problem={model.problem} stale={words.stale} />}
          {model.draftFailed && (
            <p role="alert" className={form['told']}>
              {edit.draft.notKept}
            </p>
          )}
          <div className={styles['buttons']}>
            <Button
              type="submit"
              form={formId}
              look="primary"
              aria-disabled={saving || (!check.current && !model.empty)}
            >
              {saving ? edit.saving : edit.save}
            </Button>
            <Button onClick={onClose}>{edit.cancel}</Button>
            {article.text !== undefined && (
              <Button look="quiet" onClick={() => model.setAway(!away)}>
                {away ? words.keepText : words.remove}
              </Button>
            )}
          </div>
        </div>
      }
    >
      <form
        id={formId}
        className={form['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void model.save()
          if (model.empty) box.current?.focus()
        }}
      >
        <div className={styles['source']}>
          <div>
            <ArticleLine article={article} />
          </div>
          <ButtonAnchor href={article.url} target="_blank" rel="noreferrer">
            {words.openSource} <span aria-hidden="true">↗</span>
          </ButtonAnchor>
        </div>
        {model.draft && (
          <div className={form['notice']}>
            <span>{edit.draft.shown(new Date(model.draft.at))}</span>
            <Button onClick={model.discard}>{edit.draft.discard}</Button>
          </div>
        )}
        {away ? (
          <p className={styles['lead']}>{words.removing}</p>
        ) : (
          <Field label={words.text} hint={words.hint} problem={fault}>
            {(control) => (
              <textarea
                {...control}
                ref={box}
                className={styles['text']}
                lang={article.language}
                spellCheck={false}
                autoComplete="off"
                value={model.text}
                onChange={(event) => model.setText(event.target.value)}
              />
            )}
          </Field>
        )}
        <TextResult check={check} empty={model.empty} />
        <AboutChange about={model.about} problem={() => undefined} />
      </form>
    </Dialog>
  )
}
