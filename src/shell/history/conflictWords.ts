/** The two values of a conflict in words. */
import { WHOLE } from '#src/contract/changes.ts'
import type { Conflict } from '#src/contract/writes.ts'
import { deepEqual, isTable } from '#src/domain/changes/json.ts'
import type { Telling } from './telling.ts'
import { fieldLabel, valueParts } from './valueParts.ts'

/**
 * What was changed here, and what a newer release has. Of a record that was taken out here, the
 * release's fields are told that are not as they were then.
 */
export function conflictWords(
  {
    entity,
    field,
    shipped,
    before,
    mine,
  }: Pick<Conflict, 'entity' | 'field' | 'shipped' | 'before' | 'mine'>,
  telling: Telling,
): { mine: string; shipped: string } {
  const { w } = telling
  const words = (name: string, value: unknown, label: string | undefined) =>
    valueParts(entity, name, value, telling).map((part) =>
      part.label === label ? part.text : w.pair(part.label, part.text),
    )
  const told = (value: unknown) => {
    const label = fieldLabel(field, telling)
    return words(field, value, label).join('; ') || w.empty
  }
  const record = (value: Conflict['shipped']) => {
    if (!isTable(value)) return w.gone
    const was = isTable(before) ? before : {}
    const moved = Object.keys({ ...was, ...value }).filter(
      (key) => key !== 'id' && !deepEqual(value[key] ?? null, was[key] ?? null),
    )
    const parts = moved.flatMap((key) => {
      const now = words(key, value[key], undefined)
      return now.length > 0 ? now : [w.pair(fieldLabel(key, telling), w.empty)]
    })
    return parts.join('; ')
  }
  const tell = field === WHOLE ? record : told
  return { mine: tell(mine), shipped: tell(shipped) }
}
