import { useEffect, useRef, useState } from 'react'
import { beforeLeaving } from '#src/stores/leaving.ts'
import { toast } from '#src/stores/toasts.ts'
import { putQueuedDraft } from './draftQueue.ts'
import { useEditWords } from './editWords.ts'

/** Milliseconds of rest in typing after which the draft is kept. */
const REST = 400

/**
 * Keeps what is unsaved once typing rests, when the page is hidden and when the form goes.
 * `unsaved` must be the same value as long as nothing changes; `key` is where it is kept.
 */
export function useDraft(key: string, unsaved: object | undefined, hadDraft: boolean) {
  const words = useEditWords()
  const [failed, setFailed] = useState(false)
  /** `kept`: what the store has; a form begins with what was kept. */
  const state = useRef({ unsaved, kept: unsaved, stored: hadDraft, done: false, failed: false })
  const says = words.draft.kept
  /** Gives whether a draft stands in the store now. */
  const flush = useRef(async (): Promise<boolean> => {
    const { current } = state
    const wanted = current.unsaved
    if (current.done) return false
    if (current.kept === wanted || (!wanted && !current.stored)) {
      return current.stored && !current.failed
    }
    current.kept = wanted
    current.stored = wanted !== undefined
    try {
      const draft = wanted && { ...wanted, at: new Date().toISOString() }
      await putQueuedDraft(key, draft)
      current.failed = false
    } catch {
      current.failed = true
    }
    setFailed(current.failed)
    return current.stored && !current.failed
  })
  useEffect(() => {
    state.current.unsaved = unsaved
    // What was discarded goes at once: a reload must not bring it back.
    const timer = setTimeout(() => void flush.current(), unsaved ? REST : 0)
    return () => clearTimeout(timer)
  }, [unsaved])
  useEffect(() => {
    const { current } = flush
    const keep = () => void current()
    document.addEventListener('visibilitychange', keep)
    const stop = beforeLeaving(async () => {
      await current()
      return !state.current.failed || state.current.unsaved === undefined
    })
    return () => {
      stop()
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
      // One that can't be dropped is told as changed in the meantime when it is saved again.
      putQueuedDraft(key, undefined).catch(() => undefined)
    },
  }
}
