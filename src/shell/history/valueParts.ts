/** The value of a field in words: names in place of ids, one part for each language. */
import type { Entity } from '#src/contract/changes.ts'
import { Stakeholder, Statement, Text2 } from '#src/contract/records.ts'
import type { Role } from '#src/contract/records.ts'
import { quoted } from '#src/domain/quoteMarks.ts'
import { pick } from '#src/domain/text2.ts'
import { knownName } from './telling.ts'
import type { Telling } from './telling.ts'

/** One text of a value under its own label; `lang` where the words are not the page's. */
export interface Part {
  label: string
  text: string
  lang?: string
  /** Of a list: what stands in it. */
  items?: string[]
}

/** What a field of a kind of record is called: as its form calls it. */
export function fieldLabel(entity: Entity, field: string, { w }: Pick<Telling, 'w'>): string {
  const own: Record<string, string> = w.ownFields
  const labels: Record<string, string> = w.fields
  return own[`${entity}.${field}`] ?? labels[field] ?? field
}

const dates = ['saidOn', 'addedOn', 'publishedOn', 'retrievedOn', 'date']
const idsOf: Record<string, Entity> = {
  speakerId: 'stakeholder',
  onBehalfOfIds: 'stakeholder',
  addresseeIds: 'stakeholder',
  group: 'group',
  articleId: 'article',
  exampleIds: 'statement',
}

/** A list of words; nothing where it is empty. */
const listed = (label: string, items: string[] | undefined, { f }: Telling) =>
  items && (items.length === 0 ? [] : [{ label, text: items.join(f.semicolon), items }])

const named = (entity: Entity, id: string, telling: Telling) => knownName(entity, id, telling) ?? id

function bothLanguages(label: string, text: Text2, { w }: Telling): Part[] {
  return (['en', 'fr'] as const).flatMap((lang) =>
    text[lang] === null ? [] : [{ label: w.inLanguage(label, lang), text: text[lang], lang }],
  )
}

function roleWords(role: Role, telling: Telling): string {
  const { w, f } = telling
  const title = pick(role.title, f.lang).text
  const { organizationId, from, to } = role
  const whole =
    organizationId === undefined
      ? title
      : w.role(title, named('stakeholder', organizationId, telling))
  if (from === undefined && to === undefined) return whole
  const ends = [from, to].map((date) => (date === undefined ? '…' : f.date(date)))
  return `${whole} (${w.period(ends[0] ?? '', ends[1] ?? '')})`
}

/** Parts of the fields that hold more than a word. */
function composed(
  entity: Entity,
  field: string,
  value: unknown,
  telling: Telling,
): Part[] | undefined {
  const { w, m, f } = telling
  const label = fieldLabel(entity, field, telling)
  if (field === 'positions') {
    const { data } = Statement.shape.positions.safeParse(value)
    if (!data) return undefined
    const words = data.map(({ topicId, stance }) =>
      m.records.position(m.records.stance[stance], named('topic', topicId, telling)),
    )
    return listed(label, words, telling)
  }
  if (field === 'ask') {
    const { data } = Statement.shape.ask.safeParse(value)
    if (!data) return undefined
    const answers = data.answers.map(({ statementId, outcome, reason }) =>
      w.pair(
        `${named('statement', statementId, telling)}, ${m.records.outcome[outcome]}`,
        pick(reason, f.lang).text,
      ),
    )
    return [
      ...bothLanguages(label, data.text, telling),
      ...(listed(w.answers, answers, telling) ?? []),
    ]
  }
  if (field === 'translation') {
    const { data } = Statement.shape.translation.safeParse(value)
    if (!data) return undefined
    const { text, language, by } = data
    return [
      { label: w.pair(label, f.language(language)), text, lang: language },
      { label: w.translationBy, text: by },
    ]
  }
  if (field === 'appearances') {
    const { data } = Statement.shape.appearances.safeParse(value)
    const words = data?.flatMap(({ articleId, spans }) => {
      const article = named('article', articleId, telling)
      if (spans.length === 0) return [w.unmarked(article)]
      return spans.map(({ start, end, exact }) =>
        w.marked(article, w.placed(quoted(exact, f.lang), start + 1, end)),
      )
    })
    return listed(label, words, telling)
  }
  if (field === 'roles') {
    const { data } = Stakeholder.shape.roles.safeParse(value)
    const words = data?.map((role) => roleWords(role, telling))
    return listed(label, words, telling)
  }
  return undefined
}

/** A single value in words. */
function plainWords(entity: Entity, field: string, value: string, telling: Telling): string {
  const { w, m, f } = telling
  const target = field === 'mergedIntoId' ? entity : idsOf[field]
  if (target) return named(target, value, telling)
  if (dates.includes(field)) return f.date(value)
  if (field === 'country') return f.country(value)
  if (field === 'language' || field === 'spokenLanguage') {
    return value === 'und' ? m.records.unknownLanguage : f.language(value)
  }
  const { kind, wording, status } = m.records
  const choices: Record<string, string> =
    entity === 'statement' && field !== 'saidOnBasis'
      ? { ...kind, ...wording, ...status }
      : w.choices
  const isChoice = ['kind', 'wording', 'status', 'saidOnBasis', 'titleIs'].includes(field)
  return (isChoice ? choices[value] : undefined) ?? value
}

/** The value of a field in words; nothing where it is absent or empty. */
export function valueParts(
  entity: Entity,
  field: string,
  value: unknown,
  telling: Telling,
): Part[] {
  if (value === null || value === undefined) return []
  const known = composed(entity, field, value, telling)
  if (known) return known
  const label = fieldLabel(entity, field, telling)
  const text2 = Text2.safeParse(value)
  if (text2.success) return bothLanguages(label, text2.data, telling)
  if (typeof value === 'number') return [{ label, text: telling.f.number(value) }]
  if (typeof value === 'boolean') return [{ label, text: value ? telling.w.yes : telling.w.no }]
  if (typeof value === 'string') {
    return [{ label, text: plainWords(entity, field, value, telling) }]
  }
  // Lists of names or ids: anything else has no better form than its own.
  const { data: texts } = Stakeholder.shape.aliases.safeParse(value)
  const words = texts?.map((each) => plainWords(entity, field, each, telling))
  const list = listed(label, words, telling)
  if (list) return list
  return [{ label, text: JSON.stringify(value) }]
}
