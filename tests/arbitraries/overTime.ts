/** Questions of the timeline and of trends, over the filters that a test draws. */
import fc from 'fast-check'
import type { StatementFilter } from '#src/contract/filter.ts'
import { laneKinds, laneOrders, trendKinds, trendUnits } from '#src/contract/viewChoices.ts'
import { dayText } from '#src/domain/dates.ts'
import type { LanesQuestion, TrendsQuestion } from '#src/engine/question.ts'

const lang = fc.constantFrom('en' as const, 'fr' as const)
/** Around the days of the records, now and then far off. */
const day = fc
  .oneof(
    { weight: 9, arbitrary: fc.integer({ min: 20_050, max: 21_100 }) },
    { weight: 1, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
  )
  .map(dayText)
/** Whole, open on a side, days or years long, reversed now and then. */
const window = fc.oneof(
  fc.constant({}),
  fc.record({ start: day, end: day }, { requiredKeys: [] }),
  fc
    .tuple(fc.integer({ min: 20_150, max: 20_900 }), fc.constantFrom(0, 3, 20, 90, 300))
    .map(([start, more]) => ({ start: dayText(start), end: dayText(start + more) })),
)
/** Mostly so low that bins come, of each length, in the place of marks. */
const limits = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  {
    weight: 4,
    arbitrary: fc.record({
      marks: fc.constantFrom(0, 0, 1, 3, 10),
      bins: fc.constantFrom(1, 10, 60, 400, 6000, 100_000),
    }),
  },
)

export const lanesQuestion = (filter: fc.Arbitrary<StatementFilter>): fc.Arbitrary<LanesQuestion> =>
  fc
    .tuple(
      fc.record({
        filter,
        lanes: fc.constantFrom(...laneKinds),
        order: fc.constantFrom(...laneOrders),
        lang,
        limits,
      }),
      window,
    )
    .map(([asked, within]) => ({ ...asked, ...within }))

export const trendsQuestion = (
  filter: fc.Arbitrary<StatementFilter>,
): fc.Arbitrary<TrendsQuestion> =>
  fc.record({
    filter,
    by: fc.constantFrom(...trendKinds),
    unit: fc.constantFrom(...trendUnits),
    lang,
  })

/** Filters over synthetic records that leave many statements. */
export const broadFilter: fc.Arbitrary<StatementFilter> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      topic: choice(fc.constantFrom('topic-1', 'topic-2', 'topic-3', 'topic-4')),
      stance: choice(fc.constantFrom('supports', 'conditional', 'opposes', 'none')),
      group: choice(fc.constantFrom('group-1', 'group-2', 'group-3')),
      from: choice(fc.constantFrom('2025-03', '2025-07-10', '2026')),
      precision: choice(fc.constantFrom('day', 'month', 'year', 'none')),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<StatementFilter>,
)

function choice<V extends string>(value: fc.Arbitrary<V>) {
  const some = fc.uniqueArray(value, { minLength: 1, maxLength: 2 }).map((each) => each.toSorted())
  return fc.oneof(
    some.map((any) => ({ any, none: [] })),
    some.map((none) => ({ any: [], none })),
  )
}
