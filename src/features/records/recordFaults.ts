/** What is wrong in the fields of a record's form, before anything is sent. */
import { entitySchemas } from '#src/contract/changes.ts'
import type { RecordForm } from '#src/contract/recordDraft.ts'
import type { KeptKind } from '#src/contract/recordLists.ts'
import { Country, Id, Language, WebUrl, isPartialDate } from '#src/contract/records.ts'
import { intervalOf } from '#src/domain/dates.ts'
import { recordOf } from './recordForm.ts'
import type { FieldTable } from './recordForm.ts'
import { NEW_RECORD } from '#src/app/paths.ts'
import { fieldsOf } from './specs.ts'
import type { FieldSpec } from './specs.ts'

/** Where a fault stands: a field of the form, one language of it (`name.en`), or of a role. */
export interface RecordFault {
  at: string
  code:
    | 'required'
    | 'choose'
    | 'both'
    | 'date'
    | 'dateNeeded'
    | 'language'
    | 'country'
    | 'url'
    | 'number'
    | 'id'
    | 'taken'
    | 'reversed'
    | 'private'
    | 'long'
    | 'invalid'
  /** Of `long`: how many characters may stand there. */
  most?: number
}

/** The most characters of the name and of the reason for a change. */
const MOST = { by: 200, why: 2000 } as const

const blank = (text: string | undefined) => (text ?? '').trim() === ''

/** What is wrong with a field that something stands in. */
function codeOf(spec: FieldSpec, text: string): RecordFault['code'] | undefined {
  const fits = (schema: { safeParse(value: unknown): { success: boolean } }, value: string) =>
    schema.safeParse(value).success
  switch (spec.kind) {
    case 'date':
      return isPartialDate(text) ? undefined : spec.needed ? 'dateNeeded' : 'date'
    case 'language':
      return fits(Language, text) ? undefined : 'language'
    case 'country':
      return fits(Country, text.toUpperCase()) ? undefined : 'country'
    case 'url':
      return fits(WebUrl, text) ? undefined : 'url'
    case 'number':
      return /^-?\d{1,6}$/.test(text) ? undefined : 'number'
    default:
      return undefined
  }
}

const missing: Partial<Record<FieldSpec['kind'], RecordFault['code']>> = {
  one: 'choose',
  choice: 'choose',
  date: 'dateNeeded',
  language: 'language',
  url: 'url',
  number: 'number',
}

function faultsIn(spec: FieldSpec, form: RecordForm): RecordFault[] {
  const { field } = spec
  const { texts } = form
  if (spec.kind === 'both') {
    const lacks = spec.needed && blank(texts[`${field}.en`]) && blank(texts[`${field}.fr`])
    return lacks ? [{ at: `${field}.en`, code: 'both' }] : []
  }
  if (spec.kind === 'roles') return form.roles.flatMap(roleFaults)
  if (spec.kind === 'lines') {
    const hides = texts['private'] === 'yes' && !blank(texts[field])
    return hides ? [{ at: field, code: 'private' }] : []
  }
  const text = (texts[field] ?? '').trim()
  if (text === '') return spec.needed ? [{ at: field, code: missing[spec.kind] ?? 'required' }] : []
  const code = codeOf(spec, text)
  return code ? [{ at: field, code }] : []
}

function roleFaults(role: RecordForm['roles'][number], at: number): RecordFault[] {
  const place = (part: string) => `roles.${at}.${part}`
  const faults: RecordFault[] = []
  if (blank(role.titleEn) && blank(role.titleFr)) {
    faults.push({ at: place('titleEn'), code: 'both' })
  }
  const [from, to] = [role.from.trim(), role.to.trim()]
  for (const [part, date] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (date !== '' && !isPartialDate(date)) faults.push({ at: place(part), code: 'date' })
  }
  const dated = isPartialDate(from) && isPartialDate(to)
  // Only where no day of the one lies on or before a day of the other.
  if (dated && intervalOf(from).start > intervalOf(to).end) {
    faults.push({ at: place('to'), code: 'reversed' })
  }
  return faults
}

/** All faults, in the order of the form. `taken`: the ids that no new record can have. */
export function recordFaults(
  kind: KeptKind,
  form: RecordForm,
  before: FieldTable,
  about: { by: string; why: string },
  taken: ReadonlySet<string>,
): RecordFault[] {
  const faults: RecordFault[] = []
  const record = recordOf(kind, form, before)
  faults.push(...fieldsOf(kind).flatMap((spec) => faultsIn(spec, form)))
  if (before.id === '') {
    const { id } = record
    if (!Id.safeParse(id).success) faults.push({ at: 'id', code: 'id' })
    else if (taken.has(id) || id === NEW_RECORD) faults.push({ at: 'id', code: 'taken' })
  }
  // What the rules above don't name the contract may still refuse.
  const shownAt = (field: string) =>
    fieldsOf(kind).some((spec) => spec.field === field && spec.kind === 'both')
      ? `${field}.en`
      : field
  for (const { path } of entitySchemas[kind].safeParse(record).error?.issues ?? []) {
    const field = String(path[0])
    const known = faults.some(({ at }) => at === field || at.startsWith(`${field}.`))
    if (!known) faults.push({ at: shownAt(field), code: 'invalid' })
  }
  for (const field of ['by', 'why'] as const) {
    if (about[field].length > MOST[field]) {
      faults.push({ at: field, code: 'long', most: MOST[field] })
    }
  }
  return faults
}
