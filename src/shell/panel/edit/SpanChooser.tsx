import { useRef, useState } from 'react'
import type { ArticleChoice } from '#src/contract/choices.ts'
import type { Appearance } from '#src/contract/records.ts'
import { quotedText, withRanges, withoutPart, wordsIn } from '#src/domain/changes/spans.ts'
import { appearanceSeal, locateSpans } from '#src/domain/seals.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { Button } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import styles from '../../writing/form.module.css'
import { useEditWords } from '../../writing/editWords.ts'
import { SealLine } from '../SealLine.tsx'
import { TextChooser } from './TextChooser.tsx'
import type { ChosenText } from './TextChooser.tsx'
import { useEdit } from './editContext.ts'
import { wordsOf } from './statementForm.ts'
import own from './sources.module.css'

/** The words that are quoted from a held text, part by part, and choosing others there. */
export function SpanChooser({ at, article }: { at: number; article: ArticleChoice }) {
  const { form, set, texts, textsFailed, problem } = useEdit()
  const words = useEditWords()
  const appearance = form.appearances[at]
  const text = texts.get(article.id)
  const [opened, setOpened] = useState(appearance?.spans.length === 0)
  const [told, setTold] = useState<{ problem?: string; done?: string }>({})
  const chooser = useRef<ChosenText>(null)
  const group = useRef<HTMLDivElement>(null)
  if (!appearance) return null
  if (text === undefined) {
    return (
      <p className={styles['hint']} role={textsFailed ? 'alert' : undefined}>
        {textsFailed ? words.article.failed : words.article.loading}
      </p>
    )
  }
  const statement = { wording: form.wording, text: wordsOf(form) }
  const { spans } = appearance
  const ranges = spans.length === 0 ? [] : locateSpans(statement, appearance, text)
  const put = (next: Appearance) => {
    const appearances = form.appearances.map((each, n) => (n === at ? next : each))
    // The words stay where this article is taken out again.
    set({ appearances, text: quotedText(appearances) ?? form.text })
    const now = next.spans.map(({ exact }) => quoted(exact, article.language)).join(' ')
    setTold({ done: words.spans.taken(now) })
  }
  const choose = (further: boolean) => {
    const selected = chooser.current?.selection()
    const range = selected && wordsIn(text, selected)
    if (!range) setTold({ problem: words.spans.none })
    else if (further && ranges.length < spans.length) setTold({ problem: words.spans.lost })
    else put(withRanges(appearance, text, further ? [...ranges, range] : [range]))
  }
  const fault = problem(`appearances.${at}`)
  const wrong = told.problem ?? fault
  return (
    <div className={own['spans']} ref={group}>
      {spans.length > 0 ? (
        <>
          <ol className={own['parts']} lang={article.language}>
            {spans.map(({ start, exact }, part) => (
              <li key={`${start} ${exact}`}>
                <span>{quoted(exact, article.language)}</span>
                {spans.length > 1 && (
                  <Button
                    icon
                    look="quiet"
                    aria-label={words.spans.removePart(part + 1)}
                    title={words.spans.removePart(part + 1)}
                    onClick={() => {
                      put(withoutPart(appearance, text, part))
                      // The button is about to go; the focus stays near.
                      group.current?.querySelector<HTMLElement>('[data-open]')?.focus()
                    }}
                  >
                    ✕
                  </Button>
                )}
              </li>
            ))}
          </ol>
          <SealLine seal={appearanceSeal(statement, appearance, text)} parts={spans.length} />
        </>
      ) : (
        <p className={styles['hint']}>{words.spans.nothing}</p>
      )}
      <Button
        data-open=""
        className={styles['add']}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {opened ? words.spans.close : words.spans.correct}
      </Button>
      {opened && (
        <>
          <TextChooser
            ref={chooser}
            text={text}
            ranges={ranges}
            lang={article.language}
            label={words.spans.text(article.outlet)}
            hint={words.spans.hint}
          />
          <div className={own['choose']}>
            <Button onClick={() => choose(false)}>{words.spans.use}</Button>
            {spans.length > 0 && <Button onClick={() => choose(true)}>{words.spans.add}</Button>}
          </div>
        </>
      )}
      {wrong !== undefined && (
        <p
          role="alert"
          className={styles['problem']}
          tabIndex={-1}
          data-wanting={fault === undefined ? undefined : ''}
        >
          {wrong}
        </p>
      )}
      {/* It stands above, for whoever sees it. */}
      <div aria-live="polite">
        <Hidden>{told.done}</Hidden>
      </div>
    </div>
  )
}
