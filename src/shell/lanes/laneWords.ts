/** Accessible names of lanes, marks and bars. */
import type { Lane, LaneMark, Timeline } from '#src/contract/lanes.ts'
import { barStances } from '#src/contract/records.ts'
import { dayText } from '#src/domain/dates.ts'
import { pick } from '#src/domain/text2.ts'
import { timeline as en } from '#src/i18n/en/timeline.ts'
import { timeline as fr } from '#src/i18n/fr/timeline.ts'
import type { LanguageValue } from '#src/ui/language.tsx'
import type { Crowd } from './crowds.ts'

export const timelineWords = { en, fr }

/** How lanes, marks and bars of one answer are named, in one language. */
export interface LaneWords {
  lane(at: number): string
  /** `34 statements · 2 undated`. */
  count(lane: Lane): string
  mark(mark: LaneMark): string
  /** `DRC government, about 14 April 2025: 7 statements, 5 supports, 2 neutral`. */
  bar(lane: number, crowd: Crowd): string
}

/** Where a crowd stands, in words: its date where it has one, else the day in its middle. */
function crowdDate({ items, first, last }: Crowd, { f, lang }: LanguageValue): string {
  const dates = new Set(items.map(({ date }) => date))
  const [only] = dates
  if (dates.size === 1 && only !== undefined) return f.date(only)
  return timelineWords[lang].about(f.date(dayText(Math.floor((first + last) / 4))))
}

/** Prepares the names for an answer. */
export function laneWords(timeline: Timeline, language: LanguageValue): LaneWords {
  const { m, f, lang } = language
  const words = timelineWords[lang]
  const names = new Map(timeline.stakeholders.map(({ id, name }) => [id, pick(name, lang).text]))
  const claims = new Map(timeline.topics.map(({ id, label }) => [id, pick(label, lang).text]))
  const laneLabel = (at: number) => {
    const label = timeline.lanes[at]?.label
    return label ? pick(label, lang).text : words.noPosition
  }
  return {
    lane: laneLabel,
    count: ({ count, undated }) =>
      undated > 0
        ? `${words.laneCount(count)} · ${words.undatedIn(undated)}`
        : words.laneCount(count),
    mark({ speakerId, date, basis, positions }) {
      const day = f.date(date)
      const said = basis === 'said' ? day : words[basis](day)
      const stances = positions.map(({ topicId, stance }) =>
        m.records.position(m.records.stance[stance], claims.get(topicId) ?? topicId),
      )
      const taken = stances.length > 0 ? stances.join(words.positionsJoin) : m.records.stance.none
      return words.mark(names.get(speakerId) ?? speakerId, said, taken)
    },
    bar(lane, crowd) {
      const stances = barStances
        .filter((stance) => crowd.counts[stance] > 0)
        .map((stance) => words.part(crowd.counts[stance], m.records.stance[stance]))
      return words.bar(laneLabel(lane), crowd.count, crowdDate(crowd, language), stances.join(', '))
    },
  }
}
