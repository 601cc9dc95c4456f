/** Ids that no record has or ever had, here or elsewhere. */
import type { Entity } from '#src/contract/changes.ts'
import { fold } from '#src/contract/tokens.ts'
import { nextId } from '#src/domain/changes/nextId.ts'
import { ownId } from '#src/domain/changes/ownId.ts'
import type { Dataset } from './dataset.ts'
import { idMark } from './idMark.ts'
import type { Live } from './live.ts'

export interface FreeIds {
  /** Each call gives another. */
  next(kind: 'statement' | 'article'): string
  /** Made of a name; each call gives another. */
  ofName(name: string): string
  mark: string
}

const lists = { statement: 'statements', article: 'articles', stakeholder: 'stakeholders' } as const

/** Ids for what is made over these records: those of records taken out are not free. */
export function freeIds({ records, applied }: Dataset, live: Live): FreeIds {
  const mark = idMark(live)
  const taken = new Map<Entity, Set<string>>()
  const takenBy = (entity: keyof typeof lists) => {
    const known = taken.get(entity) ?? new Set(records[lists[entity]].map(({ id }) => id))
    if (!taken.has(entity)) {
      for (const { ops } of applied?.changes ?? []) {
        for (const op of ops) if (op.entity === entity) known.add(op.entityId)
      }
    }
    taken.set(entity, known)
    return known
  }
  return {
    mark,
    next(kind) {
      const ids = takenBy(kind)
      const id = nextId(kind === 'statement' ? 's' : 'a', ids, mark)
      ids.add(id)
      return id
    },
    ofName(name) {
      const ids = takenBy('stakeholder')
      const stem =
        fold(name)
          .match(/[a-z0-9]+/gu)
          ?.join('-') ?? 'stakeholder'
      const id = ownId(stem, mark, (each) => ids.has(each))
      ids.add(id)
      return id
    },
  }
}
