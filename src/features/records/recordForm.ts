/** A record of any kind as the fields of a form: texts as typed, and back. */
import type { RecordDraft, RecordForm, RoleForm } from '#src/contract/recordDraft.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import { Stakeholder, Text2 } from '#src/contract/records.ts'
import { ownId } from '#src/domain/changes/ownId.ts'
import { fieldsOf } from './specs.ts'
import type { FieldSpec } from './specs.ts'

/** A record seen as a table of fields; one that is not there yet has an empty id and nothing else. */
export type FieldTable = RecordDraft['before']
type Value = FieldTable[string]

const blank = (text: string) => text.trim() === ''
const textOf = (value: Value | undefined) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** The fields of a record, as texts. */
export function formOf(kind: KeptKind, record: FieldTable): RecordForm {
  const form: RecordForm = { texts: { id: record.id }, lists: {}, roles: [] }
  const { texts, lists } = form
  for (const { field, kind: sort } of fieldsOf(kind)) {
    const value = record[field]
    if (sort === 'both') {
      const both = Text2.safeParse(value).data
      texts[`${field}.en`] = both?.en ?? ''
      texts[`${field}.fr`] = both?.fr ?? ''
    } else if (sort === 'flag') texts[field] = value === true ? 'yes' : ''
    else if (sort === 'lines') texts[field] = idsIn(value).join('\n')
    else if (sort === 'statements') lists[field] = idsIn(value)
    else if (sort === 'roles') form.roles = rolesIn(value)
    else texts[field] = textOf(value)
  }
  return form
}

const idsIn = (value: Value | undefined): string[] =>
  Stakeholder.shape.aliases.safeParse(value).data ?? []

const rolesIn = (value: Value | undefined): RoleForm[] =>
  (Stakeholder.shape.roles.safeParse(value).data ?? []).map((role) => ({
    titleEn: role.title.en ?? '',
    titleFr: role.title.fr ?? '',
    organizationId: role.organizationId ?? '',
    from: role.from ?? '',
    to: role.to ?? '',
  }))

const both = (en: string, fr: string): Text2 => ({
  en: blank(en) ? null : en,
  fr: blank(fr) ? null : fr,
})

function roleOf({ titleEn, titleFr, organizationId, from, to }: RoleForm): Value {
  return {
    title: both(titleEn, titleFr),
    ...(organizationId === '' ? {} : { organizationId }),
    ...(blank(from) ? {} : { from: from.trim() }),
    ...(blank(to) ? {} : { to: to.trim() }),
  }
}

/** What a field of the form makes of the value that it had; undefined: nothing stands there. */
function valueOf(spec: FieldSpec, form: RecordForm, before: Value | undefined): Value | undefined {
  const { field } = spec
  const text = form.texts[field] ?? ''
  switch (spec.kind) {
    case 'both': {
      const words = both(form.texts[`${field}.en`] ?? '', form.texts[`${field}.fr`] ?? '')
      return words.en === null && words.fr === null && !spec.needed ? undefined : words
    }
    case 'flag':
      return text === 'yes' ? true : before === false ? false : undefined
    case 'lines':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    case 'statements':
      return form.lists[field] ?? []
    case 'roles':
      return form.roles.map(roleOf)
    case 'number':
      return blank(text) ? undefined : Number(text)
    case 'choice':
      return field === 'weight' ? Number(text) : text
    case 'country':
      return blank(text) ? undefined : text.trim().toUpperCase()
    case 'text':
      return blank(text) ? undefined : text
    case 'one':
    case 'date':
    case 'language':
    case 'url':
      return blank(text) ? undefined : text.trim()
  }
}

/** The record that the form makes of `before`; not checked. What has no field stays. */
export function recordOf(kind: KeptKind, form: RecordForm, before: FieldTable): FieldTable {
  const record: FieldTable = { ...before, id: before.id || (form.texts['id'] ?? '').trim() }
  for (const spec of fieldsOf(kind)) {
    const value = valueOf(spec, form, before[spec.field])
    if (value === undefined) delete record[spec.field]
    else record[spec.field] = value
  }
  return record
}

/** A new record of a kind: nothing stands in it but what most have. */
export function blankOf(kind: KeptKind): FieldTable {
  if (kind === 'stakeholder') return { id: '', kind: 'person' }
  if (kind === 'article') return { id: '', titleIs: 'printed' }
  return kind === 'milestone' ? { id: '', weight: 1 } : { id: '' }
}

const MOST = 60

/** An id for what the form names that is not taken; empty where it names nothing yet. */
export function proposedId(form: RecordForm, taken: ReadonlySet<string>, mark: string): string {
  const { texts } = form
  const name = ['name.en', 'name.fr', 'label.en', 'label.fr', 'title', 'title.en', 'title.fr']
    .map((key) => texts[key] ?? '')
    .find((text) => !blank(text))
  const slug = (name ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, MOST)
    .replaceAll(/^-+|-+$/gu, '')
  return slug === '' ? '' : ownId(slug, mark, (id) => taken.has(id))
}
