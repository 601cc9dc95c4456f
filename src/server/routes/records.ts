import { keptKinds } from '#src/contract/recordLists.ts'
import type {
  KeptKind,
  KeptRecord,
  RecordDetail,
  RecordPage,
  RecordRow,
  RecordUse,
} from '#src/contract/recordLists.ts'
import { usesOf } from '#src/domain/changes/references.ts'
import { foundIn, nameIn } from '#src/domain/recordNames.ts'
import { inListOrder, keptOf, lastChangeOf, statementCounts } from '../keptRecords.ts'
import { Refusal } from '../problems.ts'
import type { Asked } from '../request.ts'
import type { RouteContext } from '../routeContext.ts'

/** So many of those that name a record are listed; the rest is counted. */
const MAX_USES = 20

/** A page of the records of one kind as they are now, merged ones included. */
export function listRecords(
  { params }: Asked<'listRecords'>,
  { dataset }: RouteContext,
): RecordPage {
  const { entity, find, lang, offset, limit } = params
  const all = keptOf(dataset.records, entity)
  const found = inListOrder(all.filter(foundIn(find)), lang)
  const counts = statementCounts(dataset, entity)
  return {
    items: found.slice(offset, offset + limit).map((kept): RecordRow => ({
      kept: withoutText(kept),
      ...(kept.entity === 'article' ? { holdsText: kept.record.text !== undefined } : {}),
      ...(counts ? { statements: counts.get(kept.record.id) ?? 0 } : {}),
      ...lastChangeOf(dataset, entity, kept.record.id),
    })),
    offset,
    total: found.length,
    of: all.length,
    version: dataset.version,
  }
}

function withoutText(kept: KeptRecord): KeptRecord {
  if (kept.entity !== 'article') return kept
  const { text: _text, ...record } = kept.record
  return { entity: kept.entity, record }
}

/** One record, whole, with its last change and who names it. Throws where it is not there. */
export function getRecord(
  { id, params }: Asked<'getRecord'>,
  { dataset }: RouteContext,
): RecordDetail {
  const { entity, lang } = params
  const { records, lookup, version } = dataset
  const kept = keptOf(records, entity).find(({ record }) => record.id === id)
  if (!kept) throw new Refusal('not-found', `There is no ${entity} ${id}`)
  const uses = new Map<string, RecordUse>()
  const names = new Map<string, string>()
  const named = (kind: string, each: string) => {
    if (!isKept(kind)) return {}
    if (names.size === 0) {
      for (const other of keptKinds.flatMap((of) => keptOf(records, of))) {
        names.set(`${other.entity} ${other.record.id}`, nameIn(other, lang))
      }
    }
    const name = names.get(`${kind} ${each}`)
    return name === undefined ? {} : { name }
  }
  for (const { entity: kind, entityId, field } of usesOf(records, entity, new Set([id]))) {
    const use = uses.get(`${kind} ${field}`) ?? { entity: kind, field, total: 0, items: [] }
    use.total += 1
    if (use.items.length < MAX_USES) use.items.push({ id: entityId, ...named(kind, entityId) })
    uses.set(`${kind} ${field}`, use)
  }
  const target =
    kept.entity === 'stakeholder' && kept.record.mergedIntoId !== undefined
      ? lookup.stakeholder(kept.record.mergedIntoId)
      : undefined
  return {
    kept,
    ...lastChangeOf(dataset, entity, id),
    uses: [...uses.values()],
    ...(target ? { mergedInto: nameIn({ entity: 'stakeholder', record: target }, lang) } : {}),
    version,
  }
}

const isKept = (kind: string): kind is KeptKind => keptKinds.some((each) => each === kind)
