import { useEffect, useState } from 'react'
import { readQueuedDraft } from './draftQueue.ts'

/**
 * The draft that was kept under a key; undefined until that is known, null where there is none.
 * `parse` gives undefined for what this version can't read; it must stay the same function.
 */
export function useKeptDraft<D>(
  key: string,
  parse: (kept: unknown) => D | undefined,
): D | null | undefined {
  const [draft, setDraft] = useState<D | null>()
  useEffect(() => {
    let gone = false
    const know = (kept: D | undefined) => {
      if (!gone) setDraft(kept ?? null)
    }
    // Where none can be read the form is as good as ever; that none can be kept it will tell.
    readQueuedDraft(key).then(
      (kept) => know(parse(kept)),
      () => know(undefined),
    )
    return () => {
      gone = true
    }
  }, [key, parse])
  return draft
}
