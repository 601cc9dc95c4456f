/** The order of lanes and series among their like. */
import type { Lang } from '#src/contract/questions.ts'
import type { Text2 } from '#src/contract/records.ts'
import { pick } from '#src/domain/text2.ts'

interface Named {
  id: string
  label: Text2 | undefined
}

/**
 * A comparison by `first`, then by label in a language, then by id. An empty id (rows that belong
 * to none) comes last in any order.
 */
export function inNameOrder<N extends Named>(
  lang: Lang,
  first: (a: N, b: N) => number = () => 0,
): (a: N, b: N) => number {
  const { compare } = new Intl.Collator(lang)
  const nameOf = ({ id, label }: Named) => (label ? pick(label, lang).text : id)
  return (a, b) => {
    if (a.id === '' || b.id === '') return Number(a.id === '') - Number(b.id === '')
    return first(a, b) || compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1)
  }
}
