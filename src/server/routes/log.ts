import type { ChangePage } from '#src/contract/changeLists.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'
import { Unreachable } from '../store.ts'

/**
 * The log of changes, newest first. Until something was changed it is empty, and to say so needs none
 * of the code for changes: every page asks this at its start.
 */
export async function listChanges(
  asked: Asked<'listChanges'>,
  context: RouteContext,
): Promise<ChangePage> {
  if (context.dataset.applied) {
    const changes = await import('./changes.ts').catch(() => {
      throw new Unreachable('The code that answers listChanges could not be loaded')
    })
    return changes.listChanges(asked, context)
  }
  const { dataset, live } = context
  const loss = live.loss()
  return {
    items: [],
    offset: asked.params.offset,
    total: 0,
    of: 0,
    undone: [],
    conflicts: [],
    refused: [],
    damaged: [...live.damaged()],
    ...(loss ? { loss } : {}),
    writable: live.log() !== undefined,
    version: dataset.version,
  }
}
