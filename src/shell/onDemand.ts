import { useEffect, useState } from 'react'

/** Code that loads when it is wanted first, and is kept. */
export interface OnDemand<T> {
  /** Loads it, or gives what is loaded. Rejects where it can't be; the next call tries again. */
  load: () => Promise<T>
  /** Undefined until it has been loaded. */
  loaded: () => T | undefined
}

/** `fetchPart` imports the code. */
export function onDemand<T>(fetchPart: () => Promise<T>): OnDemand<T> {
  let part: T | undefined
  let loading: Promise<T> | undefined
  return {
    load: () => {
      loading ??= fetchPart().then(
        (loaded) => (part = loaded),
        (error: unknown) => {
          loading = undefined
          throw error
        },
      )
      return loading
    },
    loaded: () => part,
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

/** Milliseconds between the first drawing of a view and the first thing fetched ahead. */
const REST = 3000

/** Whether the person, or a dear line, asks for few bytes. */
const isSparing = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

/** Loads parts one by one once the view has been drawn for a while and the page rests. */
export function useFetchAhead(drawn: boolean, parts: readonly OnDemand<unknown>[]) {
  useEffect(() => {
    if (!drawn || isSparing()) return
    let handle: number | undefined
    const begin = async () => {
      for (const part of parts) {
        // Who wants it later loads it then.
        await part.load().catch(() => {})
      }
    }
    const timer = setTimeout(() => {
      // Safari has no idle callback.
      if ('requestIdleCallback' in window) handle = requestIdleCallback(() => void begin())
      else void begin()
    }, REST)
    return () => {
      clearTimeout(timer)
      if (handle !== undefined) cancelIdleCallback(handle)
    }
  }, [drawn, parts])
}
