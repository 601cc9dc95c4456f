import { useId, useRef, useState } from 'react'
import type { ClipboardEvent, Ref } from 'react'
import { MAX_TEXT } from '#src/contract/texts.ts'
import form from '#src/shell/writing/form.module.css'
import { Field } from '#src/shell/writing/Field.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { readCopied } from '../html/readHtml.ts'
import styles from './Adding.module.css'
import { useAddingWords } from './addingWords.ts'
import { directionOf } from './direction.ts'
import type { Adding } from './useAdding.ts'
import type { Taking } from './useTaking.ts'

/** The field for the text of the article, and the ways for a file to come into it. */
export function TextPart(props: {
  adding: Adding
  taking: Taking
  /** What is wrong with what stands there. */
  fault: string | undefined
  box: Ref<HTMLTextAreaElement>
}) {
  const words = useAddingWords()
  const { adding, taking, box } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const data = event.clipboardData
    const file = data.files[0]
    const [plain, html] = [data.getData('text/plain'), data.getData('text/html')]
    if (file && plain === '' && html === '') {
      event.preventDefault()
      void taking.choose(file)
      return
    }
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    // More than could be held is not even looked through.
    const copied = html === '' || html.length > MAX_TEXT * 20 ? plain : readCopied(html)
    if (taking.paste(plain, html, { start, end }, copied)) event.preventDefault()
  }
  return (
    <div
      className={styles['text']}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (!file) return
        event.preventDefault()
        void taking.choose(file)
      }}
    >
      <Field
        label={words.text}
        hint={words.textHint(MAX_TEXT)}
        problem={taking.fault ?? props.fault}
      >
        {(control) => (
          <textarea
            {...control}
            ref={box}
            dir={directionOf(adding.text)}
            lang={adding.form.language || undefined}
            spellCheck={false}
            autoComplete="off"
            value={adding.text}
            onPaste={onPaste}
            onChange={(event) => taking.type(event.target.value)}
          />
        )}
      </Field>
      {over && <p className={styles['over']}>{words.dropHere}</p>}
      <div className={styles['row']}>
        <label className={styles['file']} htmlFor={id}>
          {words.file}
        </label>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".txt,.text,.html,.htm,text/plain,text/html"
          onChange={({ target }) => {
            void taking.choose(target.files?.[0])
            // The same file can be chosen again after it was mended.
            target.value = ''
          }}
        />
        {adding.text !== '' && (
          <span className={styles['count']}>{words.length(adding.text.length)}</span>
        )}
      </div>
      <div role="status" className={form['hint']}>
        {taking.reading ? words.reading : <TakenFrom taking={taking} />}
      </div>
      {taking.fault !== undefined && (
        <Hidden>
          <p role="alert">{taking.fault}</p>
        </Hidden>
      )}
    </div>
  )
}

/** Where the text came from, what was left out, and the way back. */
function TakenFrom({ taking }: { taking: Taking }) {
  const words = useAddingWords()
  const { taken } = taking
  if (!taken) return null
  if (taken.is === 'copied') return words.taken.copied
  const { name, read, part, before } = taken
  const told = part
    ? words.taken.page(name, read.text.length, read.whole.length)
    : read.text === read.whole
      ? words.taken.plain(name)
      : words.taken.whole(name)
  return (
    <>
      {told} {read.encoding !== undefined && words.taken.encoding(read.encoding)}{' '}
      {read.text !== read.whole && (
        <Button look="quiet" onClick={taking.turnPart}>
          {part ? words.takeWhole : words.takeArticle}
        </Button>
      )}
      {before.text !== '' && (
        <Button look="quiet" onClick={taking.bringBack}>
          {words.back}
        </Button>
      )}
    </>
  )
}
