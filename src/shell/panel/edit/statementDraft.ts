/** Where the draft of a statement is kept, and reading what was. */
import { StatementDraft, StatementForm } from '#src/contract/statementDraft.ts'
import { blankStatement, formOf } from './statementForm.ts'

/** Where the draft of a statement is kept. */
export const draftKey = (statementId: string) => `statement:${statementId}`

type Table = Record<string, unknown>
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The draft as it was kept. One of another version gives what still fits: fields that it lacks, or
 * holds in a way that is not known, are as in the record it was begun on. Undefined where there is
 * none, or none of which that record can be read.
 */
export function parseDraft(kept: unknown): StatementDraft | undefined {
  const whole = StatementDraft.safeParse(kept).data
  if (!isTable(kept) || !isTable(kept['form'])) return whole
  const known: Table = StatementForm.shape
  const typed = Object.entries(kept['form'])
  if (whole && typed.every(([field]) => Object.hasOwn(known, field))) return whole
  const fits = ([field, value]: [string, unknown]) =>
    StatementForm.safeParse({ ...blank, [field]: value }).success && Object.hasOwn(known, field)
  const begun = StatementDraft.safeParse({ ...kept, form: blank }).data
  if (!begun) return undefined
  const form = { ...formOf(begun.before), ...Object.fromEntries(typed.filter(fits)) }
  const leftOver = new Set(typed.filter((each) => !fits(each)).flatMap(([, value]) => texts(value)))
  for (const words of begun.leftOver ?? []) leftOver.add(words)
  return leftOver.size > 0 ? { ...begun, form, leftOver: [...leftOver] } : { ...begun, form }
}

/** All words in a value, at any depth. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

/** In place of an id: the draft of a statement that is not there yet. */
export const NEW_DRAFT = 'new'

/** A form that nothing stands in, to hold single fields against. */
const blank = formOf(blankStatement('new', 'en'))
