/** The records as they are shown: nothing leads back to who is private, and every merge ends somewhere. */
import type { Stakeholder } from '#src/contract/records.ts'
import type { Records } from '#src/domain/records.ts'

interface Mergeable {
  id: string
  mergedIntoId?: string | undefined
}

/**
 * Two browsers that merged the same records the other way round, and then exchanged their logs, leave
 * a circle in which nobody would be shown. Of each circle the first by id stands for all.
 */
function withoutCircles<R extends Mergeable>(records: readonly R[]): readonly R[] {
  const merged = records.filter(({ mergedIntoId }) => mergedIntoId !== undefined)
  if (merged.length === 0) return records
  const into = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId!]))
  const heads = new Set<string>()
  for (const { id } of merged) {
    const way = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && !way.has(at)) {
      way.add(at)
      at = into.get(at)
    }
    if (at === undefined) continue
    // From where it closes on, the way is the circle.
    const circle = [...way].slice([...way].indexOf(at))
    heads.add(circle.toSorted()[0]!)
  }
  if (heads.size === 0) return records
  return records.map((record) => {
    if (!heads.has(record.id)) return record
    const { mergedIntoId: _merged, ...head } = record
    return head as R
  })
}

/** Who is private has a role as name and nothing else: no alias may lead back to the name. */
export function withoutAliases(stakeholder: Stakeholder): Stakeholder {
  if (!stakeholder.private || stakeholder.aliases.length === 0) return stakeholder
  return { ...stakeholder, aliases: [] }
}

/** Also where somebody was made private by a change. */
function withoutNames(stakeholders: readonly Stakeholder[]): readonly Stakeholder[] {
  const open = stakeholders.map(withoutAliases)
  return open.every((each, at) => each === stakeholders[at]) ? stakeholders : open
}

/** Lists as they were shown last: one that is the same again is shown as the same. */
const shown = new WeakMap<readonly object[], readonly object[]>()
function once<R extends object>(
  list: readonly R[],
  show: (list: readonly R[]) => readonly R[],
): readonly R[] {
  const known = shown.get(list) as readonly R[] | undefined
  if (known) return known
  const made = show(list)
  shown.set(list, made)
  return made
}

/** The records to be shown; those in which nothing is to be left out are the same. */
export function shownRecords(records: Records): Records {
  const groups = once(records.groups, withoutCircles)
  const topics = once(records.topics, withoutCircles)
  const stakeholders = once(records.stakeholders, (list) => withoutNames(withoutCircles(list)))
  const same =
    groups === records.groups && topics === records.topics && stakeholders === records.stakeholders
  return same ? records : { ...records, groups, topics, stakeholders }
}
