/** What records are called, and by which words they are found. */
import type { KeptRecord } from '#src/contract/recordLists.ts'
import type { Text2 } from '#src/contract/records.ts'
import { tokens } from '#src/contract/tokens.ts'
import { pick } from './text2.ts'

/** The name of a record: an article has its title as it is, all others have ours in two languages. */
export function nameOf({ entity, record }: KeptRecord): Text2 | string {
  if (entity === 'stakeholder') return record.name
  if (entity === 'article' || entity === 'milestone') return record.title
  return record.label
}

/** The name in a language, or in the other where it lacks. */
export function nameIn(kept: KeptRecord, lang: 'en' | 'fr'): string {
  const name = nameOf(kept)
  return typeof name === 'string' ? name : pick(name, lang).text
}

function textsOf(kept: KeptRecord): (string | null | undefined)[] {
  const { entity, record } = kept
  const name = nameOf(kept)
  const names = typeof name === 'string' ? [name] : [name.en, name.fr]
  if (entity === 'stakeholder') {
    return [record.id, ...names, ...(record.private ? [] : record.aliases)]
  }
  if (entity === 'topic') return [record.id, ...names, record.proposition.en, record.proposition.fr]
  if (entity === 'article') return [record.id, ...names, record.outlet, record.url, record.author]
  if (entity === 'milestone') return [record.id, ...names, record.date]
  return [record.id, ...names]
}

/** A test of records: whether each word of `find` begins a word of them. Without any all pass. */
export function foundIn(find: string): (kept: KeptRecord) => boolean {
  const wanted = tokens(find)
  if (wanted.length === 0) return () => true
  return (kept) => {
    const held = textsOf(kept).flatMap((text) => tokens(text ?? ''))
    return wanted.every((word) => held.some((each) => each.startsWith(word)))
  }
}
