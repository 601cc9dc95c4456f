/** Topics or groups that may be one, by their labels: proposals, for a person to look at. */
import type { Text2 } from '#src/contract/records.ts'
import { nameKey } from './names.ts'

interface Labelled {
  id: string
  label: Text2
  mergedIntoId?: string | undefined
}

export interface LikelyLabels {
  a: string
  b: string
  reason: 'same-name' | 'en-fr' | 'near-label'
}

/** Short words say too little to tell labels apart or together. */
const SHORTEST = 4
/** From this share of common words on, and from so many, two labels are near. */
const NEAR = 0.75
const FEWEST = 2

/** A word without its plural, roughly, in both languages. */
const stem = (word: string) => (word.length > SHORTEST ? word.replace(/(?:e?s|x)$/u, '') : word)

function wordsOf(label: string): Set<string> {
  const words = nameKey(label)
    .split(' ')
    .filter((word) => word.length >= SHORTEST)
  return new Set(words.map(stem))
}

/** Whether two labels have most of their longer words in common. */
function areNear(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const common = [...one].filter((word) => other.has(word)).length
  const all = new Set([...one, ...other]).size
  return common >= FEWEST && common / all >= NEAR
}

function reasonOf(a: Text2, b: Text2): LikelyLabels['reason'] | undefined {
  const same = (x: string | null, y: string | null) =>
    x !== null && y !== null && nameKey(x) === nameKey(y)
  if (same(a.en, b.en) || same(a.fr, b.fr)) return 'same-name'
  if (same(a.en, b.fr) || same(a.fr, b.en)) return 'en-fr'
  const near = (x: string | null, y: string | null) => x !== null && y !== null && areNear(x, y)
  return near(a.en, b.en) || near(a.fr, b.fr) ? 'near-label' : undefined
}

/**
 * Pairs with the same label, the same in two languages, or nearly the same words, in the order of
 * the records. Merged ones are left out.
 */
export function likelyLabels(records: readonly Labelled[]): LikelyLabels[] {
  const own = records.filter(({ mergedIntoId }) => mergedIntoId === undefined)
  return own.flatMap((a, at) =>
    own.slice(at + 1).flatMap((b) => {
      const reason = reasonOf(a.label, b.label)
      return reason ? [{ a: a.id, b: b.id, reason }] : []
    }),
  )
}
