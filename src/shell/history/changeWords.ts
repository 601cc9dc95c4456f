/** A change in one line, for buttons, toasts and lists. */
import { WHOLE } from '#src/contract/changes.ts'
import type { Change } from '#src/contract/changes.ts'
import { fieldChanges, recordChanges } from './fieldChanges.ts'
import type { RecordChange } from './fieldChanges.ts'
import { knownName, recordName } from './telling.ts'
import type { Telling } from './telling.ts'
import { whenWords } from './when.ts'

const MOST_FIELDS = 3
/** Of records made together, such as a statement with its article. */
const MOST_NAMES = 2

/** Whether positions of several statements were changed, and nothing else but a topic made for them. */
function recodes({ ops }: Pick<Change, 'ops'>): boolean {
  const moved = ops.filter(({ entity, field }) => entity === 'statement' && field === 'positions')
  const made = ops.filter(({ entity, field }) => entity === 'topic' && field === WHOLE)
  return moved.length > 0 && made.length < 2 && moved.length + made.length === ops.length
}

const areMade = (ops: Change['ops']) =>
  ops.every(({ field, before }) => field === WHOLE && before === null)

function fieldWords(record: RecordChange, telling: Telling): string {
  const labels = new Set(record.ops.flatMap((op) => fieldChanges(op, telling)).map((c) => c.label))
  return labels.size > MOST_FIELDS ? telling.w.fieldCount(labels.size) : telling.f.list([...labels])
}

function oneRecord(record: RecordChange, telling: Telling): string {
  const { w } = telling
  const name = recordName(record.entity, record.entityId, telling)
  const whole = record.ops.find(({ field }) => field === WHOLE)
  if (whole?.over !== undefined) return w.keptOut(name)
  if (whole) return whole.after === null ? w.goneOne(name) : w.madeOne(name)
  return w.of(fieldWords(record, telling), name)
}

/** `Note (English) of “first words …” (statement s001)`, or how many records it touched. */
export function changeWords(change: Pick<Change, 'ops'>, telling: Telling): string {
  const { w } = telling
  const merge = change.ops.find(({ field, after }) => field === 'mergedIntoId' && after !== null)
  if (merge && typeof merge.after === 'string') {
    const name = (id: string) => knownName(merge.entity, id, telling) ?? id
    return w.merged(name(merge.entityId), name(merge.after))
  }
  const records = recordChanges(change)
  const [only] = records
  if (only && records.length === 1) return oneRecord(only, telling)
  if (recodes(change)) {
    const topic = records.find(({ entity }) => entity === 'topic')
    const count = w.counts.statement(records.length - (topic ? 1 : 0))
    return topic
      ? w.recodedTo(count, recordName('topic', topic.entityId, telling))
      : w.recoded(count)
  }
  if (areMade(change.ops) && records.length <= MOST_NAMES) {
    const names = records.map(({ entity, entityId }) => recordName(entity, entityId, telling))
    return w.madeOne(telling.f.list(names))
  }
  const kinds = new Set(records.map(({ entity }) => entity))
  const count = w.counts[kinds.size === 1 && only ? only.entity : 'record'](records.length)
  const fields = new Set(change.ops.map(({ field }) => field))
  const alike = only && fields.size === 1 && !fields.has(WHOLE) && kinds.size === 1
  return w.ofMany(
    alike ? fieldWords(only, telling) : w.fieldCount(records.flatMap(({ ops }) => ops).length),
    count,
  )
}

/** The operations whose records {@link changeWords} names; the others it only counts. */
export function namingOps({ ops }: Pick<Change, 'ops'>): Pick<Change, 'ops'> {
  const merge = ops.find(({ field, after }) => field === 'mergedIntoId' && after !== null)
  if (merge) return { ops: [merge] }
  const records = recordChanges({ ops })
  if (records.length === 1 || (records.length <= MOST_NAMES && areMade(ops))) return { ops }
  return { ops: ops.filter(({ entity, field }) => entity === 'topic' && field === WHOLE) }
}

/** The same, with when and by whom. */
export function changeTold(
  change: Pick<Change, 'ops'>,
  made: Pick<Change, 'at' | 'by'>,
  now: Date,
  telling: Telling,
): string {
  const { w, f } = telling
  const who = made.by.trim() || w.someone
  return w.told(changeWords(change, telling), whenWords(made.at, now, w, f), who)
}
