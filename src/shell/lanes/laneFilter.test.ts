import { describe, expect, it } from 'vitest'
import { endpoints } from '#src/contract/endpoints.ts'
import { formatFilter, parseFilter } from '#src/contract/filter.ts'
import { laneKinds } from '#src/contract/viewChoices.ts'
import type { Timeline } from '#src/contract/lanes.ts'
import { answer } from '#tests/support/shippedApi.ts'
import { laneItems } from './laneItems.ts'
import { laneModel } from './laneModel.ts'
import { crowdFilter, laneFilter } from './laneFilter.ts'

const ask = async (path: string): Promise<unknown> =>
  (await answer(new Request(`http://parley.test/api${path}`))).json()
const total = async (query: string) =>
  endpoints.listStatements.response.parse(await ask(`/statements?${query}&limit=0`)).total

const filters = [
  '',
  'common=supports',
  'group=civil-society&stance=supports',
  'q=accord&topic=sovereignty',
]

describe.each(laneKinds)('a lane by %s', (kind) => {
  it.each(filters)('leads to just the statements it counts, under “%s”', async (query) => {
    const { filter } = parseFilter(query)
    const timeline: Timeline = endpoints.getTimeline.response.parse(
      await ask(`/timeline?${query}&lanes=${kind}`),
    )
    const items = laneItems(timeline)
    expect(timeline.lanes.length).toBeGreaterThan(0)
    for (const [at, lane] of timeline.lanes.entries()) {
      const marks = timeline.marks!.filter((mark) => mark.lane === at)
      const ids = () => (lane.undated > 0 ? undefined : marks.map(({ id }) => id))
      const narrowed = laneFilter(filter, kind, lane.id, ids)
      expect([lane.id, await total(formatFilter(narrowed))]).toEqual([lane.id, lane.count])
      // As if no zoom could part them: each place as a crowd of its own.
      const places = laneModel(items[at]!, 240, { from: -Infinity, to: Infinity }).things
      const byPlace = Map.groupBy(places, ({ day }) => day)
      for (const things of byPlace.values()) {
        const crowd = things.flatMap((thing) => (thing.kind === 'mark' ? [thing.item] : []))
        const [first] = crowd
        if (!first) continue
        const link = crowdFilter(
          narrowed,
          { items: crowd, count: crowd.length, counts: first.counts, first: 0, last: 0 },
          (mark) => timeline.marks![mark]?.id,
        )
        expect(await total(formatFilter(link))).toBe(crowd.length)
      }
    }
  })
})
