/**
 * What a page that goes could not keep in time: a database answers too late for it. It is written at
 * once, and taken up by the next page that shows the same thing.
 */
const PREFIX = 'parley:left:'

/** Leaves a value behind. A browser that keeps nothing loses it, and is told of that elsewhere. */
export function leaveBehind(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value))
  } catch {
    // Nobody is there any more to be told.
  }
}

/** Takes up what was left, unchecked; undefined: nothing. A second call finds nothing. */
export function takeLeft(key: string): unknown {
  try {
    const raw = localStorage.getItem(PREFIX + key)
    localStorage.removeItem(PREFIX + key)
    return raw === null ? undefined : (JSON.parse(raw) as unknown)
  } catch {
    return undefined
  }
}
