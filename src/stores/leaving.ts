/** What must be kept before the page may be loaded anew by a button of ours. */

/** Keeps what waits; gives false where it can't be kept. */
type Keep = () => Promise<boolean>

const keepers = new Set<Keep>()

/** Asks `keep` before the page is left. Gives the function that stops it. */
export function beforeLeaving(keep: Keep): () => void {
  keepers.add(keep)
  return () => keepers.delete(keep)
}

/** Keeps all that waits. False: something typed would be lost. Never throws. */
export async function keepAll(): Promise<boolean> {
  const kept = await Promise.all(Array.from(keepers, (keep) => keep().catch(() => false)))
  return kept.every(Boolean)
}
