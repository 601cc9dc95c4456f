import type { Trends } from '#src/contract/trends.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

export function getTrends(_asked: Asked<'getTrends'>, _context: RouteContext): Trends {
  throw new Error('being built')
}

export function exportTrendsCsv(
  _asked: Asked<'exportTrendsCsv'>,
  _context: RouteContext,
): Response {
  throw new Error('being built')
}
