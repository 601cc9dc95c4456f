/** On which day something was said, where the words around its cue of saying state it. */
import { isPartialDate } from '#src/contract/records.ts'
import type { Range } from '#src/domain/changes/spans.ts'
import { fold } from '#src/contract/tokens.ts'

const months = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
]
const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const month = `(${months.flat().join('|')})`
/** “on Thursday, April 17, 2025”, “on 17 April”, “le jeudi 17 avril 2025”. */
const stated = new RegExp(
  `\\b(?:on|le|ce) (?:${weekday},? )?(?:${month} (\\d{1,2})|(\\d{1,2})(?:er|st|nd|rd|th)? ${month})(?:,? (\\d{4}))?\\b`,
  'u',
)

/** So far from the cue a date still belongs to it. */
const NEAR = 60

/**
 * The day stated near a cue, in its own sentence, `2025-04-17`; undefined where none is. Where no
 * year stands there it is the last such day up to publication, of which at least the year is known.
 */
export function saidDate(text: string, cue: Range, publishedOn: string): string | undefined {
  const before =
    text
      .slice(Math.max(0, cue.start - NEAR), cue.start)
      .split(/[.!?\n]/u)
      .at(-1) ?? ''
  const after = text.slice(cue.end, cue.end + NEAR).split(/[.!?\n“«"]/u, 1)[0] ?? ''
  const found =
    stated.exec(fold(after).replaceAll(/\s+/gu, ' ')) ??
    stated.exec(fold(before).replaceAll(/\s+/gu, ' '))
  if (!found) return undefined
  const [, first, firstDay, secondDay, second, year] = found
  const number = months.findIndex((names) => names.includes(first ?? second ?? '')) + 1
  const day = `${String(number).padStart(2, '0')}-${(firstDay ?? secondDay ?? '').padStart(2, '0')}`
  if (year !== undefined) return valid(`${year}-${day}`)
  if (!isPartialDate(publishedOn)) return undefined
  const published = publishedOn.slice(0, 4)
  const later = `${published}-${day}`.slice(0, publishedOn.length) > publishedOn
  return valid(`${later ? Number(published) - 1 : published}-${day}`)
}

const valid = (date: string) => (isPartialDate(date) ? date : undefined)
