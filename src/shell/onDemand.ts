import { useEffect, useState } from 'react'

/** Code that loads when it is wanted first, and is kept. */
export interface OnDemand<T> {
  /** Loads it, or gives what is loaded. Rejects where it can't be; the next call tries again. */
  load: () => Promise<T>
  /** Undefined until it has been loaded. */
  loaded: () => T | undefined
  /** Tells when it has been loaded; gives the way to be told no more. */
  subscribe: (tell: () => void) => () => void
}

/** `fetchPart` imports the code. */
export function onDemand<T>(fetchPart: () => Promise<T>): OnDemand<T> {
  let part: T | undefined
  let loading: Promise<T> | undefined
  const listeners = new Set<() => void>()
  return {
    load: () => {
      loading ??= fetchPart().then(
        (loaded) => {
          part = loaded
          for (const tell of listeners) tell()
          return loaded
        },
        (error: unknown) => {
          loading = undefined
          throw error
        },
      )
      return loading
    },
    loaded: () => part,
    subscribe: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
}

/** The code of a part that is shown now: at once where it is loaded already. */
export function usePart<T>(part: OnDemand<T>) {
  const [held, setHeld] = useState(() => ({ loaded: part.loaded(), failed: false }))
  useEffect(() => {
    if (held.loaded !== undefined || held.failed) return
    let current = true
    part.load().then(
      (loaded) => current && setHeld({ loaded, failed: false }),
      () => current && setHeld({ loaded: undefined, failed: true }),
    )
    return () => {
      current = false
    }
  }, [part, held])
  return { ...held, retry: () => setHeld({ loaded: undefined, failed: false }) }
}
