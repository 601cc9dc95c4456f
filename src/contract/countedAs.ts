/**
 * What a statement counts as in bars and marks, as one value of the filter: a stance, or `mixed` or
 * `none`, with the positions it was judged on. So it means the same whatever else the filter asks.
 *
 * `supports`: of all its positions. `supports~topic-a.topic-b~supports.opposes`: of those on one of
 * these topics with one of these stances; either list may be empty, for all.
 */
import { barStances, stances } from './records.ts'
import type { BarStance, Stance } from './records.ts'

export interface Common {
  counted: BarStance
  /** Empty: positions on any topic. */
  topicIds: readonly string[]
  /** Empty: positions of any stance. */
  stances: readonly Stance[]
}

const id = /^[a-z0-9-]+$/
const isBarStance = (text: string): text is BarStance =>
  barStances.some((stance) => stance === text)
const isStance = (text: string): text is Stance => stances.some((stance) => stance === text)
const isSorted = (list: readonly string[]) =>
  list.every((each, at) => at === 0 || list[at - 1]! < each)

/** Reads a value; undefined where it is none, or not in its one spelling. */
export function readCommon(value: string): Common | undefined {
  const [counted = '', topics = '', named = '', ...more] = value.split('~')
  const topicIds = topics === '' ? [] : topics.split('.')
  const list = named === '' ? [] : named.split('.')
  if (!isBarStance(counted) || more.length > 0) return undefined
  if (!topicIds.every((each) => id.test(each)) || !list.every(isStance)) return undefined
  const common = { counted, topicIds, stances: list }
  return isSorted(topicIds) && isSorted(list) && writeCommon(common) === value ? common : undefined
}

/** Writes a value in its one spelling. */
export function writeCommon({ counted, topicIds, stances: named }: Common): string {
  if (topicIds.length + named.length === 0) return counted
  return [counted, topicIds.toSorted().join('.'), named.toSorted().join('.')].join('~')
}

/** What a filter counts a statement as: judged on the topics and stances that it asks for. */
export function commonUnder(
  counted: BarStance,
  filter: {
    topic?: { any: readonly string[] } | undefined
    stance?: { any: readonly string[] } | undefined
  },
): string {
  return writeCommon({
    counted,
    topicIds: filter.topic?.any ?? [],
    stances: (filter.stance?.any ?? []).filter(isStance),
  })
}
