import { answersCounted } from '#src/domain/asks.ts'
import { unmerged } from '#src/domain/records.ts'
import type { RouteContext } from '../routeContext.ts'
import type { Asked } from '../request.ts'

/** Which records are served and how many, counted, not copied. */
export function getRelease(_asked: Asked<'getRelease'>, { dataset }: RouteContext) {
  const { records, lookup, version } = dataset
  const { statements } = records
  const count = (test: (statement: (typeof statements)[number]) => boolean) =>
    statements.filter(test).length
  return {
    ...records.release,
    version,
    printed: count(({ wording }) => wording === 'printed'),
    summaries: count(({ wording }) => wording === 'summary'),
    speakers: new Set(statements.map(({ speakerId }) => speakerId)).size,
    withoutPosition: count(({ positions }) => positions.length === 0),
    inferredDates: count(({ saidOnBasis }) => saidOnBasis === 'inferred'),
    asks: count(({ ask }) => ask !== undefined),
    answeredAsks: count(
      ({ ask }) => ask !== undefined && answersCounted(ask, lookup.statement) > 0,
    ),
    groups: unmerged(records.groups).length,
    topics: unmerged(records.topics).length,
  }
}
