/** The two values of a conflict in words. */
import { WHOLE } from '#src/contract/changes.ts'
import type { Conflict } from '#src/contract/changeLists.ts'
import { deepEqual, isTable } from '#src/domain/changes/json.ts'
import type { Telling } from './telling.ts'
import { fieldLabel, valueParts } from './valueParts.ts'

/** One text of a value; `lang` where the words are not the page's. */
export interface ToldPart {
  text: string
  lang?: string
}

/**
 * What was changed here, and what a newer release has, each in one part or more. Of a record that
 * was taken out here, the release's fields are told that are not as they were then.
 */
export function conflictWords(
  conflict: Pick<Conflict, 'entity' | 'field' | 'shipped' | 'before' | 'mine'>,
  telling: Telling,
): { mine: ToldPart[]; shipped: ToldPart[] } {
  const { entity, field, shipped, before, mine } = conflict
  const { w } = telling
  const parts = (name: string, value: unknown, known?: string) =>
    valueParts(entity, name, value, telling).map(({ label, text, lang }): ToldPart => ({
      text: label === known ? text : w.pair(label, text),
      ...(lang === undefined ? {} : { lang }),
    }))
  const one = (value: unknown) => {
    const told = parts(field, value, fieldLabel(entity, field, telling))
    return told.length > 0 ? told : [{ text: w.empty }]
  }
  const whole = (value: Conflict['shipped']) => {
    if (!isTable(value)) return [{ text: w.gone }]
    const was = isTable(before) ? before : {}
    const moved = Object.keys({ ...was, ...value }).filter(
      (key) => key !== 'id' && !deepEqual(value[key] ?? null, was[key] ?? null),
    )
    return moved.flatMap((key) => {
      const told = parts(key, value[key])
      return told.length > 0 ? told : [{ text: w.pair(fieldLabel(entity, key, telling), w.empty) }]
    })
  }
  const tell = field === WHOLE ? whole : one
  return { mine: tell(mine), shipped: tell(shipped) }
}

/** The parts of a value in one line. */
export function inOneLine(parts: readonly ToldPart[], { f }: Telling): string {
  return parts.map(({ text }) => text).join(f.semicolon)
}
