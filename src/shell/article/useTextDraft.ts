import { useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from '#src/client/drafts.ts'
import { TextDraft } from '#src/contract/textDraft.ts'
import { toast } from '#src/stores/toasts.ts'

/** Milliseconds of rest in typing after which the draft is kept. */
const REST = 400

const keyOf = (articleId: string) => `article-text:${articleId}`

/** Drafts are kept, read and dropped one after another, so that a late one never wins. */
let last: Promise<unknown> = Promise.resolve()
function next<T>(action: () => Promise<T>): Promise<T> {
  const mine = last.then(action, action)
  last = mine.catch(() => undefined)
  return mine
}

/** What was typed for an article and not saved; undefined until that is known, null: nothing. */
export function useKeptText(articleId: string): TextDraft | null | undefined {
  const [kept, setKept] = useState<TextDraft | null>()
  useEffect(() => {
    let gone = false
    const know = (value: unknown) => {
      if (!gone) setKept(TextDraft.safeParse(value).data ?? null)
    }
    next(() => readDraft(keyOf(articleId))).then(know, know)
    return () => {
      gone = true
    }
  }, [articleId])
  return kept
}

type Unsaved = Pick<TextDraft, 'text' | 'why'>

/**
 * Keeps what is unsaved once typing rests, when the page is hidden and when the dialog goes; then
 * it says so with `says`. `unsaved` must be the same value as long as nothing changes.
 */
export function useTextDraft(
  articleId: string,
  unsaved: Unsaved | undefined,
  had: boolean,
  says: string,
) {
  const [failed, setFailed] = useState(false)
  const state = useRef({ unsaved, kept: unsaved, stored: had, done: false })
  const flush = useRef(async (): Promise<boolean> => {
    const { current } = state
    const wanted = current.unsaved
    if (current.done || (!wanted && !current.stored)) return false
    if (current.kept === wanted) return current.stored
    current.kept = wanted
    current.stored = wanted !== undefined
    const key = keyOf(articleId)
    try {
      await next(() =>
        wanted ? keepDraft(key, { ...wanted, at: new Date().toISOString() }) : dropDraft(key),
      )
      setFailed(false)
    } catch {
      current.stored = false
      setFailed(true)
    }
    return current.stored
  })
  useEffect(() => {
    state.current.unsaved = unsaved
    const timer = setTimeout(() => void flush.current(), REST)
    return () => clearTimeout(timer)
  }, [unsaved])
  useEffect(() => {
    const { current } = flush
    const keep = () => void current()
    document.addEventListener('visibilitychange', keep)
    return () => {
      document.removeEventListener('visibilitychange', keep)
      void current().then((kept) => kept && toast(says))
    }
  }, [says])
  return {
    /** Whether the last attempt to keep it failed. */
    failed,
    /** Lets the draft go for good: it was saved. */
    finish() {
      state.current.done = true
      next(() => dropDraft(keyOf(articleId))).catch(() => undefined)
    },
  }
}
