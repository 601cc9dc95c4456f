import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { setArticleText } from '#src/client/texts.ts'
import type { Article } from '#src/contract/records.ts'
import { MAX_TEXT } from '#src/contract/texts.ts'
import type { TextDraft } from '#src/contract/textDraft.ts'
import { keptName, setPreferences } from '#src/stores/preferences.ts'
import { toast } from '#src/stores/toasts.ts'
import { useEditWords } from '../writing/editWords.ts'
import { tellSaved } from '../writing/tellSaved.ts'
import { useDraft } from '../writing/useDraft.ts'
import { useWrite } from '../writing/useWrite.ts'
import { textDraftKey } from './textDraft.ts'
import { useTextWords } from './textWords.ts'

/** Milliseconds of rest in typing after which the quotations are looked for. */
const REST = 250

/** A value once it has stood still for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** What a text would make of an article's quotations, kept up with what is typed and changed. */
function useCheck(articleId: string, wanted: string | null) {
  const settled = useSettled(wanted)
  const check = useQuery({
    queryKey: ['text-check', articleId, settled],
    queryFn: () => setArticleText(articleId, { by: '', dry: true, text: settled }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  })
  const current = settled === wanted && !check.isPlaceholderData && !check.isFetching
  return {
    /** Of the text that stands there, or, while that is looked through, of the one before. */
    answer: wanted === '' ? undefined : check.data,
    current,
    failed: current && check.isError,
    again: () => void check.refetch(),
  }
}

/** The state of the dialog that holds a text of an article, or takes it away. */
export function useHolding(props: {
  article: Article
  draft: TextDraft | undefined
  /** Nothing was ever changed in this browser. */
  first: boolean
  onSaved: () => void
}) {
  const words = useTextWords()
  const edit = useEditWords()
  const { article, draft } = props
  const held = article.text ?? ''
  const [text, setText] = useState(draft?.text ?? held)
  const [away, setAway] = useState(false)
  const [by, setBy] = useState(keptName())
  const [why, setWhy] = useState(draft?.why ?? '')
  const [shownDraft, setShownDraft] = useState(draft)
  const [fault, setFault] = useState<string>()
  const writing = useWrite()
  const tooLong = !away && text.length > MAX_TEXT
  const check = useCheck(article.id, away ? null : tooLong ? '' : text)
  const unsaved = useMemo(
    () => (text === held && why === '' ? undefined : { text, why }),
    [text, held, why],
  )
  const keeping = useDraft(textDraftKey(article.id), unsaved, draft !== undefined)

  const save = async (): Promise<void> => {
    if (writing.writing) return
    setFault(undefined)
    if (!away && text === '') {
      setFault(words.wanting)
      return
    }
    if (tooLong) return
    // What a save would do stands there before it is done.
    if (!check.current || !check.answer) return
    const { expected } = check.answer
    const reason = why.trim()
    const answer = await writing.write(() =>
      setArticleText(article.id, {
        by: by.trim(),
        ...(reason === '' ? {} : { why: reason }),
        text: away ? null : text,
        expected,
      }),
    )
    if (!answer) {
      check.again()
      return
    }
    if (!answer.change) {
      setFault(edit.unchanged)
      return
    }
    if (by.trim() !== keptName()) setPreferences({ by: by.trim() })
    keeping.finish()
    const told = away ? words.removed : words.saved
    tellSaved(edit, props.first, told)
    props.onSaved()
  }

  return {
    text,
    setText(next: string) {
      setText(next)
      setFault(undefined)
    },
    away,
    setAway(next: boolean) {
      setAway(next)
      setFault(undefined)
      writing.clear()
    },
    about: { by, why, setBy, setWhy },
    draft: shownDraft,
    discard() {
      setText(held)
      setWhy('')
      setShownDraft(undefined)
      toast(edit.draft.discarded)
    },
    fault: tooLong ? words.tooLong(MAX_TEXT) : fault,
    /** No text that could be looked through stands there. */
    empty: tooLong || (!away && text === ''),
    check,
    saving: writing.writing,
    problem: writing.problem,
    draftFailed: keeping.failed,
    save,
  }
}
