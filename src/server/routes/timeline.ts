import type { Timeline } from '#src/contract/lanes.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

export function getTimeline(_asked: Asked<'getTimeline'>, _context: RouteContext): Timeline {
  throw new Error('being built')
}
