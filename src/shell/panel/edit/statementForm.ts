/** One statement as the fields of a form: texts as typed, and back. */
import type { Statement, Text2 } from '#src/contract/records.ts'
import type { StatementForm } from '#src/contract/statementDraft.ts'

/** The fields of a statement, as texts. */
export function formOf(statement: Statement): StatementForm {
  const { ask, note } = statement
  return {
    text: statement.text,
    language: statement.language,
    speakerId: statement.speakerId,
    onBehalfOfIds: statement.onBehalfOfIds,
    addresseeIds: statement.addresseeIds,
    saidOn: statement.saidOn ?? '',
    saidOnBasis: statement.saidOnBasis ?? '',
    kind: statement.kind,
    positions: statement.positions,
    askEn: ask?.text.en ?? '',
    askFr: ask?.text.fr ?? '',
    status: statement.status,
    statusReason: statement.statusReason ?? '',
    confidence: statement.confidence === undefined ? '' : String(statement.confidence),
    noteEn: note?.en ?? '',
    noteFr: note?.fr ?? '',
  }
}

const blank = (text: string) => text.trim() === ''

function text2(en: string, fr: string): Text2 | undefined {
  if (blank(en) && blank(fr)) return undefined
  return { en: blank(en) ? null : en, fr: blank(fr) ? null : fr }
}

/** The number that is meant: French writes `0,8`. NaN where it is none. */
export function numberOf(text: string): number {
  return blank(text) ? Number.NaN : Number(text.trim().replace(',', '.'))
}

/** The statement that the form makes of `before`; not checked. What has no field stays. */
export function statementOf(form: StatementForm, before: Statement): Statement {
  const {
    saidOn: _saidOn,
    saidOnBasis: _basis,
    ask: _ask,
    statusReason: _reason,
    confidence: _confidence,
    note: _note,
    ...rest
  } = before
  const saidOn = form.saidOn.trim()
  const ask = text2(form.askEn, form.askFr)
  const note = text2(form.noteEn, form.noteFr)
  return {
    ...rest,
    text: before.wording === 'summary' ? form.text : before.text,
    language: form.language.trim(),
    speakerId: form.speakerId,
    onBehalfOfIds: form.onBehalfOfIds,
    addresseeIds: form.addresseeIds,
    ...(saidOn === '' ? {} : { saidOn }),
    // Without a date there is nothing that the basis could be of.
    ...(saidOn === '' || form.saidOnBasis === '' ? {} : { saidOnBasis: form.saidOnBasis }),
    kind: form.kind,
    positions: form.positions,
    ...(ask ? { ask: { text: ask, answers: before.ask?.answers ?? [] } } : {}),
    status: form.status,
    ...(blank(form.statusReason) ? {} : { statusReason: form.statusReason }),
    ...(blank(form.confidence) ? {} : { confidence: numberOf(form.confidence) }),
    ...(note ? { note } : {}),
  }
}
