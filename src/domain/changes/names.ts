/** The names of a stakeholder, and how they are compared. */
import { fold, tokens } from '#src/contract/tokens.ts'
import type { Stakeholder } from '#src/contract/records.ts'

/** A name as it is compared: folded, words one space apart; never empty for a name of signs only. */
export function nameKey(name: string): string {
  return tokens(name).join(' ') || fold(name).trim()
}

/** Each name once, as {@link nameKey} compares them; the first way of writing it stands. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = nameKey(name)
    return !seen.has(key) && seen.add(key)
  })
}

/** The names in both languages, then the aliases. */
export function allNames({ name, aliases }: Pick<Stakeholder, 'name' | 'aliases'>): string[] {
  return [name.en, name.fr, ...aliases].filter((each) => each !== null)
}
