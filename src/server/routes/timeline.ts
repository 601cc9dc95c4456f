import type { LaneMark, Timeline } from '#src/contract/lanes.ts'
import { lanesOf } from '#src/engine/lanes.ts'
import type { Lookup } from '#src/domain/records.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** The names of who speaks in marks and the claims that they name, each once. */
function namesOf(marks: readonly LaneMark[], { stakeholder, topic }: Lookup) {
  const speakerIds = new Set(marks.map(({ speakerId }) => speakerId))
  const topicIds = new Set(
    marks.flatMap(({ positions }) => positions.map(({ topicId }) => topicId)),
  )
  return {
    stakeholders: [...speakerIds].flatMap((id) => {
      const found = stakeholder(id)
      return found ? [{ id: found.id, name: found.name }] : []
    }),
    topics: [...topicIds].flatMap((id) => {
      const found = topic(id)
      return found ? [{ id, label: found.label }] : []
    }),
  }
}

/** Lanes with their marks, or bins where there are too many, and all that marks are named by. */
export function getTimeline(
  { params, filter, ignored }: Asked<'getTimeline'>,
  { dataset }: RouteContext,
): Timeline {
  const { engine, lookup, records, version } = dataset
  const answer = engine.over(filter, (found, columns) =>
    lanesOf({ ...params, filter }, columns, found),
  )
  return {
    ...answer,
    ...namesOf(answer.marks ?? [], lookup),
    recordsThrough: records.release.recordsThrough,
    version,
    ignored: [...ignored, ...answer.ignored],
  }
}
