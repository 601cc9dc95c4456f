/**
 * The simplest rival of the extractor: whatever stands between two marks is said, and the verb of
 * saying that stands nearest, with the capital words beside it, tells by whom.
 */
import type { Place, Proposed } from '#tests/quotes/form.ts'

const PAIRS = /“([^”]+)”|«([^»]+)»|"([^"\n]+)"/gu
const VERBS =
  /(?<!\p{L})(?:said|says|added|told|stated|asked|according to|dit|déclaré|déclare|ajouté|ajoute|affirmé|affirme|expliqué|explique|selon)(?!\p{L})/giu
const NAME = /(?:\p{Lu}[\p{L}\p{M}.’'-]+ ?)+/gu
/** How far a verb may stand from the marks, and a name from the verb. */
const NEAR = 120
const NEXT_TO = 40
const FEWEST_WORDS = 3

const gap = (one: Place, other: Place) =>
  Math.max(0, Math.max(one.start, other.start) - Math.min(one.end, other.end))

function nearest(to: Place, all: readonly Place[], most: number): Place | undefined {
  let best: Place | undefined
  for (const each of all) {
    if (gap(each, to) <= most && (!best || gap(each, to) < gap(best, to))) best = each
  }
  return best
}

function places(text: string, what: RegExp): Place[] {
  return Array.from(text.matchAll(what), ({ 0: words, index }) => ({
    start: index,
    end: index + words.trimEnd().length,
  }))
}

/** All words in marks, each with the verb and the name nearest to it. */
export function nearestVerb(text: string): Proposed[] {
  const [marked, verbs, names] = [PAIRS, VERBS, NAME].map((what) => places(text, what))
  return marked!.flatMap(({ start, end }): Proposed[] => {
    const span = { start: start + 1, end: end - 1 }
    if (text.slice(span.start, span.end).trim().split(/\s+/u).length < FEWEST_WORDS) return []
    const outside = (each: Place) => each.end <= start || each.start >= end
    const cue = nearest({ start, end }, verbs!.filter(outside), NEAR)
    const speaker = cue && nearest(cue, names!.filter(outside), NEXT_TO)
    return [
      {
        ...span,
        kind: 'verbatim',
        ...(cue ? { cue } : {}),
        ...(speaker
          ? { speaker, speakerName: text.slice(speaker.start, speaker.end) }
          : { speakerName: null }),
      },
    ]
  })
}
