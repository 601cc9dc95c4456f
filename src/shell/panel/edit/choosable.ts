import type { PersonOption } from './editContext.ts'

/**
 * Who is offered for choosing: nobody that was merged, and nobody that is `named` already, under
 * the id of today or one from before a merge. `kept`: those named stay in the list, as its value.
 */
export function choosable(
  people: readonly PersonOption[],
  named: readonly string[],
  kept = false,
): PersonOption[] {
  const same = new Set(
    people.flatMap(({ id, mergedInto }) => (named.includes(id) ? [mergedInto ?? id] : [])),
  )
  return people.filter(({ id, mergedInto }) =>
    named.includes(id) ? kept : mergedInto === undefined && !same.has(id),
  )
}
