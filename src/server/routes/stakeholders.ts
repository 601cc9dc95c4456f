import type { StakeholderDetail, StakeholderPage } from '#src/contract/stakeholders.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

export function listStakeholders(
  _asked: Asked<'listStakeholders'>,
  _context: RouteContext,
): StakeholderPage {
  throw new Error('being built')
}

export function getStakeholder(
  _asked: Asked<'getStakeholder'>,
  _context: RouteContext,
): StakeholderDetail {
  throw new Error('being built')
}

export function exportStakeholdersCsv(
  _asked: Asked<'exportStakeholdersCsv'>,
  _context: RouteContext,
): Response {
  throw new Error('being built')
}

export function exportStakeholdersCsvMetadata(
  _asked: Asked<'exportStakeholdersCsvMetadata'>,
  _context: RouteContext,
): Response {
  throw new Error('being built')
}
